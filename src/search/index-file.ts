import { renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { messageOf, UserError } from '../errors.ts';
import { codeOf, createPrivateFile, createPrivateFolder } from '../private-files.ts';
import { saysDamaged } from './postings/damaged-index-error.ts';
import { createSchema, hasSchema, readEachTable } from './schema.ts';

const SIDE_FILES = ['-wal', '-shm', '-journal'];

/** What the system and SQLite call a place that cannot be read or written. */
const OF_THE_PLACE = /^(?:E[A-Z]+|SQLITE_(?:CANTOPEN|READONLY|PERM|FULL|IOERR)\w*)$/u;

/** Told why a file that was there is replaced. */
export type OnReplaced = (reason: 'empty' | 'damaged' | 'foreign') => void;

/**
 * Opens the index in a file. What is missing, empty, of another version or no index at all is replaced by an empty
 * index, and what was there is told of. Of damage only what each table's first row shows is seen here: reading a large
 * file whole would take minutes.
 * @throws UserError if the place cannot be read or written, or something other than a file is there.
 */
export function openIndexFile(file: string, onReplaced: OnReplaced): Database {
  return wording(file, () => {
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found) return replace(file);
    if (!found.isFile())
      throw new UserError(
        `The index ${file} is ${found.isDirectory() ? 'a folder' : 'no ordinary file'}. It was left as it is. Move it away: the index is built again from the store.`,
      );
    if (found.size === 0) {
      onReplaced('empty');
      return replace(file);
    }
    const opened = openSound(file);
    if (typeof opened !== 'string') return opened;
    onReplaced(opened);
    return replace(file);
  });
}

/** Puts an empty index, built beside it, in the place of a file, and opens it. */
export function replaceIndexFile(file: string, onReplaced: OnReplaced): Database {
  onReplaced('damaged');
  return wording(file, () => replace(file));
}

function replace(file: string): Database {
  const beside = newFileBeside(file);
  try {
    openNew(beside).close();
    swapIn(beside, file);
  } finally {
    removeIndexFile(beside);
  }
  return connect(file);
}

/** What the system or SQLite says of a place that cannot be used is for the operator. */
function wording<Result>(file: string, use: () => Result): Result {
  try {
    return use();
  } catch (error) {
    if (!OF_THE_PLACE.test(codeOf(error) ?? '')) throw error;
    throw new UserError(
      `The index ${file} cannot be used (${messageOf(error)}). See that it and its folder can be read and written by the account that the bot runs under, and that the disk is not full. The index may be deleted: it is built again from the store.`,
      { cause: error },
    );
  }
}

/** Names the file that stands at this path now: another file there has another identity. */
export function identityOf(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}` : null;
}

function newFileBeside(file: string): string {
  createPrivateFolder(path.dirname(file));
  const beside = `${file}.new-${process.pid}`;
  removeIndexFile(beside);
  createPrivateFile(beside);
  return beside;
}

function openNew(file: string): Database {
  const database = connect(file);
  createSchema(database);
  return database;
}

function connect(file: string): Database {
  const database = new Sqlite(file, { fileMustExist: true });
  database.pragma('journal_mode = WAL');
  // The index can be rebuilt at any time, so a power cut may cost its last transactions.
  database.pragma('synchronous = NORMAL');
  database.pragma('temp_store = MEMORY');
  // In KiB: the upper pages of all tables of a large index stay at hand.
  database.pragma('cache_size = -8000');
  return database;
}

/** Opens a file that is there, or says why not: it holds no index of this version, or a visibly damaged one. */
function openSound(file: string): Database | 'damaged' | 'foreign' {
  let database: Database | null = null;
  try {
    database = connect(file);
    if (hasSchema(database)) {
      readEachTable(database);
      return database;
    }
  } catch (error) {
    database?.close();
    if (!saysDamaged(error)) throw error;
    return 'damaged';
  }
  database.close();
  return 'foreign';
}

// The old file's log must not be there for the new file to replay. SQLite leaves the log of a moved database alone.
function swapIn(beside: string, file: string): void {
  for (const ending of SIDE_FILES) rmSync(file + ending, { force: true });
  renameSync(beside, file);
}

function removeIndexFile(file: string): void {
  for (const ending of ['', ...SIDE_FILES]) rmSync(file + ending, { force: true });
}
