import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { Kysely } from 'kysely';
import { backUp, removeUnfinished } from './backup.ts';
import { createFileCleaner } from './clean-file.ts';
import { connect } from './connect.ts';
import type { Tables } from './database.ts';
import { createDiscussionStore } from './discussion-store.ts';
import { eraseExpired } from './erase-expired.ts';
import { ImmediateSqliteDialect } from './immediate-dialect.ts';
import { createGroupStore } from './exchange/group-store.ts';
import { createLookupStore } from './lookup-store.ts';
import { markErasures } from './mark-erasures.ts';
import { migrateToLatest } from './migrate.ts';
import { registerCaseMark } from './case-marks.ts';
import { createActStore } from './act-store.ts';
import { createModerationStore } from './moderation-store.ts';
import { createPlannedPostStore } from './planned-post-store.ts';
import { NOBODY_GONE } from './privacy.ts';
import { createPrivacyStore } from './privacy-store.ts';
import { createPromptStore } from './prompt-store.ts';
import { createQuestionStore } from './question-store.ts';
import { createReaderKeyStore } from './reader-key-store.ts';
import { createReadingLineStore } from './reading-line-store.ts';
import { createSavedQuoteStore } from './saved-quote-store.ts';
import { createScheduleStore } from './schedule-store.ts';
import { createSessionStore } from './session-store.ts';
import { createSettingsStore } from './settings-store.ts';
import { createShortId } from './short-id.ts';
import type { Store } from './store.ts';
import { createVoteStore } from './vote-store.ts';
import { createUpkeep } from './upkeep-store.ts';
import { createWorkStore } from './work-store.ts';

/** The tables of a store, and the SQLite connection that they are reached through. */
export interface StoreDatabase {
  readonly db: Kysely<Tables>;
  readonly sqlite: Database;
}

/**
 * Opens the store in a file, or makes it, and brings its tables up to date. `traces` are files that are there only where
 * a store was: if it is missing then, none is made.
 * @throws UserError if the file is no store, is lost, empty or damaged, or was written by a newer version.
 */
export async function openStore(file: string, traces: readonly string[] = []): Promise<Store> {
  const { db, sqlite } = await openDatabase(file, traces);
  const cleaner = createFileCleaner(db);
  const folder = path.dirname(file);
  const upkeep = createUpkeep({ db, cleaner, removeUnfinished: () => removeUnfinished(folder) });
  return {
    works: createWorkStore(db),
    questions: createQuestionStore({ db, createId: createShortId, afterErasure: cleaner.emptyLog }),
    savedQuotes: createSavedQuoteStore({
      db,
      createId: createShortId,
      afterErasure: cleaner.emptyLog,
    }),
    lookups: createLookupStore({ db, createId: createShortId }),
    prompts: createPromptStore({ db, createId: createShortId }),
    settings: createSettingsStore(db),
    votes: createVoteStore({ db, createId: createShortId, afterErasure: cleaner.emptyLog }),
    readingLines: createReadingLineStore(db),
    readerKeys: createReaderKeyStore({ db, afterErasure: cleaner.emptyLog }),
    sessions: createSessionStore({ db, createId: createShortId, afterErasure: cleaner.emptyLog }),
    discussion: createDiscussionStore({
      db,
      createId: createShortId,
      afterErasure: cleaner.emptyLog,
    }),
    moderation: createModerationStore({ db, createId: createShortId }),
    acts: createActStore(db),
    async eraseExpired(now, gone = NOBODY_GONE) {
      const erased = await eraseExpired(db, now, gone);
      await upkeep.cleanFile();
      return erased;
    },
    upkeep,
    schedules: createScheduleStore({ db, createId: createShortId }),
    plannedPosts: createPlannedPostStore(db),
    privacy: createPrivacyStore({ db, cleaner }),
    groups: createGroupStore({ db, createId: createShortId, afterErasure: () => cleaner.clean() }),
    backup: (to) => backUp(sqlite, to),
    integrity: async () => findDamage(sqlite),
    close: () => db.destroy(),
  };
}

/** The database under {@link openStore}, for what the store does not offer. */
export async function openDatabase(file: string, traces: readonly string[] = []): Promise<StoreDatabase> {
  const sqlite = await connect(file, traces);
  registerCaseMark(sqlite);
  const db = new Kysely<Tables>({ dialect: new ImmediateSqliteDialect({ database: sqlite }) });
  try {
    await migrateToLatest(db, file);
    markErasures(sqlite);
    return { db, sqlite };
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

function findDamage(sqlite: Database): readonly string[] {
  const findings = sqlite.pragma('integrity_check') as { integrity_check: string }[];
  const orphans = sqlite.pragma('foreign_key_check') as { table: string; rowid: number; parent: string }[];
  return [
    ...findings.map((finding) => finding.integrity_check).filter((note) => note !== 'ok'),
    ...orphans.map(({ table, rowid, parent }) => `row ${rowid} of ${table} refers to nothing in ${parent}`),
  ];
}
