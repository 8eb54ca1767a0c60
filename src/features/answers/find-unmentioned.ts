import type { SearchIndex } from '../../search/search.ts';
import { isJoint } from '../../text/joined-words.ts';
import { findTerms } from '../../text/terms.ts';
import type { AskScope } from '../corpus/ask-scope.ts';
import { prepareDescribed } from '../find/described.ts';

/**
 * Those of a question's words that stand nowhere: in no passage, title, byline or heading in scope, in whatever
 * spelling, also as part of a compound, and in no description of a work.
 */
export function findUnmentioned(
  index: Pick<SearchIndex, 'unmentioned'>,
  { entries, scope }: AskScope,
  { question, words }: { readonly question: string; readonly words: readonly string[] },
): readonly string[] {
  const absent = index
    .unmentioned(words, scope)
    .map((word) => ({ word, joined: surround(question, word) }))
    .filter(({ joined }) => index.unmentioned(joined, scope, true).length === joined.length);
  if (absent.length === 0) return [];
  const findDescribed = prepareDescribed({ entries });
  return absent
    .filter(
      ({ word, joined }) =>
        findDescribed(word).length === 0 && joined.every((each) => findDescribed(each, true).length === 0),
    )
    .map(({ word }) => word);
}

/** The compounds that a word is in, and the word with each of its neighbours, as typed. */
function surround(question: string, word: string): readonly string[] {
  const terms = findTerms(question);
  const joins = (i: number): boolean => {
    const [one, other] = [terms[i], terms[i + 1]];
    return one !== undefined && other !== undefined && isJoint(question.slice(one.end, other.start));
  };
  return terms.flatMap(({ start, end }, i) => {
    if (question.slice(start, end) !== word) return [];
    let [first, last] = [i, i];
    while (joins(first - 1)) first -= 1;
    while (joins(last)) last += 1;
    const ranges = [
      [first, last],
      [i - 1, i],
      [i, i + 1],
    ] as const;
    return ranges.flatMap(([from, to]) => {
      const [one, other] = [terms[from], terms[to]];
      return one && other && from < to ? [question.slice(one.start, other.end)] : [];
    });
  });
}
