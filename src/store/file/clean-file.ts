import { setTimeout as wait } from 'node:timers/promises';
import { CompiledQuery, type Kysely } from 'kysely';
import type { Tables } from '../tables/tables.ts';
import { BUSY_TIMEOUT, isBusy } from './immediate-dialect.ts';

/** How long others are waited for, in milliseconds, and how long between two tries. */
const PATIENCE_MS = 50_000;
const PAUSE_MS = 100;

/** Sees to it that what was erased from the tables leaves the file. */
export interface FileCleaner {
  /** Empties the write-ahead log, unless somebody reads; {@link clean} does the rest. */
  readonly emptyLog: () => Promise<void>;
  /** True if something was erased since the file was last cleaned, in whichever run. */
  isStale(): Promise<boolean>;
  /**
   * Writes the file anew and empties the log. `secure_delete` alone does not do: SQLite zeroes what is deleted, but not
   * the copies that stay in unused bytes of a page when its rows move to another. False if others read or write all
   * the while; then it is stale still.
   */
  clean(): Promise<boolean>;
}

/** Makes the cleaner of a store's file. */
export function createFileCleaner(db: Kysely<Tables>, patience: number = PATIENCE_MS): FileCleaner {
  async function attempt(query: string): Promise<boolean> {
    return db.connection().execute(async (connection) => {
      const run = (each: string) => connection.executeQuery<{ busy?: number }>(CompiledQuery.raw(each));
      // SQLite's own waiting would hold up everything else in this process.
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
      // Read before: what is erased while the file is being written is not out of it for sure.
      const { erasures } = await readCounts();
      const isDone =
        (await succeed('vacuum', until)) && (await succeed('pragma wal_checkpoint(TRUNCATE)', until));
      if (isDone) await db.updateTable('upkeep').set({ cleaned: erasures }).execute();
      return isDone;
    },
  };
}
