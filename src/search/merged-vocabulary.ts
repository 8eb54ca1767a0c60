import type { Database } from 'better-sqlite3';
import { LRUCache } from 'lru-cache';

/** Lists of works whose words are kept: about 3 MB for 50,000 words. */
const KEPT = 2;

/** A word of some works. */
export interface MergedWord {
  readonly word: string;
  /** Position of the first of the works that has it. */
  readonly work: number;
}

/** The words of some works, each once, by first character, and then in the order of the works. */
export type MergedVocabulary = ReadonlyMap<string, readonly MergedWord[]>;

/** Merged vocabularies of works, by their row ids; forgotten once a work has been added or removed. */
export interface MergedVocabularies {
  readonly read: (works: readonly number[]) => MergedVocabulary;
  readonly forget: () => void;
}

/** Prepares merging the vocabularies of works: many words of one work are in others, too. */
export function prepareMergedVocabularies(database: Database): MergedVocabularies {
  const find = database.prepare<[number], { opening: string; words: string }>(
    'SELECT opening, words FROM vocabulary WHERE work = ? ORDER BY opening',
  );
  const kept = new LRUCache<string, MergedVocabulary>({ max: KEPT });
  return {
    read: (works) => {
      const key = works.join(' ');
      const known = kept.get(key) ?? merge(works.map((work) => find.all(work)));
      kept.set(key, known);
      return known;
    },
    forget: () => kept.clear(),
  };
}

function merge(
  works: readonly (readonly { readonly opening: string; readonly words: string }[])[],
): MergedVocabulary {
  const firstWorks = new Map<string, Map<string, number>>();
  for (const [work, rows] of works.entries())
    for (const { opening, words } of rows) {
      const merged = firstWorks.get(opening) ?? new Map<string, number>();
      firstWorks.set(opening, merged);
      for (const [word] of words.matchAll(/(?<=\n)[^ \n]+/g)) if (!merged.has(word)) merged.set(word, work);
    }
  const openings = [...firstWorks].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return new Map(openings.map(([opening, merged]) => [opening, listWords(merged)]));
}

/** Joined and divided again, so that no word keeps the row in memory from which it was cut. */
function listWords(merged: ReadonlyMap<string, number>): readonly MergedWord[] {
  const words = [...merged.keys()].join('\n').split('\n');
  return [...merged.values()].map((work, i) => ({ word: words[i] ?? '', work }));
}
