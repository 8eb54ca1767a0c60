import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { messageOf, UserError } from '../errors.ts';

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
  const unfinished = `${file}.${process.pid}.unfinished`;
  try {
    await database.backup(unfinished);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new UserError(`The backup ${file} could not be written: ${messageOf(error)}.`);
  }
}
