import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Sqlite, { type Database } from 'better-sqlite3';
import { messageOf, UserError } from '../errors.ts';
import { BUSY_TIMEOUT, isBusy } from './immediate-dialect.ts';

/** Marks the file as a store of Concordance ("ConS"), so that no other database is taken for one. */
const APPLICATION_ID = 0x436f6e53;

/** Bytes up to which a store is read whole when it is opened: about half a second. */
const READ_WHOLE = 64 * 2 ** 20;

const SETTINGS = [
  // An acknowledged write survives a power cut.
  'synchronous = FULL',
  'foreign_keys = ON',
  // What is erased leaves the file.
  'secure_delete = ON',
];

/**
 * Opens the SQLite file of a store, or makes it. A file that is something else, or damaged, is left as it is. A large
 * file that was closed in order is not read for damage: that would take long, and "concordance check" does it.
 * @throws UserError that names the file and what to do.
 */
export async function connect(file: string): Promise<Database> {
  const isTrusted = isLarge(file) && wasClosed(file);
  const database = open(file);
  try {
    refuseForeign(database, file);
    if (!isTrusted) refuseDamaged(database, file);
    await useWriteAheadLog(database);
    for (const setting of SETTINGS) database.pragma(setting);
    database.pragma(`application_id = ${APPLICATION_ID}`);
    return database;
  } catch (error) {
    database.close();
    throw error instanceof Sqlite.SqliteError ? explain(error, file) : error;
  }
}

function open(file: string): Database {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    return new Sqlite(file, { timeout: BUSY_TIMEOUT });
  } catch (error) {
    throw new UserError(
      `The store ${file} cannot be opened (${messageOf(error)}). See that its folder exists and can be written, or choose another data folder.`,
    );
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
