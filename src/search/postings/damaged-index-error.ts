import Sqlite from 'better-sqlite3';

/** Thrown if the index has invalid content, because its file was damaged. It can be rebuilt. */
export class DamagedIndexError extends Error {
  override readonly name = 'DamagedIndexError';
}

/** True for an error that means a damaged index file, ours or SQLite's. */
export function isDamageError(error: unknown): boolean {
  if (error instanceof DamagedIndexError) return true;
  return error instanceof Sqlite.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code);
}
