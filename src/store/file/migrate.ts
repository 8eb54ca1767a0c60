import { sql, type Kysely } from 'kysely';
import { DEFAULT_MIGRATION_TABLE, Migrator, type Migration } from 'kysely/migration';
import { UserError } from '../../errors.ts';
import type { Tables } from '../tables/tables.ts';
import { worksAndQuestions } from './migrations/001-works-and-questions.ts';
import { lookupsAndSettings } from './migrations/002-lookups-and-settings.ts';
import { savedQuotes } from './migrations/003-saved-quotes.ts';
import { pagesOfCitations } from './migrations/004-pages-of-citations.ts';
import { groupSetUp } from './migrations/005-group-set-up.ts';
import { readingLines } from './migrations/006-reading-lines.ts';
import { schedules } from './migrations/007-schedules.ts';
import { discussion } from './migrations/008-discussion.ts';
import { prompts } from './migrations/009-prompts.ts';
import { sessions } from './migrations/010-sessions.ts';
import { votes } from './migrations/011-votes.ts';
import { moderation } from './migrations/012-moderation.ts';
import { privacy } from './migrations/013-privacy.ts';
import { commandRoles } from './migrations/014-command-roles.ts';
import { audit } from './migrations/016-audit.ts';
import { upkeep } from './migrations/017-upkeep.ts';
import { readerKeys } from './migrations/018-reader-keys.ts';
import { cases } from './migrations/019-cases.ts';
import { reimports } from './migrations/020-reimports.ts';
import { languages } from './migrations/021-languages.ts';
import { notesOfCitations } from './migrations/022-notes-of-citations.ts';
import { conversations } from './migrations/023-conversations.ts';
import { verdictsOnAnswers } from './migrations/024-verdicts-on-answers.ts';

/** Every migration, in order. Never change a published one: add another. */
const migrations: Readonly<Record<string, Migration>> = {
  '001-works-and-questions': worksAndQuestions,
  '002-lookups-and-settings': lookupsAndSettings,
  '003-saved-quotes': savedQuotes,
  '004-pages-of-citations': pagesOfCitations,
  '005-group-set-up': groupSetUp,
  '006-reading-lines': readingLines,
  '007-schedules': schedules,
  '008-discussion': discussion,
  '009-prompts': prompts,
  '010-sessions': sessions,
  '011-votes': votes,
  '012-moderation': moderation,
  '013-privacy': privacy,
  '014-command-roles': commandRoles,
  '016-audit': audit,
  '017-upkeep': upkeep,
  '018-reader-keys': readerKeys,
  '019-cases': cases,
  '020-reimports': reimports,
  '021-languages': languages,
  '022-notes-of-citations': notesOfCitations,
  '023-conversations': conversations,
  '024-verdicts-on-answers': verdictsOnAnswers,
};

/** The latest migration that this version knows, e.g. `001-works-and-questions`. */
export const SCHEMA_VERSION: string = Object.keys(migrations).toSorted().at(-1) ?? '';

/** Whether this version knows a migration. */
export function isKnownMigration(name: string): boolean {
  return Object.hasOwn(migrations, name);
}

/**
 * Migrates the store's tables, all or nothing; processes that start together do it once.
 * @throws UserError if a newer version of Concordance wrote the store.
 */
export async function migrateToLatest(db: Kysely<Tables>, file: string): Promise<void> {
  const done = await refuseNewer(db, file);
  // The migrator reads the columns of all tables several times to find this out: half the time of opening a store.
  if (done.length === Object.keys(migrations).length) return;
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  // Another process may have migrated further since the check above.
  if (error !== undefined) await refuseNewer(db, file);
  if (error !== undefined) throw new Error(`Could not migrate the store ${file}`, { cause: error });
}

/** Returns the migrations that the store has, all of which are known. */
async function refuseNewer(db: Kysely<Tables>, file: string): Promise<readonly string[]> {
  const done = await listDone(db);
  const unknown = done.find((name) => !isKnownMigration(name));
  if (unknown === undefined) return done;
  throw new UserError(
    `The store ${file} was written by a newer version of Concordance (it knows "${unknown}"). Install that version or a later one; the store was not changed.`,
  );
}

async function listDone(db: Kysely<Tables>): Promise<readonly string[]> {
  const tables = await sql`
    select 1 from sqlite_schema where type = 'table' and name = ${DEFAULT_MIGRATION_TABLE}`.execute(db);
  if (tables.rows.length === 0) return [];
  const done = await db
    .withTables<{ [DEFAULT_MIGRATION_TABLE]: { name: string } }>()
    .selectFrom(DEFAULT_MIGRATION_TABLE)
    .select('name')
    .execute();
  return done.map(({ name }) => name);
}
