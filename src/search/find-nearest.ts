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
 * slips, a letter left out, added, replaced or swapped with its neighbour (F. Damerau, 1964). Null if none is near.
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
  for (const { row } of works)
    for (const opening of openings)
      for (const line of (find.get(row, opening) ?? '').split('\n')) {
        const [other = ''] = line.split(' ', 1);
        if (Math.abs(other.length - word.length) > most) continue;
        const known = near.get(other);
        if (known) known.works += 1;
        else {
          const slips = countSlips(word, other, most);
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

/** How many slips lie between two words, by optimal string alignment; more than `most` is not counted exactly. */
function countSlips(word: string, other: string, most: number): number {
  let [before, last] = [
    Array.from<number>({ length: 0 }),
    Array.from(other, (_, i) => i).concat(other.length),
  ];
  for (let i = 1; i <= word.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = word[i - 1] === other[j - 1];
      const isSwapped = i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1];
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[other.length] ?? most + 1;
}
