import { prepareSlips } from './count-slips.ts';
import type { OpenedIndex } from './index-connection.ts';
import { matchPattern } from './match-pattern.ts';
import type { Scope } from './search.ts';

/** Shorter words have too many neighbours. */
const SHORTEST = 4;
/** From this many letters a word may have two slips; from `SHORTEST` to the next limit, only swapped neighbours. */
const LENGTHS = { oneSlip: 5, twoSlips: 8 } as const;
/** Vocabularies that are read, two rows of each work; beyond this many works, those that come first. */
const MOST_WORKS = 500;

/**
 * The words of the texts in scope that are nearest to a misspelt one, folded: the most frequent of those with the fewest
 * slips. Null if none is near.
 */
export function findNearest(opened: OpenedIndex, word: string, scope: Scope): string | null {
  const most = mostSlips(word);
  if (most === 0) return null;
  const works = opened.findWorkRanges(scope).slice(0, MOST_WORKS);
  const openings = new Set([word.charAt(0), word.charAt(1)]);
  const find = opened.database
    .prepare<[number, string], string>('SELECT words FROM vocabulary WHERE work = ? AND opening = ?')
    .pluck();
  const near = new Map<string, { slips: number; works: number }>();
  const countSlips = prepareSlips(word);
  const alike = wordsOfLength(word.length, most);
  for (const { row } of works)
    for (const opening of openings)
      for (const other of find.get(row, opening)?.match(alike) ?? []) {
        const known = near.get(other);
        if (known) known.works += 1;
        else {
          const slips = countSlips(other, most);
          if (slips <= most && isLikely(word, other, slips)) near.set(other, { slips, works: 1 });
        }
      }
  const best = [...near].toSorted(
    ([a, one], [b, two]) =>
      one.slips - two.slips || two.works - one.works || sharedStart(word, b) - sharedStart(word, a),
  );
  // A vocabulary is of a whole work, a scope may end before.
  return best.find(([other]) => isInScope(opened, other, scope))?.[0] ?? null;
}

/** Finds the words in a row of a vocabulary that are at most so much longer or shorter than a length. */
function wordsOfLength(length: number, most: number): RegExp {
  return new RegExp(String.raw`(?<=\n)[^ \n]{${length - most},${length + most}}(?=[ \n])`, 'g');
}

function isInScope(opened: OpenedIndex, word: string, scope: Scope): boolean {
  const pattern = { phrases: [{ words: [{ word, by: 'word' as const }] }], within: null };
  return matchPattern(opened, pattern, scope, 1).hits.length > 0;
}

function mostSlips({ length }: string): number {
  if (length < SHORTEST) return 0;
  return length < LENGTHS.twoSlips ? 1 : 2;
}

/** Short words differ from others by one letter without being slips; a prefix may turn the meaning: "unnatural". */
function isLikely(word: string, other: string, slips: number): boolean {
  if (word.length < LENGTHS.oneSlip) return sortLetters(word) === sortLetters(other);
  return slips < 2 || word.charAt(0) === other.charAt(0);
}

function sortLetters(word: string): string {
  return Array.from(word).toSorted().join('');
}

function sharedStart(word: string, other: string): number {
  let at = 0;
  while (at < word.length && word[at] === other[at]) at += 1;
  return at;
}
