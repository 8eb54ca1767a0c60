import { openSync, readSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { messageOf, UserError } from '../../errors.ts';
import { codeOf, createPrivateFile, createPrivateFolder } from '../../private-files.ts';
import { isBusy } from './immediate-dialect.ts';
import { isRunning } from './is-running.ts';

/** How long a bot that is just ending, or starts at the same moment, is waited for, in milliseconds. */
const PATIENCE_MS = 1000;

/** Where SQLite keeps `user_version` in a file: four bytes, the highest first (https://sqlite.org/fileformat2.html). */
const PROCESS_ID_AT = 60;

/**
 * Takes a data folder for this bot, until it is disposed of or the process ends, however that comes. The lock is
 * SQLite's on `bot.lock`, which the system takes back; the file itself stays, and means nothing. Nothing else in this
 * process may close that file: the system would take the lock back with that, too.
 * @throws UserError if another bot has the folder, or the folder cannot be used.
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
    // The lock outlives the transaction, and a journal would only be one more file.
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

/** The process that says in the file that it has the folder; null if it is not known. */
function readProcessId(file: string): number | null {
  const bytes = Buffer.alloc(4);
  // Left open: if this very process has the lock, closing would end it. Whoever fails to start is about to end.
  const read = readSync(openSync(file, 'r'), bytes, 0, bytes.length, PROCESS_ID_AT);
  const id = bytes.readInt32BE();
  return read === bytes.length && id > 0 && isRunning(id) ? id : null;
}

function explain(error: unknown, dataFolder: string, file: string): UserError {
  if (isBusy(error)) return takenBy(readProcessId(file), dataFolder, file);
  const code = codeOf(error) ?? '';
  if (/^SQLITE_(?:NOTADB|CORRUPT)/u.test(code))
    return new UserError(
      `${file} is damaged. See that no bot runs on this data folder, delete that file, and start again.`,
      { cause: error },
    );
  return new UserError(`The data folder ${dataFolder} cannot be used: ${messageOf(error)}`, { cause: error });
}

function takenBy(id: number | null, dataFolder: string, file: string): UserError {
  const kill = id === null ? `or end the process that "lsof ${file}" names` : `or "kill ${id}"`;
  return new UserError(
    `Another bot runs on the data folder ${dataFolder}. End it first (Ctrl+C in its terminal, "systemctl stop concordance" for a service, ${kill}), or give this one a folder of its own with CONCORDANCE_DATA.`,
  );
}
