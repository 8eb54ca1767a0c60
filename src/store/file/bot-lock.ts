import { openSync, readSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { messageOf, UserError } from '../../errors.ts';
import { codeOf, createPrivateFile, createPrivateFolder } from '../../private-files.ts';
import { isBusy } from './immediate-dialect.ts';
import { isRunning } from './is-running.ts';

/** How long to wait for a bot that is just stopping, or starting at the same moment, in milliseconds. */
const PATIENCE_MS = 1000;

/** Where SQLite stores `user_version` in a file: four bytes, big-endian (https://sqlite.org/fileformat2.html). */
const PROCESS_ID_AT = 60;

/**
 * Locks a data folder for this bot until disposal or until the process ends in any way. It is SQLite's lock on
 * `bot.lock`, which the operating system releases; the file itself stays and has no meaning. Nothing else in this
 * process may close that file: that would release the lock too.
 * @throws UserError if another bot has locked the folder, or the folder can't be used.
 */
export function lockForBot(dataFolder: string): Disposable {
  const file = path.join(dataFolder, 'bot.lock');
  try {
    createPrivateFolder(dataFolder);
    createLockFile(file);
    return lock(file);
  } catch (error) {
    throw explain(error, dataFolder, file);
  }
}

function createLockFile(file: string): void {
  try {
    createPrivateFile(file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

function lock(file: string): Disposable {
  const database = new Sqlite(file, { fileMustExist: true, timeout: PATIENCE_MS });
  try {
    // The lock outlives the transaction, and a journal would only be an extra file.
    database.pragma('locking_mode = EXCLUSIVE');
    database.pragma('journal_mode = MEMORY');
    database.exec('begin exclusive');
    database.pragma(`user_version = ${process.pid}`);
    database.exec('commit');
  } catch (error) {
    database.close();
    throw error;
  }
  return { [Symbol.dispose]: () => void database.close() };
}

/** The id in the file of the process that holds the lock; null if unknown. */
function readProcessId(file: string): number | null {
  const bytes = Buffer.alloc(4);
  // Not closed: if this process has the lock, closing the file would release it. A process that fails to start ends
  // soon anyway.
  const read = readSync(openSync(file, 'r'), bytes, 0, bytes.length, PROCESS_ID_AT);
  const id = bytes.readInt32BE();
  return read === bytes.length && id > 0 && isRunning(id) ? id : null;
}

function explain(error: unknown, dataFolder: string, file: string): UserError {
  if (isBusy(error)) return takenBy(readProcessId(file), dataFolder, file);
  const code = codeOf(error) ?? '';
  if (/^SQLITE_(?:NOTADB|CORRUPT)/u.test(code))
    return new UserError(
      `${file} is damaged. Check that no bot uses this data folder, delete the file, and start again.`,
      { cause: error },
    );
  return new UserError(`Can't use the data folder ${dataFolder}: ${messageOf(error)}`, { cause: error });
}

function takenBy(id: number | null, dataFolder: string, file: string): UserError {
  const kill = id === null ? `or end the process that "lsof ${file}" names` : `or "kill ${id}"`;
  return new UserError(
    `Another bot runs on the data folder ${dataFolder}. Stop it first (Ctrl+C in its terminal, "systemctl stop concordance" for a service, ${kill}), or set another folder for this one with CONCORDANCE_DATA.`,
  );
}
