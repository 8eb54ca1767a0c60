import { phrase } from '../../../catalogue/phrase.ts';
import type { LinedEntry } from '../../../corpus/corpus.ts';
import type { Phrase } from '../../../corpus/phrase.ts';
import type { Understood } from './understand.ts';

/** Most works in a list. */
const MOST_LISTED = 20;

/** What is known of the works without reading them: who wrote them, which there are. */
export function tellKnown(
  asked: Extract<Understood, { kind: 'authors' | 'works' }>,
  entries: readonly LinedEntry[],
): Phrase {
  const named = entries.filter(({ workId }) => asked.workIds.includes(workId));
  if (asked.kind === 'authors') {
    const lines = named.map(({ description: { title, author } }) =>
      author === null ? phrase('known.noAuthor', title) : phrase('known.author', title, author),
    );
    return phrase('known.lines', lines);
  }
  const listed = (asked.author === null ? entries : named).map(({ description: { title, author } }) =>
    asked.author === null && author !== null ? phrase('known.work', title, author) : title,
  );
  const [shown, left] = [listed.slice(0, MOST_LISTED), Math.max(0, listed.length - MOST_LISTED)];
  return asked.author === null
    ? phrase('known.works', listed.length, shown, left)
    : phrase('known.worksBy', asked.author, shown, left);
}
