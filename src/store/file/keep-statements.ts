import type { Database } from 'better-sqlite3';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { LRUCache } from 'lru-cache';

/** How many compiled statements a connection keeps: more than the bot uses in a day. Each takes a few kilobytes. */
const MOST = 500;

/**
 * Keeps compiled statements, because compiling one with its triggers takes longer than running it. SQLite compiles a
 * kept one again by itself when the tables have changed. A pragma is always compiled: that is when SQLite obeys some
 * of them (https://sqlite.org/pragma.html). Rows must not be read one by one: a statement that is being read cannot be
 * run again.
 */
export function keepStatements(database: Database): SqliteDatabase {
  const statements = new LRUCache<string, SqliteStatement>({ max: MOST });
  const compile = (sql: string): SqliteStatement => {
    const statement = database.prepare(sql);
    if (!/^\s*pragma\b/iu.test(sql)) statements.set(sql, statement);
    return statement;
  };
  return {
    prepare: (sql) => statements.get(sql) ?? compile(sql),
    close() {
      statements.clear();
      database.close();
    },
  };
}
