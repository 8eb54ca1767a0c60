import { setImmediate } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { withoutWaiting, writeAlone } from './write-alone.ts';

/** Pages of the full-text index that are merged at once: a few milliseconds. */
const PAGES = 100;

/**
 * Rewrites an index's file without the bytes of deleted works. FTS5 keeps the words of deleted rows until their
 * segments are merged. False if others are reading or writing.
 */
export async function cleanIndex(database: Database): Promise<boolean> {
  await writeAlone(database, () => mergeFullText(database));
  let isShort = false;
  const isRewritten = withoutWaiting(database, () => {
    database.exec('VACUUM');
    isShort = database.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) === 0;
  });
  return isRewritten && isShort;
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
