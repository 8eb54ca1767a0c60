import { lstatSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { messageOf, UserError } from '../../errors.ts';
import { codeOf, createPrivateFile, moveToNewName } from '../../private-files.ts';
import { isRunning } from './is-running.ts';
import { SIDE_FILES } from './store-file.ts';

/** The process that writes a backup stands in its name. */
const UNFINISHED = /\.(\d+)\.unfinished(?:-journal|-wal|-shm)?$/u;

/**
 * Copies a database to a new file while it is in use, for its owner alone. The file appears once the copy is whole.
 * @throws UserError if the file is there already, or cannot be written; nothing of it is left then.
 */
export async function backUp(database: Database, to: string): Promise<void> {
  const file = path.resolve(to);
  if (lstatSync(file, { throwIfNoEntry: false })) throw alreadyThere(to);
  const folder = path.dirname(file);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(`There is no folder ${folder}. Make it first, or name another place for the backup.`);
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
      `The backup ${to} could not be written: ${messageOf(error)}. See that its folder can be written and that the disk has room for a copy of the store.`,
      { cause: error },
    );
  }
}

function alreadyThere(to: string): UserError {
  return new UserError(`${to} is there already. Name a new file for the backup.`);
}

function remove(file: string): void {
  for (const ending of ['', ...SIDE_FILES]) rmSync(file + ending, { force: true });
}

/**
 * Removes backups that were broken off from a folder: nobody else would, and they hold what is erased since. One whose
 * process still runs is left.
 */
export function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = UNFINISHED.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(path.join(folder, name), { force: true });
  }
}
