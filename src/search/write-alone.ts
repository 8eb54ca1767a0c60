import { setTimeout } from 'node:timers/promises';
import Sqlite, { type Database } from 'better-sqlite3';

/** How long SQLite itself waits for other processes, in milliseconds. */
export const BUSY_TIMEOUT = 60_000;

/** Between two attempts to write, in milliseconds. */
const PAUSE = 20;

/**
 * Changes an index in one transaction, once no other process changes it: what another one was doing is done or undone
 * by then. Searches go on meanwhile, in this process, too, whenever the change pauses. If the change fails or the
 * process ends, nothing of it stays.
 */
export async function writeAlone(database: Database, change: () => void | Promise<void>): Promise<void> {
  while (!withoutWaiting(database, () => database.exec('BEGIN IMMEDIATE'))) await setTimeout(PAUSE);
  try {
    await change();
    database.exec('COMMIT');
  } catch (error) {
    if (database.open && database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** Does something that other processes may prevent for now; false if they do. SQLite's own waiting would block this process. */
export function withoutWaiting(database: Database, act: () => void): boolean {
  database.pragma('busy_timeout = 0');
  try {
    act();
    return true;
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return false;
    throw error;
  } finally {
    database.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
  }
}
