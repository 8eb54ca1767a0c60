import type { Database } from 'better-sqlite3';
import { LRUCache } from 'lru-cache';
import type { LanguageCode } from '../corpus/language.ts';
import type { Span } from '../corpus/layout.ts';
import { languageFor } from '../text/languages/languages.ts';
import { findTerms, type Term } from '../text/terms.ts';

/** A sentence of an indexed passage with its words; offsets count from the start of the passage. */
export interface IndexedSentence extends Span {
  readonly ordinal: number;
  readonly terms: readonly Term[];
}

/** A passage as stored in the index; offsets count from the start of the work. */
export interface IndexedPassage extends Span {
  readonly id: number;
  readonly ordinal: number;
  readonly section: number | null;
  readonly text: string;
  readonly sentences: readonly IndexedSentence[];
}

/** Reads passages by id, and caches the words of recent ones. */
export type ReadPassage = (id: number) => IndexedPassage | null;

interface Row extends Omit<IndexedPassage, 'sentences'> {
  readonly firstSentence: number;
  readonly sentences: string;
  readonly language: LanguageCode;
}

/** Passages that are cached with their words: about 12 MB. */
const KEPT = 1500;

/** Reads passages, and forgets them once a work has been added or removed, as ids may then be of other passages. */
export interface PassageReader {
  readonly read: ReadPassage;
  readonly forget: () => void;
}

/** Prepares reading from an open index. */
export function preparePassageReader(database: Database): PassageReader {
  const find = database.prepare<[number], Row>(
    `SELECT id, ordinal, section, start, end, first_sentence AS firstSentence, sentences, text,
       (SELECT language FROM works WHERE works.id = work) AS language
     FROM passages WHERE id = ?`,
  );
  const kept = new LRUCache<number, IndexedPassage>({ max: KEPT });
  return {
    read: (id) => {
      const known = kept.get(id);
      if (known) return known;
      const row = find.get(id);
      if (!row) return null;
      const passage = { ...row, sentences: readSentences(row) };
      kept.set(id, passage);
      return passage;
    },
    forget: () => kept.clear(),
  };
}

function readSentences({ firstSentence, sentences, text, language }: Row): readonly IndexedSentence[] {
  const bounds = JSON.parse(sentences) as number[];
  return Array.from({ length: bounds.length / 2 }, (_, i) => {
    const [start = 0, end = 0] = bounds.slice(2 * i, 2 * i + 2);
    return {
      ordinal: firstSentence + i,
      start,
      end,
      terms: findTerms(text.slice(start, end), languageFor(language)),
    };
  });
}
