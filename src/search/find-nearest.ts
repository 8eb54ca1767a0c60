import { prepareSlips } from './count-slips.ts';
import type { OpenedIndex } from './index-connection.ts';
import { matchPattern } from './match-pattern.ts';
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
  const isNear = prepareNearness(word, isCertain);
  const find = opened.database
    .prepare<[number, string], string>('SELECT words FROM vocabulary WHERE work = ? AND opening = ?')
    .pluck();
  const openings = [...new Set([word.charAt(0), word.charAt(1)])];
  const near = works
    .slice(0, MOST_WORKS.withOpening)
    .flatMap((row) => openings.flatMap((opening) => isNear(find.get(row, opening) ?? '')));
  const found = pickLikeliest(opened, word, scope, near);
  if (found !== null || !isCertain) return found;
  const findAll = opened.database
    .prepare<[number], string>('SELECT words FROM vocabulary WHERE work = ?')
    .pluck();
  const anywhere = works.slice(0, MOST_WORKS.whole).flatMap((row) => findAll.all(row).flatMap(isNear));
  return pickLikeliest(opened, word, scope, anywhere);
}

/** Prepares finding the words near to one in a row of a vocabulary. */
function prepareNearness(word: string, isCertain: boolean): (row: string) => readonly string[] {
  const most = mostSlips(word);
  if (most === 0) return () => [];
  const countSlips = prepareSlips(word);
  const alike = wordsOfLength(word.length, most);
  return (row) =>
    (row.match(alike) ?? []).filter((other) => {
      const slips = countSlips(other, most);
      return slips <= most && isLikely(word, other, slips, isCertain);
    });
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
  // A vocabulary is of a whole work, a scope may end before.
  const inScope = likeliest.values().flatMap(({ other, cost }) => {
    const passages = countPassages(opened, other, scope);
    return passages === 0 ? [] : [{ other, cost: cost - FREQUENT * Math.log2(passages) }];
  });
  const [best] = [...inScope.take(COUNTED.words)].toSorted((a, b) => a.cost - b.cost);
  return best?.other ?? null;
}

/** Finds the words in a row of a vocabulary that are at most so much longer or shorter than a length. */
function wordsOfLength(length: number, most: number): RegExp {
  return new RegExp(String.raw`(?<=\n)[^ \n]{${length - most},${length + most}}(?=[ \n])`, 'g');
}

function countPassages(opened: OpenedIndex, word: string, scope: Scope): number {
  const pattern = { phrases: [{ words: [{ word, by: 'word' as const }] }], within: null };
  return matchPattern(opened, pattern, scope, COUNTED.passages).hits.length;
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
