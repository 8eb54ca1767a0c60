import { setImmediate } from 'node:timers/promises';
import Sqlite, { type Database } from 'better-sqlite3';

/** Pages of the full-text index that are merged at once: a few milliseconds. */
const PAGES = 100;

/** better-sqlite3's default busy timeout, in milliseconds. */
const BUSY_TIMEOUT = 5000;

/**
 * Rewrites an index's file without the bytes of deleted works. FTS5 keeps the words of deleted rows until their
 * segments are merged. False if others are reading or writing.
 */
export async function cleanIndex(database: Database): Promise<boolean> {
  await mergeFullText(database);
  // SQLite's own waiting would block everything else in this process.
  database.pragma('busy_timeout = 0');
  try {
    database.exec('VACUUM');
    return database.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) === 0;
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return false;
    throw error;
  } finally {
    database.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
  }
}

/** https://www.sqlite.org/fts5.html#the_merge_command: below zero it begins a merge of all, less than two changes end it. */
async function mergeFullText(database: Database): Promise<void> {
  const changes = database.prepare<[], number>('SELECT total_changes()').pluck();
  const merge = database.prepare(`INSERT INTO passage_words (passage_words, rank) VALUES ('merge', ?)`);
  for (let pages = -PAGES, before = -2; ; pages = PAGES) {
    const now = changes.get() ?? 0;
    if (now - before < 2) return;
    before = now;
    merge.run(pages);
    await setImmediate();
  }
}
