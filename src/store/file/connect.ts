import { existsSync, realpathSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import Sqlite, { type Database } from 'better-sqlite3';
import { UserError } from '../../errors.ts';
import { BUSY_TIMEOUT, isBusy } from './immediate-dialect.ts';
import { APPLICATION_ID, prepareStoreFile } from './store-file.ts';

/** Stores up to this many bytes are checked completely when they are opened: about half a second. */
const READ_WHOLE = 64 * 2 ** 20;

/** Bytes before each page in the log (https://sqlite.org/fileformat2.html). */
const FRAME_HEADER = 24;

const SETTINGS = [
  // An acknowledged write survives a power failure.
  'synchronous = FULL',
  'foreign_keys = ON',
  // Erased data is removed from the file.
  'secure_delete = ON',
];

/**
 * Opens the SQLite file of a store, or creates it. A file that is not a store, is empty or is damaged is not changed,
 * and neither is its log. A large file that was closed properly is not checked for damage: that takes long, and
 * "concordance check" does it. `traces` are files that exist only where a store was: if there are any, no new store is
 * created.
 * @throws UserError that names the file and says what to do.
 */
export async function connect(given: string, traces: readonly string[] = []): Promise<Database> {
  prepareStoreFile(given, traces);
  // SQLite puts the log beside the real file, even if the path is a link.
  const file = realpathSync(given);
  try {
    inspect(file);
    return await open(file);
  } catch (error) {
    throw error instanceof Sqlite.SqliteError ? explain(error, file) : error;
  }
}

// A connection that may write would merge the log into the file on closing, and so change a file that is rejected.
// Without a log, a read-only connection would leave an empty one.
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
    // SQLite writes the mark even if it is there: a store that is only read stays as it is.
    if (markOf(database) !== APPLICATION_ID) database.pragma(`application_id = ${APPLICATION_ID}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function markOf(database: Database): unknown {
  return database.pragma('application_id', { simple: true });
}

function isLarge(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > READ_WHOLE;
}

// The last process that closes a database properly removes its log.
function wasClosed(file: string): boolean {
  return !existsSync(`${file}-wal`);
}

function refuseForeign(database: Database, file: string): void {
  const mark = markOf(database);
  if (mark === APPLICATION_ID) return;
  const tables = database.prepare('select count(*) from sqlite_schema').pluck().get();
  if (mark === 0 && tables === 0) return;
  throw new UserError(
    `${file} is an SQLite file of another program, not a store of Concordance. It was not changed. Move it away, or choose another data folder.`,
  );
}

// SQLite reads missing pages as zeros and may find no fault in them. It writes only whole pages, and a page that is not
// in the file has to be in the log.
function refuseCutOff(database: Database, file: string): void {
  const number = (name: string) => Number(database.pragma(name, { simple: true }));
  // Inside a transaction nobody can truncate the file.
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

// Switching to the log needs exclusive access, and SQLite does not wait for it when two processes start at once.
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
      `${file} is not a store of Concordance, or its header is damaged. It was not changed. Move it away and restore a backup, or choose another data folder.`,
    );
  }
  return new UserError(
    `Can't use the store ${file} (${error.message}). Check that no other program has locked it and that its folder is writable.`,
  );
}

function damaged(file: string, finding: string): UserError {
  return new UserError(
    `The store ${file} is damaged (${finding}). It was not changed. Move it away and restore a backup; "concordance backup" makes one.`,
  );
}
