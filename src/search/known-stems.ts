import type { Database } from 'better-sqlite3';
import { LRUCache } from 'lru-cache';
import { quoteTerm } from './full-text.ts';

/** Stems that are remembered: about 2 MB. */
const KEPT = 20_000;

/** Which stems the index has, in a passage or a label; forgotten once a work has been added or removed. */
export interface KnownStems {
  readonly has: (stem: string) => boolean;
  readonly forget: () => void;
}

/** Prepares looking stems up in an open index. */
export function prepareKnownStems(database: Database): KnownStems {
  const find = database
    .prepare<[string, string], number>(
      `SELECT EXISTS (SELECT 1 FROM passage_words WHERE passage_words MATCH ?)
         OR EXISTS (SELECT 1 FROM label_words WHERE label_words MATCH ?)`,
    )
    .pluck();
  const kept = new LRUCache<string, boolean>({ max: KEPT });
  return {
    has: (stem) => {
      const known = kept.get(stem);
      if (known !== undefined) return known;
      const term = quoteTerm(stem);
      const isThere = find.get(term, term) === 1;
      kept.set(stem, isThere);
      return isThere;
    },
    forget: () => kept.clear(),
  };
}
