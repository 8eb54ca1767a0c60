import { accessSync, constants, lstatSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { messageOf, UserError } from '../../errors.ts';
import { codeOf, createPrivateFile, createPrivateFolder, moveToNewName } from '../../private-files.ts';

/** Marks the file as a Concordance store ("ConS"), so that no other database is mistaken for one. */
export const APPLICATION_ID = 0x436f6e53;

/** Bytes of the smallest database. SQLite treats anything smaller as new. */
const SMALLEST = 512;

/** Suffixes of the files that SQLite creates beside a database. */
export const SIDE_FILES = ['-wal', '-shm', '-journal'];

/**
 * Checks that a store's file exists and can be opened, and creates it only if nothing suggests that there was one. Must
 * run before SQLite opens the file: SQLite turns an empty file into a new database and discards its log. `traces` are
 * files that exist only where a store was.
 * @throws UserError that says what was found and what to do; nothing is changed then.
 */
export function prepareStoreFile(file: string, traces: readonly string[] = []): void {
  // Checked before the file itself: a process that is just creating a store creates the file first.
  const left = [...SIDE_FILES.map((ending) => file + ending), ...traces].filter(isThere);
  const found = lookAt(file);
  if (!found) return makeStore(file, left);
  if (!found.isFile())
    throw new UserError(
      `The store ${file} is ${found.isDirectory() ? 'a folder' : 'not a regular file'}. It was not changed. Move it away and put the store or a backup in its place.`,
    );
  if (found.size < SMALLEST)
    throw new UserError(
      `The store ${file} ${found.size === 0 ? 'is empty: it was truncated' : `has only ${found.size} bytes: it was truncated, or is another file`}. Nothing was changed. Move it away${andOthers(left)} and put a backup there as ${path.basename(file)}. To start again without its data, move away or delete: ${[file, ...left].join(', ')}.`,
    );
  refuseUnusable(file);
}

function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

function andOthers(left: readonly string[]): string {
  return left.length === 0 ? '' : ` with ${left.map((each) => path.basename(each)).join(', ')}`;
}

function lookAt(file: string) {
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found) return found;
    // Another process may have created it since, so what is not a link is looked at again.
    const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    if (!isLink) return statSync(file, { throwIfNoEntry: false });
  } catch (error) {
    throw unusable(file, error);
  }
  throw new UserError(
    `The store ${file} is a link to something that is not there, perhaps on a disk that is not mounted. Bring it back, or remove the link.`,
  );
}

function makeStore(file: string, left: readonly string[]): void {
  if (left.length > 0)
    throw new UserError(
      `The store ${file} is missing, but there was one: ${left.join(', ')} ${left.length === 1 ? 'exists' : 'exist'}. Nothing was changed. Put the store or a backup there as ${path.basename(file)}. To start again without its data, move away or delete: ${left.join(', ')}.`,
    );
  const beside = `${file}.new-${process.pid}`;
  try {
    createPrivateFolder(path.dirname(file));
    rmSync(beside, { force: true });
    createPrivateFile(beside);
    markAsStore(beside);
    moveToNewName(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    if (codeOf(error) !== 'EEXIST') throw unusable(file, error);
  }
}

/** An empty file may have been truncated: a store has its mark from the start. */
function markAsStore(file: string): void {
  const database = new Sqlite(file, { fileMustExist: true });
  try {
    database.pragma(`application_id = ${APPLICATION_ID}`);
  } finally {
    database.close();
  }
}

function refuseUnusable(file: string): void {
  try {
    accessSync(file, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw unusable(file, error);
  }
}

function unusable(file: string, error: unknown): UserError {
  return new UserError(
    `The store ${file} cannot be opened (${messageOf(error)}). Check that its folder exists, that the bot's account can read and write both, and that the disk is not full, or choose another data folder.`,
    { cause: error },
  );
}
