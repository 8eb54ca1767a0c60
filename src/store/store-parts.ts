import type { Kysely } from 'kysely';
import type { Tables } from './tables/tables.ts';

/** What the parts of a store are made from. */
export interface StoreParts {
  readonly db: Kysely<Tables>;
  /** Makes a short id. It may return the same id twice: one that is taken is not used. */
  readonly createId: () => string;
  /** Runs after texts or members were erased from the tables. */
  readonly afterErasure: () => Promise<unknown>;
}
