import type { Database } from 'better-sqlite3';
import { prepareSlips } from './count-slips.ts';
import type { OpenedIndex } from './index-connection.ts';
import { matchPattern } from './match-pattern.ts';
import type { MergedWord } from './merged-vocabulary.ts';
import { prepareOnce } from './prepare-once.ts';
import type { Scope } from './search.ts';
import { weighSlips } from './weigh-slips.ts';

/** Shorter words have too many neighbours. */
const SHORTEST = 4;
/** From this many letters a word may have two slips; from `SHORTEST` to the next limit, only swapped neighbours. */
const LENGTHS = { oneSlip: 5, twoSlips: 8 } as const;
/**
 * Works whose vocabularies are read, those that come first: only the two rows of words that begin like the misspelt one,
 * or, if none is near, all rows, as its first letter may be wrong.
 */
const MOST_WORKS = { withOpening: 500, whole: 50 } as const;

/** Of the likeliest words, how many are counted, and in how many passages at most. */
const COUNTED = { words: 6, passages: 16 } as const;
/** How much likelier a word is with each doubling of the passages that have it, in costs of slips. */
const FREQUENT = 0.15;

/**
 * The word of the texts in scope that a misspelt one means, folded: the one with the likeliest slips, and with many
 * passages. Null if none is near. A word that is certainly misspelt, because no dictionary has it, may have a slip even
 * if it is short.
 */
export function findNearest(
  opened: OpenedIndex,
  word: string,
  scope: Scope,
  isCertain = false,
): string | null {
  const works = opened.findWorkRanges(scope).map(({ row }) => row);
  const most = mostSlips(word);
  if (most === 0) return null;
  const isNear = prepareNearness(word, most, isCertain);
  const openings = [...new Set([word.charAt(0), word.charAt(1)])];
  const [firstWorks, otherWorks] = [
    works.slice(0, MOST_WORKS.whole),
    works.slice(MOST_WORKS.whole, MOST_WORKS.withOpening),
  ];
  const vocabulary = opened.readVocabulary(firstWorks);
  const find = prepareRows(opened.database);
  const alike = wordsOfLength(word.length, most);
  const near = [
    ...findNear(openings.flatMap((opening) => vocabulary.get(opening) ?? [])),
    ...otherWorks
      .flatMap((row) => openings.flatMap((opening) => find(row, opening).match(alike) ?? []))
      .filter(isNear),
  ];
  const found = pickLikeliest(opened, word, scope, near);
  if (found !== null || !isCertain) return found;
  return pickLikeliest(opened, word, scope, findNear([...vocabulary.values()].flat()));

  /** In the order of the works. */
  function findNear(words: readonly MergedWord[]): readonly string[] {
    const those = words.filter(({ word: other }) => isNear(other));
    return those.toSorted((a, b) => a.work - b.work).map(({ word: other }) => other);
  }
}

function prepareRows(database: Database): (work: number, opening: string) => string {
  const find = prepareOnce<[number, string], string>(
    database,
    'SELECT words FROM vocabulary WHERE work = ? AND opening = ?',
  ).pluck();
  return (work, opening) => find.get(work, opening) ?? '';
}

/** Prepares telling whether another word may be the one that was meant. */
function prepareNearness(word: string, most: number, isCertain: boolean): (other: string) => boolean {
  const countSlips = prepareSlips(word);
  return (other) => {
    if (Math.abs(other.length - word.length) > most) return false;
    const slips = countSlips(other, most);
    return slips <= most && isLikely(word, other, slips, isCertain);
  };
}

function pickLikeliest(
  opened: OpenedIndex,
  word: string,
  scope: Scope,
  near: readonly string[],
): string | null {
  const likeliest = Array.from(new Set(near), (other) => ({ other, cost: weighSlips(word, other) })).toSorted(
    (a, b) => a.cost - b.cost,
  );
  const most = likeliest.length === 1 ? 1 : COUNTED.passages;
  let best: { readonly other: string; readonly cost: number } | null = null;
  let counted = 0;
  for (const { other, cost } of likeliest) {
    const least = cost - FREQUENT * Math.log2(most);
    if (counted === COUNTED.words || (best !== null && least >= best.cost)) break;
    const passages = countPassages(opened, other, scope, most);
    // A vocabulary is of a whole work, a scope may end before.
    if (passages === 0) continue;
    counted += 1;
    const weighed = cost - FREQUENT * Math.log2(passages);
    if (best === null || weighed < best.cost) best = { other, cost: weighed };
  }
  return best?.other ?? null;
}

/** Finds the words in a row of a vocabulary that are at most so much longer or shorter than a length. */
function wordsOfLength(length: number, most: number): RegExp {
  return new RegExp(String.raw`(?<=\n)[^ \n]{${length - most},${length + most}}(?=[ \n])`, 'g');
}

function countPassages(opened: OpenedIndex, word: string, scope: Scope, most: number): number {
  const pattern = { phrases: [{ words: [{ word, by: 'word' as const }] }], within: null };
  return matchPattern(opened, pattern, scope, most).hits.length;
}

function mostSlips({ length }: string): number {
  if (length < SHORTEST) return 0;
  return length < LENGTHS.twoSlips ? 1 : 2;
}

/** Short words differ from others by one letter without being slips; a prefix may turn the meaning: "unnatural". */
function isLikely(word: string, other: string, slips: number, isCertain: boolean): boolean {
  if (word.length < LENGTHS.oneSlip)
    return sortLetters(word) === sortLetters(other) || (isCertain && other.length >= SHORTEST);
  return slips < 2 || word.charAt(0) === other.charAt(0);
}

function sortLetters(word: string): string {
  return Array.from(word).toSorted().join('');
}
