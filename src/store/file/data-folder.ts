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

/** Permission bits that let other users read or change something, or change it. */
const FOR_OTHERS = 0o077;
const WRITABLE_FOR_OTHERS = 0o022;
const GROUP = 0o070;

/**
 * Creates a data folder if it is missing, and removes other users' access to the store and the index if an earlier
 * version or a copy left them readable. An existing folder and other copies in it belong to the operator: `onNotice`
 * reports them, and files whose permissions could not be changed, with the command to run. On Windows permission bits
 * mean nothing.
 * @throws UserError if the folder can't be used.
 */
export function prepareDataFolder(folder: string, onNotice: (words: string) => void): DataFiles {
  const files = { store: path.join(folder, 'concordance.sqlite'), index: path.join(folder, 'index.sqlite') };
  try {
    createPrivateFolder(folder);
    if (process.platform !== 'win32') for (const words of closeToOthers(folder, files)) onNotice(words);
  } catch (error) {
    throw new UserError(`Can't use the data folder ${folder}: ${messageOf(error)}`, { cause: error });
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

/** By path, never through a file descriptor: closing one would release this process's locks on the database. */
function close(file: string): boolean {
  try {
    chmodSync(file, PRIVATE_FILE);
  } catch {
    // Another user's file, or a disk without permission bits: the operator gets a notice.
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

/** On many systems each user has a group of their own, with the same number; nobody else is in it. */
function isWritableForOthers(folder: string): boolean {
  const { mode, uid, gid } = statSync(folder);
  const others = uid === gid ? mode & ~GROUP : mode;
  return (others & WRITABLE_FOR_OTHERS) !== 0;
}

/** A name quoted for the shell. */
function quote(name: string): string {
  return /^[\w./-]+$/u.test(name) ? name : `'${name.replaceAll("'", `'\\''`)}'`;
}
