import type { Kysely } from 'kysely';
import type { FileCleaner } from './clean-file.ts';
import type { Tables } from './database.ts';
import { createDepartureStore } from './departure-store.ts';
import { eraseGroup } from './erase-group.ts';
import { eraseMember, personalTables } from './erase-member.ts';
import { SCHEMA_VERSION } from './migrate.ts';
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
      const held: HeldRows[] = [];
      for (const [table, { purpose, retention, ...declared }] of personalTables()) {
        const rows = await declared.export(db, whose);
        if (rows.length > 0) held.push({ table, purpose, retention, rows });
      }
      return held.toSorted((a, b) => a.table.localeCompare(b.table));
    },
    async preview(whose) {
      const trial = await db.startTransaction().execute();
      try {
        return await eraseMember(trial, whose);
      } finally {
        await trial.rollback().execute();
      }
    },
    async erase(whose) {
      const tables = await db.transaction().execute((transaction) => eraseMember(transaction, whose));
      return { tables, isGone: await cleaner.clean() };
    },
    async eraseGroup(groupId) {
      await db.transaction().execute((transaction) => eraseGroup(transaction, groupId));
      await cleaner.clean();
    },
    departures: createDepartureStore(db),
  };
}
