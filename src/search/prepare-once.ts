import type { Database, Statement } from 'better-sqlite3';

const prepared = new WeakMap<Database, Map<string, Statement>>();

/**
 * A statement with a fixed text, prepared once per connection: statements that run for each small work would otherwise
 * take longer to prepare than to run. Each text has one caller, which may set `pluck`.
 */
export function prepareOnce<Parameters extends unknown[] = unknown[], Result = unknown>(
  database: Database,
  sql: string,
): Statement<Parameters, Result> {
  const statements = prepared.get(database) ?? new Map<string, Statement>();
  if (statements.size === 0) prepared.set(database, statements);
  const statement = statements.get(sql) ?? database.prepare(sql);
  statements.set(sql, statement);
  return statement as Statement<Parameters, Result>;
}
