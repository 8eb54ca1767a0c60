import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { saysDamaged } from './postings/damaged-index-error.ts';
import { createSchema, hasSchema, readEachTable } from './schema.ts';

const SIDE_FILES = ['-wal', '-shm', '-journal'];

/**
 * Opens the index in a file. What is missing, of another version or no index at all is replaced by an empty index. Of
 * damage only what each table's first row shows is seen here: reading a large file whole would take minutes.
 */
export function openIndexFile(file: string): Database {
  if (existsSync(file)) {
    const database = openSound(file);
    if (database) return database;
  }
  return replaceIndexFile(file);
}

/** Puts an empty index, built beside it, in the place of a file, and opens it. */
export function replaceIndexFile(file: string): Database {
  const beside = newFileBeside(file);
  openNew(beside).close();
  swapIn(beside, file);
  return connect(file);
}

/** Names the file that stands at this path now: another file there has another identity. */
export function identityOf(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}` : null;
}

function newFileBeside(file: string): string {
  mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}.new-${process.pid}`;
  removeIndexFile(beside);
  return beside;
}

function openNew(file: string): Database {
  const database = connect(file);
  createSchema(database);
  return database;
}

function connect(file: string): Database {
  const database = new Sqlite(file);
  database.pragma('journal_mode = WAL');
  // The index can be rebuilt at any time, so a power cut may cost its last transactions.
  database.pragma('synchronous = NORMAL');
  database.pragma('temp_store = MEMORY');
  // In KiB: the upper pages of all tables of a large index stay at hand.
  database.pragma('cache_size = -8000');
  return database;
}

/** Opens a file that is there, or gives null if it holds no index of this version, or a visibly damaged one. */
function openSound(file: string): Database | null {
  let database: Database | null = null;
  try {
    database = connect(file);
    if (hasSchema(database)) {
      readEachTable(database);
      return database;
    }
  } catch (error) {
    if (!saysDamaged(error)) throw error;
  }
  database?.close();
  return null;
}

// The old file's log must not be there for the new file to replay. SQLite leaves the log of a moved database alone.
function swapIn(beside: string, file: string): void {
  for (const ending of SIDE_FILES) rmSync(file + ending, { force: true });
  renameSync(beside, file);
}

function removeIndexFile(file: string): void {
  for (const ending of ['', ...SIDE_FILES]) rmSync(file + ending, { force: true });
}
