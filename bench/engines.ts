import Sqlite from 'better-sqlite3';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { findTerms } from '../src/text/terms.ts';

/** A search engine for comparison: indexes passages, then finds the best ten. */
export interface Engine {
  readonly name: string;
  /** Most passages for it: building with more takes too long. */
  readonly mostPassages: number;
  build(passages: Iterable<string>): (question: string) => unknown;
}

/** SQLite's own full-text search in its typical use: Porter stems, any word, best ten by bm25. */
export function createBareFts5(leavesStopWordsOut: boolean): Engine {
  return {
    name: leavesStopWordsOut ? 'bare FTS5, stop words out' : 'bare FTS5, all words',
    mostPassages: Infinity,
    build: (passages) => {
      const database = new Sqlite(':memory:');
      database.exec(`CREATE VIRTUAL TABLE t USING fts5 (text, tokenize = 'porter unicode61')`);
      const insert = database.prepare('INSERT INTO t (text) VALUES (?)');
      database.transaction(() => {
        for (const passage of passages) insert.run(passage);
      })();
      const find = database.prepare('SELECT rowid, text FROM t WHERE t MATCH ? ORDER BY rank LIMIT 10');
      return (question) => find.all(anyWord(question, leavesStopWordsOut));
    },
  };
}

export const miniSearch: Engine = {
  name: 'MiniSearch',
  mostPassages: 100_000,
  build: (passages) => {
    const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
    for (const [id, text] of [...passages].entries()) index.add({ id, text });
    return (question) => index.search(question).slice(0, 10);
  },
};

export const lunrSearch: Engine = {
  name: 'lunr',
  mostPassages: 100_000,
  build: (passages) => {
    const index = lunr((builder) => {
      builder.ref('id');
      builder.field('text');
      for (const [id, text] of [...passages].entries()) builder.add({ id, text });
    });
    return (question) => index.search(question.replace(/[^\p{L}\p{N} ]/gu, ' ')).slice(0, 10);
  },
};

function anyWord(question: string, leavesStopWordsOut: boolean): string {
  const words = findTerms(question).filter(({ lexeme }) => !leavesStopWordsOut || !lexeme.isStop);
  return words.map(({ lexeme }) => `"${lexeme.word}"`).join(' OR ');
}
