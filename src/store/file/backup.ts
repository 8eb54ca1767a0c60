import { lstatSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { messageOf, UserError } from '../../errors.ts';
import { codeOf, createPrivateFile, moveToNewName } from '../../private-files.ts';
import { isRunning } from './is-running.ts';
import { SIDE_FILES } from './store-file.ts';

/** The file name contains the id of the process that writes the backup. */
const UNFINISHED = /\.(\d+)\.unfinished(?:-journal|-wal|-shm)?$/u;

/**
 * Copies a database to a new file while it is in use, readable only by its owner. The file appears when the copy is
 * complete.
 * @throws UserError if the file exists already, or can't be written; nothing is left of it then.
 */
export async function backUp(database: Database, to: string): Promise<void> {
  const file = path.resolve(to);
  if (lstatSync(file, { throwIfNoEntry: false })) throw alreadyThere(to);
  const folder = path.dirname(file);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(
      `There is no folder ${folder}. Create it first, or choose another place for the backup.`,
    );
  }
  removeUnfinished(folder);
  const unfinished = `${file}.${process.pid}.unfinished`;
  try {
    remove(unfinished);
    createPrivateFile(unfinished);
    await database.backup(unfinished);
    moveToNewName(unfinished, file);
  } catch (error) {
    remove(unfinished);
    if (codeOf(error) === 'EEXIST') throw alreadyThere(to);
    throw new UserError(
      `Can't write the backup ${to}: ${messageOf(error)}. Check that its folder is writable and that the disk has space for a copy of the store.`,
      { cause: error },
    );
  }
}

function alreadyThere(to: string): UserError {
  return new UserError(`${to} exists already. Choose a new file for the backup.`);
}

function remove(file: string): void {
  for (const ending of ['', ...SIDE_FILES]) rmSync(file + ending, { force: true });
}

/**
 * Removes unfinished backups from a folder, since they may contain data that was erased later. Backups whose process
 * still runs are left alone.
 */
export function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = UNFINISHED.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(path.join(folder, name), { force: true });
  }
}
