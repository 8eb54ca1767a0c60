import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { Kysely } from 'kysely';
import { backUp, removeUnfinished } from './file/backup.ts';
import { createFileCleaner } from './file/clean-file.ts';
import { connect } from './file/connect.ts';
import type { Tables } from './tables/tables.ts';
import { createDiscussionStore } from './discussion/discussion-store.ts';
import { eraseExpired, NOBODY_GONE } from './privacy/erase-expired.ts';
import { ImmediateSqliteDialect } from './file/immediate-dialect.ts';
import { keepStatements } from './file/keep-statements.ts';
import { createGroupStore } from './exchange/group-store.ts';
import { createFeedbackStore } from './questions/feedback-store.ts';
import { createLookupStore } from './questions/lookup-store.ts';
import { markErasures } from './file/mark-erasures.ts';
import { migrateToLatest } from './file/migrate.ts';
import { registerCaseMark } from './moderation/case-marks.ts';
import { createActStore } from './moderation/act-store.ts';
import { createModerationStore } from './moderation/moderation-store.ts';
import { createPlannedPostStore } from './schedule/planned-post-store.ts';
import { createPrivacyStore } from './privacy/privacy-store.ts';
import { createPromptStore } from './prompts/prompt-store.ts';
import { createQuestionStore } from './questions/question-store.ts';
import { createReaderKeyStore } from './works/reader-key-store.ts';
import { createReadingLineStore } from './works/reading-line-store.ts';
import { createSavedQuoteStore } from './quotes/saved-quote-store.ts';
import { createScheduleStore } from './schedule/schedule-store.ts';
import { createSessionStore } from './sessions/session-store.ts';
import { createSettingsStore } from './group/settings-store.ts';
import { createShortId } from './file/short-id.ts';
import { forgetWithRows } from './reimports/placed-tables.ts';
import { createReimportStore } from './reimports/reimport-store.ts';
import type { Store } from './store.ts';
import { createVoteStore } from './votes/vote-store.ts';
import { createUpkeep } from './file/upkeep-store.ts';
import { createWorkStore } from './works/work-store.ts';

/** The tables of a store, and the SQLite connection to them. */
export interface StoreDatabase {
  readonly db: Kysely<Tables>;
  readonly sqlite: Database;
}

/**
 * Opens the store in a file, or creates it, and migrates its tables. `traces` are files that exist only where a store
 * was: if the store is missing then, no new one is created.
 * @throws UserError if the file is not a store, is missing, empty or damaged, or was written by a newer version.
 */
export async function openStore(file: string, traces: readonly string[] = []): Promise<Store> {
  const { db, sqlite } = await openDatabase(file, traces);
  const cleaner = createFileCleaner(db);
  const folder = path.dirname(file);
  const upkeep = createUpkeep({ db, cleaner, removeUnfinished: () => removeUnfinished(folder) });
  const parts = { db, createId: createShortId, afterErasure: cleaner.emptyLog };
  return {
    works: createWorkStore(db),
    reimports: createReimportStore(parts),
    questions: createQuestionStore(parts),
    feedback: createFeedbackStore(parts),
    savedQuotes: createSavedQuoteStore(parts),
    lookups: createLookupStore(parts),
    prompts: createPromptStore(parts),
    settings: createSettingsStore(db),
    votes: createVoteStore(parts),
    readingLines: createReadingLineStore(db),
    readerKeys: createReaderKeyStore(parts),
    sessions: createSessionStore(parts),
    discussion: createDiscussionStore(parts),
    moderation: createModerationStore(parts),
    acts: createActStore(db),
    async eraseExpired(now, gone = NOBODY_GONE) {
      const erased = await eraseExpired(db, now, gone);
      await upkeep.cleanFile();
      return erased;
    },
    upkeep,
    schedules: createScheduleStore(parts),
    plannedPosts: createPlannedPostStore(db),
    privacy: createPrivacyStore({ db, cleaner }),
    groups: createGroupStore({ ...parts, afterErasure: () => cleaner.clean() }),
    backup: (to) => backUp(sqlite, to),
    integrity: async () => findDamage(sqlite),
    close: () => db.destroy(),
  };
}

/** The database under {@link openStore}, for uses that the store does not offer. */
export async function openDatabase(file: string, traces: readonly string[] = []): Promise<StoreDatabase> {
  const sqlite = await connect(file, traces);
  registerCaseMark(sqlite);
  const db = new Kysely<Tables>({
    dialect: new ImmediateSqliteDialect({ database: keepStatements(sqlite) }),
  });
  try {
    await migrateToLatest(db, file);
    markErasures(sqlite);
    forgetWithRows(sqlite);
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
