import type { LinedEntry } from '../../corpus/corpus.ts';
import type { Span } from '../../corpus/layout.ts';
import type { Work } from '../../corpus/work.ts';
import { findMatches } from '../../text/find-matches.ts';
import { languageFor } from '../../text/languages/languages.ts';
import { countWords } from '../../text/measure-work.ts';
import { findViews, isSpeechOpen } from '../../text/views/find-views.ts';
import { isStory } from '../../text/views/is-story.ts';
import type { Library } from '../corpus/library.ts';
import type { ViewedQuotation } from './topics.ts';

/** Quotes a place of a work, with signs of whose view it gives. Words of the topic are highlighted, if there is one. */
export function viewQuotation(
  library: Pick<Library, 'cite'>,
  entry: LinedEntry,
  work: Work,
  span: Span,
  topic: string | null,
): ViewedQuotation {
  const exact = work.text.slice(span.start, span.end);
  const paragraph = work.layout.paragraphs.find(({ start, end }) => start <= span.start && span.start < end);
  const isSetOff = paragraph?.kind === 'quote';
  const isOpen = isSpeechOpen(work.text.slice(paragraph?.start ?? span.start, span.start));
  return {
    citation: library.cite(
      entry,
      work,
      span,
      topic === null ? [] : findMatches(exact, topic, languageFor(entry.description.language)),
    ),
    views: isSetOff ? [] : findViews(exact, { isStory: isStory(work), isOpen }),
    isSetOff,
    words: countWords(exact),
  };
}
