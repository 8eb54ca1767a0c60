import Sqlite from 'better-sqlite3';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { Work } from '../src/corpus/work.ts';
import { findTerms } from '../src/text/terms.ts';

/** A search engine to compare with: indexes passages, then finds the best ten. */
export interface Engine {
  readonly name: string;
  build(passages: readonly string[]): (question: string) => unknown;
}

/** SQLite's own full-text search as one would use it: Porter stems, any word, best ten by bm25. */
export function createBareFts5(leavesStopWordsOut: boolean): Engine {
  return {
    name: leavesStopWordsOut ? 'bare FTS5, stop words out' : 'bare FTS5, all words',
    build: (passages) => {
      const database = new Sqlite(':memory:');
      database.exec(`CREATE VIRTUAL TABLE t USING fts5 (text, tokenize = 'porter unicode61')`);
      const insert = database.prepare('INSERT INTO t (text) VALUES (?)');
      database.transaction(() => passages.forEach((passage) => insert.run(passage)))();
      const find = database.prepare('SELECT rowid, text FROM t WHERE t MATCH ? ORDER BY rank LIMIT 10');
      return (question) => find.all(anyWord(question, leavesStopWordsOut));
    },
  };
}

export const miniSearch: Engine = {
  name: 'MiniSearch',
  build: (passages) => {
    const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
    index.addAll(passages.map((text, id) => ({ id, text })));
    return (question) => index.search(question).slice(0, 10);
  },
};

export const lunrSearch: Engine = {
  name: 'lunr',
  build: (passages) => {
    const index = lunr((builder) => {
      builder.ref('id');
      builder.field('text');
      passages.forEach((text, id) => builder.add({ id, text }));
    });
    return (question) => index.search(question.replace(/[^\p{L}\p{N} ]/gu, ' ')).slice(0, 10);
  },
};

/** Passages of works, as strings. */
export function passagesOf({ text, layout }: Work): readonly string[] {
  return layout.passages.map(({ start, end }) => text.slice(start, end));
}

function anyWord(question: string, leavesStopWordsOut: boolean): string {
  const words = findTerms(question).filter(({ lexeme }) => !leavesStopWordsOut || !lexeme.isStop);
  return words.map(({ lexeme }) => `"${lexeme.word}"`).join(' OR ');
}
