import type { Kysely } from 'kysely';
import type { FileCleaner } from '../file/clean-file.ts';
import type { Whose } from '../tables/personal.ts';
import type { Tables } from '../tables/tables.ts';
import { createDepartureStore, type DepartureStore } from './departure-store.ts';
import { eraseGroup } from './erase-group.ts';
import { eraseMember, readHeld, type TableErasure } from './erase-member.ts';
import { SCHEMA_VERSION } from '../file/migrate.ts';
import { PERSONAL_TABLES } from './member-rows.ts';
import type { GroupId } from '../../corpus/corpus.ts';

/** Data about a member in a table, ready to be written as JSON. */
export interface HeldRows {
  readonly table: string;
  readonly purpose: string;
  readonly retention: string;
  readonly rows: readonly object[];
}

/**
 * What was erased, and whether it is removed from the file too: if not, another process still reads the earlier state.
 */
export interface Erasure {
  readonly tables: readonly TableErasure[];
  readonly isGone: boolean;
}

/** Reads and erases the data stored about members. */
export interface PrivacyStore {
  /** The latest migration that this version knows; exports name it. */
  readonly schemaVersion: string;
  /** All data stored about a member, sorted by table name, without empty tables. */
  held(whose: Whose): Promise<readonly HeldRows[]>;
  /** What {@link erase} would do. Changes nothing. */
  preview(whose: Whose, at: Date): Promise<readonly TableErasure[]>;
  /**
   * Erases a member in all tables, all or nothing, and then in the file within a minute; otherwise `isGone` is false.
   */
  erase(whose: Whose, at: Date): Promise<Erasure>;
  /** Erases all data of a group, its members and settings, and works that no other group has. */
  eraseGroup(groupId: GroupId): Promise<void>;
  readonly departures: DepartureStore;
}

/** Reads and erases data about members according to the tables' declarations. */
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
      const tables = PERSONAL_TABLES.flatMap(({ name, personal }): HeldRows[] => {
        const rows = held.get(name);
        const { purpose, retention } = personal;
        return rows ? [{ table: name, purpose, retention, rows }] : [];
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
