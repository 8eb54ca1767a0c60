import path from 'node:path';
import Database from 'better-sqlite3';

/** Every row of every table of a store, as text, and the values of its id columns. */
export interface Rows {
  readonly rows: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

/** Reads all rows of a data folder's store, except counters about the file itself, which belong to no group. */
export function readRows(dataFolder: string): Rows {
  const database = new Database(path.join(dataFolder, 'concordance.sqlite'), { readonly: true });
  const rows = new Set<string>();
  const ids = new Set<string>();
  const tables = database
    .prepare(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'upkeep'`,
    )
    .pluck()
    .all() as string[];
  for (const table of tables)
    for (const row of database.prepare(`SELECT * FROM "${table}"`).all() as Record<string, unknown>[]) {
      rows.add(`${table} ${JSON.stringify(row)}`);
      for (const [column, value] of Object.entries(row))
        if (/(?:^|_)id$/u.test(column) && typeof value === 'string' && value.length >= 8) ids.add(value);
    }
  database.close();
  return { rows, ids };
}
