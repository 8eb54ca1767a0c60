import Sqlite from 'better-sqlite3';

/** Thrown where the index does not hold what it must: its file was damaged. It can be rebuilt. */
export class DamagedIndexError extends Error {
  override readonly name = 'DamagedIndexError';
}

/** True for an error that says that the index file is damaged, ours or SQLite's. */
export function saysDamaged(error: unknown): boolean {
  if (error instanceof DamagedIndexError) return true;
  return error instanceof Sqlite.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code);
}
