import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { messageOf, UserError } from '../errors.ts';

/** The process that writes a backup stands in its name. */
const UNFINISHED = /\.(\d+)\.unfinished(?:-journal|-wal|-shm)?$/u;

/**
 * Copies a database to a new file while it is in use. The file appears once the copy is whole.
 * @throws UserError if the file is there already, or cannot be written.
 */
export async function backUp(database: Database, file: string): Promise<void> {
  if (existsSync(file)) throw new UserError(`${file} is there already. Name a new file for the backup.`);
  const folder = path.dirname(path.resolve(file));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(`There is no folder ${folder}. Make it first, or name another place for the backup.`);
  }
  removeUnfinished(folder);
  const unfinished = `${file}.${process.pid}.unfinished`;
  try {
    await database.backup(unfinished);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new UserError(`The backup ${file} could not be written: ${messageOf(error)}.`);
  }
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

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
