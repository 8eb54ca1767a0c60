import { accessSync, constants, lstatSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { messageOf, UserError } from '../../errors.ts';
import { codeOf, createPrivateFile, createPrivateFolder, moveToNewName } from '../../private-files.ts';

/** Marks the file as a store of Concordance ("ConS"), so that no other database is taken for one. */
export const APPLICATION_ID = 0x436f6e53;

/** Bytes of the smallest database. SQLite takes what is smaller for a new one. */
const SMALLEST = 512;

/** What SQLite puts beside a database, after its name. */
export const SIDE_FILES = ['-wal', '-shm', '-journal'];

/**
 * Sees to it that a store's file is there and may be opened, and makes it only if nothing tells that there was one.
 * Called before SQLite sees the file: of an empty one it makes a new database, and throws away the log beside it.
 * `traces` are files that are there only where a store was.
 * @throws UserError that says what was found and what to do; nothing is changed then.
 */
export function prepareStoreFile(file: string, traces: readonly string[] = []): void {
  // Before the file itself: whoever makes a store now makes the file first.
  const left = [...SIDE_FILES.map((ending) => file + ending), ...traces].filter(isThere);
  const found = lookAt(file);
  if (!found) return makeStore(file, left);
  if (!found.isFile())
    throw new UserError(
      `The store ${file} is ${found.isDirectory() ? 'a folder' : 'no ordinary file'}. It was left as it is. Move it away and put the store or a backup in its place.`,
    );
  if (found.size < SMALLEST)
    throw new UserError(
      `The store ${file} ${found.size === 0 ? 'is empty: something has cut it off' : `has only ${found.size} bytes: something has cut it off, or it is another file`}. Nothing was changed. Move it away${andOthers(left)} and put a backup there as ${path.basename(file)}. To begin anew without what it held, move away or delete: ${[file, ...left].join(', ')}.`,
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
    if (found || !isThere(file)) return found;
  } catch (error) {
    throw unusable(file, error);
  }
  throw new UserError(
    `The store ${file} is a link to something that is not there, perhaps on a disk that is missing. Bring that back, or take the link away.`,
  );
}

function makeStore(file: string, left: readonly string[]): void {
  if (left.length > 0)
    throw new UserError(
      `The store ${file} is missing, but there was one: ${left.join(', ')} ${left.length === 1 ? 'is' : 'are'} there. Nothing was changed. Put the store or a backup there as ${path.basename(file)}. To begin anew without what it held, move away or delete: ${left.join(', ')}.`,
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

/** An empty file may be one that was cut off: a store has its mark from the first moment. */
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
    `The store ${file} cannot be opened (${messageOf(error)}). See that its folder exists, that both can be read and written by the account that the bot runs under, and that the disk is not full, or choose another data folder.`,
    { cause: error },
  );
}
