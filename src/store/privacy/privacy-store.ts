import type { Kysely } from 'kysely';
import type { FileCleaner } from '../file/clean-file.ts';
import type { Tables } from '../tables/database.ts';
import { createDepartureStore } from './departure-store.ts';
import { eraseGroup } from './erase-group.ts';
import { eraseMember, personalTables, readHeld } from './erase-member.ts';
import { SCHEMA_VERSION } from '../file/migrate.ts';
import type { HeldRows, PrivacyStore } from './privacy.ts';

/** What the store holds about members, by the tables' declarations. */
export function createPrivacyStore({
  db,
  cleaner,
}: {
  db: Kysely<Tables>;
  cleaner: Pick<FileCleaner, 'clean'>;
}): PrivacyStore {
  return {
    schemaVersion: SCHEMA_VERSION,
    async held(whose) {
      const held = await readHeld(db, whose);
      const tables = personalTables().flatMap(([table, { purpose, retention }]): HeldRows[] => {
        const rows = held.get(table);
        return rows ? [{ table, purpose, retention, rows }] : [];
      });
      return tables.toSorted((a, b) => a.table.localeCompare(b.table));
    },
    async preview(whose, at) {
      const trial = await db.startTransaction().execute();
      try {
        return (await eraseMember(trial, whose, at)).tables;
      } finally {
        await trial.rollback().execute();
      }
    },
    async erase(whose, at) {
      const { tables } = await db.transaction().execute((transaction) => eraseMember(transaction, whose, at));
      return { tables, isGone: await cleaner.clean() };
    },
    async eraseGroup(groupId) {
      await db.transaction().execute((transaction) => eraseGroup(transaction, groupId));
      await cleaner.clean();
    },
    departures: createDepartureStore(db),
  };
}
