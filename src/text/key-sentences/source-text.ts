import type { Span } from '../../corpus/layout.ts';
import type { Work } from '../../corpus/work.ts';
import type { Language } from '../languages/language.ts';
import { LANGUAGES } from '../languages/languages.ts';
import type { SourceSentence, SourceText } from './read-text.ts';

/** The sentences of a part of a work, and the position of each in the work. */
export interface WorkSource {
  readonly source: SourceText;
  readonly spans: readonly Span[];
}

/**
 * The sentences of a work within a range, without code, under the titles of the sections that are also within it:
 * nothing outside the range is read.
 */
export function readSourceText(
  { text, layout }: Work,
  title: string,
  within: Span,
  language: Language = LANGUAGES.en,
): WorkSource {
  const { paragraphs, sections } = layout;
  const isWithin = ({ start, end }: Span): boolean => start >= within.start && end <= within.end;
  const sentences = layout.sentences.filter(
    (sentence) => isWithin(sentence) && paragraphs[sentence.paragraph]?.kind !== 'code',
  );
  const headings = nameHeadings();
  return {
    spans: sentences.map(({ start, end }) => ({ start, end })),
    source: {
      title,
      language,
      sentences: sentences.map(({ start, end, paragraph }): SourceSentence => {
        const section = paragraphs[paragraph]?.section ?? -1;
        return { text: text.slice(start, end), paragraph, heading: headings[section] ?? '' };
      }),
    },
  };

  /** Each section's title, preceded by those of the sections that contain it. */
  function nameHeadings(): readonly string[] {
    const names: string[] = [];
    for (const { parent, title: own, start } of sections) {
      const above = names[parent ?? -1] ?? '';
      names.push(start < within.start ? above : `${above} ${own}`.trim());
    }
    return names;
  }
}
