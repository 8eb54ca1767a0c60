import { existsSync, realpathSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import Sqlite, { type Database } from 'better-sqlite3';
import { UserError } from '../../errors.ts';
import { BUSY_TIMEOUT, isBusy } from './immediate-dialect.ts';
import { APPLICATION_ID, prepareStoreFile } from './store-file.ts';

/** Bytes up to which a store is read whole when it is opened: about half a second. */
const READ_WHOLE = 64 * 2 ** 20;

/** Bytes before each page in the log (https://sqlite.org/fileformat2.html). */
const FRAME_HEADER = 24;

const SETTINGS = [
  // An acknowledged write survives a power cut.
  'synchronous = FULL',
  'foreign_keys = ON',
  // What is erased leaves the file.
  'secure_delete = ON',
];

/**
 * Opens the SQLite file of a store, or makes it. A file that is something else, empty or damaged, is left as it is, and
 * so is the log beside it. A large file that was closed in order is not read for damage: that would take long, and
 * "concordance check" does it. `traces` are files that are there only where a store was: then none is made.
 * @throws UserError that names the file and what to do.
 */
export async function connect(given: string, traces: readonly string[] = []): Promise<Database> {
  prepareStoreFile(given, traces);
  // SQLite keeps the log beside the file itself, wherever a link to it stands.
  const file = realpathSync(given);
  try {
    inspect(file);
    return await open(file);
  } catch (error) {
    throw error instanceof Sqlite.SqliteError ? explain(error, file) : error;
  }
}

// Whoever may write brings the log into the file when closing, and so would change what it refuses. Without a log,
// whoever may only read would leave an empty one.
function inspect(file: string): void {
  const isClosed = wasClosed(file);
  const isTrusted = isLarge(file) && isClosed;
  const database = new Sqlite(file, { readonly: !isClosed, fileMustExist: true, timeout: BUSY_TIMEOUT });
  try {
    refuseForeign(database, file);
    refuseCutOff(database, file);
    if (!isTrusted) refuseDamaged(database, file);
  } finally {
    database.close();
  }
}

async function open(file: string): Promise<Database> {
  const database = new Sqlite(file, { fileMustExist: true, timeout: BUSY_TIMEOUT });
  try {
    await useWriteAheadLog(database);
    for (const setting of SETTINGS) database.pragma(setting);
    database.pragma(`application_id = ${APPLICATION_ID}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function isLarge(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > READ_WHOLE;
}

// The last who closes a database in order takes its log away.
function wasClosed(file: string): boolean {
  return !existsSync(`${file}-wal`);
}

function refuseForeign(database: Database, file: string): void {
  const mark = database.pragma('application_id', { simple: true });
  if (mark === APPLICATION_ID) return;
  const tables = database.prepare('select count(*) from sqlite_schema').pluck().get();
  if (mark === 0 && tables === 0) return;
  throw new UserError(
    `${file} is an SQLite file of another program, not a store of Concordance. It was left as it is. Move it away, or choose another data folder.`,
  );
}

// SQLite reads what is cut off as zeros, and may find nothing wrong with them. It writes whole pages alone, and a page
// that is not in the file has to be in the log.
function refuseCutOff(database: Database, file: string): void {
  const number = (name: string) => Number(database.pragma(name, { simple: true }));
  // Within a transaction nobody makes the file shorter.
  const isCutOff = database.transaction(() => {
    const [pages, pageSize] = [number('page_count'), number('page_size')];
    const log = statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
    const { size } = statSync(file);
    const frames = Math.floor(log / (pageSize + FRAME_HEADER));
    return pages > size / pageSize + frames || (log === 0 && size % pageSize !== 0);
  });
  if (isCutOff()) throw damaged(file, 'its end is missing');
}

function refuseDamaged(database: Database, file: string): void {
  const finding = database.pragma('quick_check(1)', { simple: true });
  if (finding !== 'ok') throw damaged(file, String(finding));
}

// Changing to the log needs the file for oneself, and SQLite does not wait for that when two processes start at once.
async function useWriteAheadLog(database: Database): Promise<void> {
  const patience = Date.now() + BUSY_TIMEOUT;
  for (;;) {
    try {
      database.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > patience) throw error;
      await wait(10);
    }
  }
}

function explain(error: InstanceType<typeof Sqlite.SqliteError>, file: string): Error {
  if (error.code.startsWith('SQLITE_CORRUPT')) return damaged(file, error.message);
  if (error.code === 'SQLITE_NOTADB') {
    return new UserError(
      `${file} is not a store of Concordance, or its beginning is damaged. It was left as it is. Move it away and put a backup in its place, or choose another data folder.`,
    );
  }
  return new UserError(
    `The store ${file} cannot be used (${error.message}). See that no other program holds it and that its folder can be written.`,
  );
}

function damaged(file: string, finding: string): UserError {
  return new UserError(
    `The store ${file} is damaged (${finding}). It was left as it is. Move it away and put a backup in its place; "concordance backup" makes one.`,
  );
}
