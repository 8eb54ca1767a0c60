import type { Kysely } from 'kysely';
import type { LookupId, NewLookup } from '../../corpus/lookup.ts';
import { lookups } from '../tables/questions.ts';
import { readRow, toRow } from '../tables/read-row.ts';
import type { Tables } from '../tables/tables.ts';
import { freeId } from '../file/free-id.ts';

/** Look-ups whose replies have buttons. */
export interface LookupStore {
  /** Stores a look-up; each interaction is stored once. */
  keep(lookup: NewLookup): Promise<LookupId>;
  find(id: LookupId): Promise<NewLookup | null>;
}

/** Stores look-ups in the tables. `createId` may return the same id twice: one that is taken is not used. */
export function createLookupStore({
  db,
  createId,
}: {
  db: Kysely<Tables>;
  createId: () => LookupId;
}): LookupStore {
  return {
    async keep(lookup) {
      return db.transaction().execute(async (transaction) => {
        const there = await transaction
          .selectFrom('lookups')
          .select('id')
          .where('interaction_id', '=', lookup.interactionId)
          .executeTakeFirst();
        if (there) return there.id;
        const id = await freeId(transaction, 'lookups', createId);
        await transaction
          .insertInto('lookups')
          .values(toRow(lookups, { ...lookup, id }))
          .execute();
        return id;
      });
    },
    async find(id) {
      const row = await db.selectFrom('lookups').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? readRow(lookups, row, ['id']) : null;
    },
  };
}
