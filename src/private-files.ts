import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  linkSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';

/** What the bot writes is for the account that it runs under alone. */
export const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;

/**
 * Makes an empty file that its owner alone can read and write, whatever the umask. SQLite gives the files beside a
 * database the database's own mode, so that making it with this makes all of them private.
 * @throws the system's error; EEXIST if there is something of that name, a link too.
 */
export function createPrivateFile(file: string): void {
  const handle = openSync(file, 'wx', PRIVATE_FILE);
  try {
    fchmodSync(handle, PRIVATE_FILE);
  } finally {
    closeSync(handle);
  }
}

/**
 * Makes a folder that its owner alone can enter, whatever the umask, and those above it that are missing. A folder that
 * is there stays as it is.
 * @throws the system's error.
 */
export function createPrivateFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const above = path.dirname(folder);
  if (above !== folder) createPrivateFolder(above);
  try {
    mkdirSync(folder, PRIVATE_FOLDER);
  } catch (error) {
    // Another process may have been faster.
    if (codeOf(error) === 'EEXIST' && statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
    throw error;
  }
  chmodSync(folder, PRIVATE_FOLDER);
}

/**
 * Gives a file that is whole its name, at once and never in the place of another, whichever process is faster. Where
 * the file system knows no links it is copied, which is not at once.
 * @throws the system's error; EEXIST if there is something of that name.
 */
export function moveToNewName(whole: string, file: string): void {
  try {
    linkSync(whole, file);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    copyFileSync(whole, file, constants.COPYFILE_EXCL);
  }
  rmSync(whole);
}

/** The system's name for an error, such as EEXIST; null for an error that is not the system's. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
