import { sql, type Kysely } from 'kysely';
import type { FileCleaner } from './clean-file.ts';
import { ALL_TABLES } from '../tables/schema-facts.ts';
import type { Tables } from '../tables/tables.ts';

/** The store's state of its own file. */
export interface Upkeep {
  /**
   * Rewrites the file if anything was erased since the last rewrite, by any process and also before a restart; and
   * removes unfinished backups beside it. False if other processes were reading or writing all the time; call it again
   * later then.
   */
  cleanFile(): Promise<boolean>;
  /**
   * The same for a file beside the store that contains texts of works: `clean` is called if any work was removed since.
   */
  cleanBeside(clean: () => Promise<boolean>): Promise<boolean>;
  /**
   * The latest instant at which the bot is known to have run, else the latest that it stored; null for an empty store.
   */
  newest(): Promise<Date | null>;
}

/** Stores the state of the store's file in its table. */
export function createUpkeep({
  db,
  cleaner,
  removeUnfinished,
}: {
  db: Kysely<Tables>;
  cleaner: FileCleaner;
  /** Removes unfinished files that an ended process left beside the file. */
  removeUnfinished: () => void;
}): Upkeep {
  return {
    async cleanFile() {
      removeUnfinished();
      return !(await cleaner.isStale()) || cleaner.clean();
    },
    async cleanBeside(clean) {
      const { removals, index_cleaned: cleaned } = await db
        .selectFrom('upkeep')
        .select(['removals', 'index_cleaned'])
        .executeTakeFirstOrThrow();
      if (removals === cleaned) return true;
      if (!(await clean())) return false;
      await db.updateTable('upkeep').set({ index_cleaned: removals }).execute();
      return true;
    },
    async newest() {
      const { alive_at: aliveAt } = await db
        .selectFrom('upkeep')
        .select('alive_at')
        .executeTakeFirstOrThrow();
      const newest = aliveAt ?? (await findNewestRow(db));
      return newest === null ? null : new Date(newest);
    },
  };
}

async function findNewestRow(db: Kysely<Tables>): Promise<string | null> {
  const written = ALL_TABLES.flatMap(({ name: table, columns }) =>
    columns
      .filter(([, { isPast }]) => isPast)
      .map(([name]) => sql`select max(${sql.ref(name)}) as at from ${sql.table(table)}`),
  );
  const { rows } = await sql<{ at: string | null }>`
    select max(at) as at from (${sql.join(written, sql` union all `)})`.execute(db);
  return rows[0]?.at ?? null;
}
