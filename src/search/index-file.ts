import { renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { messageOf, UserError } from '../errors.ts';
import { codeOf, createPrivateFile, createPrivateFolder } from '../private-files.ts';
import { isDamageError } from './postings/damaged-index-error.ts';
import { createSchema, hasSchema, readEachTable } from './schema.ts';
import { BUSY_TIMEOUT } from './write-alone.ts';

const SIDE_FILES = ['-wal', '-shm', '-journal'];

/** Error codes of the system and SQLite for a place that cannot be read or written. */
const OF_THE_PLACE = /^(?:E[A-Z]+|SQLITE_(?:CANTOPEN|READONLY|PERM|FULL|IOERR)\w*)$/u;

/** Called with the reason why an existing file is replaced. */
export type OnReplaced = (reason: 'empty' | 'damaged' | 'foreign') => void;

/**
 * Opens the index in a file. A file that is missing, empty, of another version or not an index is replaced by an empty
 * index, and reported if it existed. Only damage in each table's first row is noticed here: reading all of a large
 * file would take minutes.
 * @throws UserError if the place cannot be read or written, or is not a file.
 */
export function openIndexFile(file: string, onReplaced: OnReplaced): Database {
  return wording(file, () => {
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found) return replace(file);
    if (!found.isFile())
      throw new UserError(
        `The index ${file} is ${found.isDirectory() ? 'a folder' : 'not a regular file'}. It was not changed. Move it away: the index is rebuilt from the store.`,
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

/** Builds an empty index next to a file, moves it into the file's place, and opens it. */
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

/** Errors of the system or SQLite about an unusable place are for the operator. */
function wording<Result>(file: string, use: () => Result): Result {
  try {
    return use();
  } catch (error) {
    if (!OF_THE_PLACE.test(codeOf(error) ?? '')) throw error;
    throw new UserError(
      `The index ${file} cannot be used (${messageOf(error)}). Check that the bot’s account can read and write it and its folder, and that the disk is not full. You can delete the index: it is rebuilt from the store.`,
      { cause: error },
    );
  }
}

/** Identifies the file that is at this path now: another file has another identity. */
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
  const database = new Sqlite(file, { fileMustExist: true, timeout: BUSY_TIMEOUT });
  database.pragma('journal_mode = WAL');
  // The index can be rebuilt at any time, so losing its last transactions in a power cut is acceptable.
  database.pragma('synchronous = NORMAL');
  database.pragma('temp_store = MEMORY');
  // In KiB: enough to cache the upper pages of all tables of a large index.
  database.pragma('cache_size = -8000');
  return database;
}

/** Opens an existing file, or returns why not: it is not an index of this version, or visibly damaged. */
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
    if (!isDamageError(error)) throw error;
    return 'damaged';
  }
  database.close();
  return 'foreign';
}

// The new file must not replay the old file's log. SQLite leaves the log of a moved database alone.
function swapIn(beside: string, file: string): void {
  for (const ending of SIDE_FILES) rmSync(file + ending, { force: true });
  renameSync(beside, file);
}

function removeIndexFile(file: string): void {
  for (const ending of ['', ...SIDE_FILES]) rmSync(file + ending, { force: true });
}
