import type { Section } from '../../corpus/layout.ts';
import { UserError } from '../../errors.ts';
import { readReference } from '../../text/reference/read-reference.ts';
import type { Run } from '../../text/reference/reference.ts';
import { findTerms } from '../../text/terms.ts';
import { nameSection } from '../corpus/name-section.ts';
import { findRun, foldContentWords, foldWords } from './fold-words.ts';

/** Sections referred to by title, and the paragraphs named with them. */
export interface TitledPlace {
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Run[];
}

/**
 * The sections whose whole title is in the typed text, with or without their number, as in `Kesterwick: 3 The good
 * years, ¶ 2`. Only words in `known` may precede the title, and only paragraphs and percentages may follow it. The
 * longest title wins; null if there is none.
 */
export function findWholeTitle(
  sections: readonly Section[],
  typed: string,
  known: ReadonlySet<string>,
): TitledPlace | null {
  const terms = findTerms(typed);
  const words = terms.map(({ lexeme }) => lexeme.word);
  let best: { length: number; paragraphs: readonly Run[]; sections: Section[] } | null = null;
  for (const section of sections) {
    for (const name of [nameSection(section), section.title]) {
      const title = foldWords(name);
      const at = title.length === 0 ? -1 : findRun(words, title);
      if (at === -1 || title.length < (best?.length ?? 0)) continue;
      if (!foldContentWords(words.slice(0, at).join(' ')).every((word) => known.has(word))) continue;
      const paragraphs = readTail(typed.slice(terms[at + title.length - 1]?.end));
      if (paragraphs === null) continue;
      if (title.length > (best?.length ?? 0))
        best = { length: title.length, paragraphs, sections: [section] };
      else if (!best?.sections.includes(section)) best?.sections.push(section);
    }
  }
  return best;
}

/** Paragraphs after a section's name, which a number replaces here; null if it is something else. */
function readTail(tail: string): readonly Run[] | null {
  try {
    const { sections, words, pages, paragraphs } = readReference(`1${tail}`);
    const isPlain = sections?.from.length === 1 && sections.to === null && sections.from[0]?.number === 1;
    return isPlain && words === '' && pages === null ? paragraphs : null;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** The sections with these words in their title: adjacent and in order if there are such, else anywhere. */
export function findPartOfTitle(sections: readonly Section[], typed: string): readonly Section[] {
  const words = foldWords(typed);
  const content = foldContentWords(typed);
  if (words.length === 0) return [];
  const titles = sections.map((section) => ({ section, title: foldWords(section.title) }));
  const inOrder = titles.filter(({ title }) => holdsBeginnings(title, words));
  const found =
    inOrder.length > 0
      ? inOrder
      : titles.filter(
          ({ title }) =>
            content.length > 0 && content.every((word) => title.some((each) => each.startsWith(word))),
        );
  return found.map(({ section }) => section);
}

/** The last word may be a prefix. */
function holdsBeginnings(title: readonly string[], words: readonly string[]): boolean {
  return title.some((_, at) =>
    words.every((word, i) =>
      i === words.length - 1 ? title[at + i]?.startsWith(word) === true : title[at + i] === word,
    ),
  );
}
