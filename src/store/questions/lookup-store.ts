import type { LookupId, NewLookup } from '../../corpus/lookup.ts';
import type { StoreParts } from '../store-parts.ts';
import { lookups } from '../tables/questions.ts';
import { readRow } from '../tables/read-row.ts';
import { findRow, freeId, insertRows, selectRows } from '../tables/rows.ts';

/** Look-ups whose replies have buttons. */
export interface LookupStore {
  /** Stores a look-up; each interaction is stored once. */
  keep(lookup: NewLookup): Promise<LookupId>;
  find(id: LookupId): Promise<NewLookup | null>;
}

/** Stores look-ups in the tables. */
export function createLookupStore({ db, createId }: StoreParts): LookupStore {
  return {
    keep: (lookup) =>
      db.transaction().execute(async (transaction) => {
        const there = await findRow(transaction, 'lookups', { interactionId: lookup.interactionId });
        if (there) return there.id;
        const id = await freeId(transaction, 'lookups', createId);
        await insertRows(transaction, 'lookups', { ...lookup, id });
        return id;
      }),
    async find(id) {
      const row = await selectRows(db, 'lookups', { id }).executeTakeFirst();
      return row ? readRow(lookups, row, ['id']) : null;
    },
  };
}
