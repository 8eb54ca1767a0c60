import { setTimeout as wait } from 'node:timers/promises';
import { CompiledQuery, type Kysely } from 'kysely';
import type { Tables } from '../tables/tables.ts';
import { BUSY_TIMEOUT, isBusy } from './immediate-dialect.ts';

/** How long to wait for other processes, in milliseconds, and how long between two attempts. */
const PATIENCE_MS = 50_000;
const PAUSE_MS = 100;

/** Removes data from the file after it was erased from the tables. */
export interface FileCleaner {
  /** Empties the write-ahead log unless someone is reading; {@link clean} does the rest. */
  readonly emptyLog: () => Promise<void>;
  /** True if anything was erased since the file was last cleaned, in this run or an earlier one. */
  isStale(): Promise<boolean>;
  /**
   * Rewrites the file and empties the log. `secure_delete` alone is not enough: SQLite zeroes deleted content, but not
   * the copies that stay in unused bytes of a page when its rows move to another page. False if other processes were
   * reading or writing all the time; the file then still needs cleaning.
   */
  clean(): Promise<boolean>;
}

/** Creates the cleaner of a store's file. */
export function createFileCleaner(db: Kysely<Tables>, patience: number = PATIENCE_MS): FileCleaner {
  async function attempt(query: string): Promise<boolean> {
    return db.connection().execute(async (connection) => {
      const run = (each: string) => connection.executeQuery<{ busy?: number }>(CompiledQuery.raw(each));
      // SQLite's own waiting would block everything else in this process.
      await run('pragma busy_timeout = 0');
      try {
        const { rows } = await run(query);
        return (rows[0]?.busy ?? 0) === 0;
      } catch (error) {
        if (isBusy(error)) return false;
        throw error;
      } finally {
        await run(`pragma busy_timeout = ${BUSY_TIMEOUT}`);
      }
    });
  }

  async function succeed(query: string, until: number): Promise<boolean> {
    while (!(await attempt(query))) {
      if (Date.now() > until) return false;
      await wait(PAUSE_MS);
    }
    return true;
  }

  async function readCounts() {
    const counts = db.selectFrom('upkeep').select(['erasures', 'cleaned']);
    return counts.executeTakeFirstOrThrow();
  }

  return {
    emptyLog: async () => void (await attempt('pragma wal_checkpoint(TRUNCATE)')),
    async isStale() {
      const { erasures, cleaned } = await readCounts();
      return erasures !== cleaned;
    },
    async clean() {
      const until = Date.now() + patience;
      // Read before cleaning: data erased while the file is being rewritten may still be in it.
      const { erasures } = await readCounts();
      const isDone =
        (await succeed('vacuum', until)) && (await succeed('pragma wal_checkpoint(TRUNCATE)', until));
      if (isDone) await db.updateTable('upkeep').set({ cleaned: erasures }).execute();
      return isDone;
    },
  };
}
