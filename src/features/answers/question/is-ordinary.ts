import type { SearchIndex } from '../../../search/search.ts';
import type { AskScope } from '../../corpus/ask-scope.ts';

/** Passages that are looked through. */
const PASSAGES = 50;

/** Whether a text in scope writes a word in small letters, so that it need not be the name that it also is: "mill". */
export function isOrdinary(index: SearchIndex, { scope }: AskScope, word: string): boolean {
  const pattern = {
    phrases: [{ words: [{ word, by: 'word', isWhole: true } as const] }],
    within: null,
  };
  return index
    .match(pattern, scope, PASSAGES)
    .hits.some(({ text, start, places }) =>
      places.some((place) =>
        place.matches.some((match) => /^\p{Ll}/u.test(text.slice(place.start - start + match.start))),
      ),
    );
}
