import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { LookupId, NewLookup } from '../../corpus/lookup.ts';
import type { Tables } from '../tables/tables.ts';
import { freeId } from '../file/free-id.ts';

/** Look-ups whose replies have buttons. */
export interface LookupStore {
  /** Keeps a look-up; the same interaction is kept once. */
  keep(lookup: NewLookup): Promise<LookupId>;
  find(id: LookupId): Promise<NewLookup | null>;
}

const options = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

/** Kept look-ups, in the store's tables. `createId` may repeat itself: a taken id is not used. */
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
          .values({
            id,
            group_id: lookup.groupId,
            member_id: lookup.memberId,
            interaction_id: lookup.interactionId,
            kept_at: lookup.keptAt.toISOString(),
            options: JSON.stringify(lookup.options),
          })
          .execute();
        return id;
      });
    },
    async find(id) {
      const row = await db.selectFrom('lookups').selectAll().where('id', '=', id).executeTakeFirst();
      if (!row) return null;
      return {
        groupId: row.group_id,
        memberId: row.member_id,
        interactionId: row.interaction_id,
        keptAt: new Date(row.kept_at),
        options: options.parse(JSON.parse(row.options)),
      };
    },
  };
}
