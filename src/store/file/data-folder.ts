import { chmodSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { messageOf, UserError } from '../../errors.ts';
import { createPrivateFolder, PRIVATE_FILE } from '../../private-files.ts';
import { SIDE_FILES } from './store-file.ts';

/** The bot's own files in a data folder. */
export interface DataFiles {
  readonly store: string;
  readonly index: string;
}

/** Bits of a mode by which others than the owner read or change something, or change it. */
const FOR_OTHERS = 0o077;
const WRITABLE_FOR_OTHERS = 0o022;
const GROUP = 0o070;

/**
 * Makes a data folder if it is missing, and closes the store and the index to other users where an earlier version, or
 * whoever copied them, left them open. A folder that was there and other copies in it are the operator's: of them, and
 * of what could not be closed, `onNotice` is told with the command to run. On Windows modes say nothing.
 * @throws UserError if the folder cannot be used.
 */
export function prepareDataFolder(folder: string, onNotice: (words: string) => void): DataFiles {
  const files = { store: path.join(folder, 'concordance.sqlite'), index: path.join(folder, 'index.sqlite') };
  try {
    createPrivateFolder(folder);
    if (process.platform !== 'win32') for (const words of closeToOthers(folder, files)) onNotice(words);
  } catch (error) {
    throw new UserError(`The data folder ${folder} cannot be used: ${messageOf(error)}`, { cause: error });
  }
  return files;
}

function closeToOthers(folder: string, files: DataFiles): readonly string[] {
  const own = [files.store, files.index].flatMap((file) =>
    ['', ...SIDE_FILES].map((ending) => file + ending),
  );
  const wereOpen = own.filter(isOpenToOthers);
  const closed = wereOpen.filter(close);
  const stillOpen = [...wereOpen.filter((file) => !closed.includes(file)), ...findCopies(folder, own)];
  const names = (found: readonly string[]) => found.map(quote).join(' ');
  return [
    closed.length > 0 &&
      `Other users of this machine could read or change files of the bot. They cannot any more (chmod 600 ${names(closed)}).`,
    stillOpen.length > 0 &&
      `Other users of this machine can read or change copies of what members wrote. Run: chmod 600 ${names(stillOpen)}`,
    isWritableForOthers(folder) &&
      `Other users of this machine can put files in the place of the bot's own. Run: chmod go-w ${quote(folder)}`,
  ].filter((words) => words !== false);
}

function isOpenToOthers(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true && (found.mode & FOR_OTHERS) !== 0;
}

/** By name, never through an open file: closing that would end the locks that this process has on the database. */
function close(file: string): boolean {
  try {
    chmodSync(file, PRIVATE_FILE);
  } catch {
    // Another user's file, or a disk without modes: the operator is told.
    return false;
  }
  return !isOpenToOthers(file);
}

/** Backups and other copies beside the bot's own files. */
function findCopies(folder: string, own: readonly string[]): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.includes('.sqlite'))
    .map((name) => path.join(folder, name))
    .filter((file) => !own.includes(file) && isOpenToOthers(file));
}

/** On many systems each user has a group of their own, with the same number: that holds nobody else. */
function isWritableForOthers(folder: string): boolean {
  const { mode, uid, gid } = statSync(folder);
  const others = uid === gid ? mode & ~GROUP : mode;
  return (others & WRITABLE_FOR_OTHERS) !== 0;
}

/** A name as one word of a shell. */
function quote(name: string): string {
  return /^[\w./-]+$/u.test(name) ? name : `'${name.replaceAll("'", `'\\''`)}'`;
}
