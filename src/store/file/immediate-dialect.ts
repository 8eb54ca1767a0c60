import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type Driver,
  type SqliteDialectConfig,
} from 'kysely';

/**
 * SQLite with transactions that take the write lock when they begin, and with migrations inside one. A deferred
 * transaction that reads and then writes fails if another process wrote in between, and waiting does not help.
 * Transactions of one process queue for its one connection.
 */
export class ImmediateSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new ImmediateSqliteDriver(this.#config);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalDdlAdapter();
  }
}

/** How long to wait for another process's write, in milliseconds. */
export const BUSY_TIMEOUT = 5000;

class ImmediateSqliteDriver extends SqliteDriver {
  // SQLite's own waiting would block everything else in this process, even the transaction that it waits for.
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const run = (query: string) => connection.executeQuery(CompiledQuery.raw(query));
    const patience = Date.now() + BUSY_TIMEOUT;
    await run('pragma busy_timeout = 0');
    try {
      while (!(await beginsNow(run, patience))) await wait(1 + Math.random() * 9);
    } finally {
      await run(`pragma busy_timeout = ${BUSY_TIMEOUT}`);
    }
  }
}

async function beginsNow(run: (query: string) => Promise<unknown>, patience: number): Promise<boolean> {
  try {
    await run('begin immediate');
    return true;
  } catch (error) {
    if (!isBusy(error) || Date.now() > patience) throw error;
    return false;
  }
}

/** True if SQLite failed because another connection is writing. */
export function isBusy(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
