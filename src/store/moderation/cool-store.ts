import type { Kysely } from 'kysely';

import type { GroupId } from '../../corpus/corpus.ts';
import type { Cool, ModerationEntry, NewEntry } from '../../corpus/moderation.ts';
import type { NewPlannedPost } from '../../corpus/planned-post.ts';
import type { Tables } from '../tables/tables.ts';
import { cools } from '../tables/moderation.ts';
import { readRow, toRow } from '../tables/read-row.ts';
import { createPlannedPostStore } from '../schedule/planned-post-store.ts';

/** Temporary slow mode. */
export interface CoolStore {
  /** A channel's temporary slow mode, or null. */
  cool(groupId: GroupId, channelId: string): Promise<Cool | null>;
  /**
   * Adds the entry, stores the slow mode instead of the channel's earlier one, and plans its end, in one transaction.
   * Null if the same interaction started one already; nothing changes then.
   */
  beginCool(
    entry: NewEntry,
    cool: Omit<Cool, 'entryId' | 'lineId'>,
    plan: (cool: Cool) => NewPlannedPost,
  ): Promise<{ readonly cool: Cool; readonly before: Cool | null } | null>;
  /** Undoes the start of a slow mode that Discord rejected. */
  takeBackCool(begun: { readonly cool: Cool; readonly before: Cool | null }, planned: string): Promise<void>;
  noteLine(cool: Cool, lineId: string): Promise<void>;
  /** Ends a slow mode with an entry, in one transaction. False if it has ended, or was extended by another entry. */
  endCool(cool: Cool, entry: NewEntry): Promise<boolean>;
}

/** Stores temporary slow mode in the tables. */
export function createCoolStore(
  db: Kysely<Tables>,
  add: (transaction: Kysely<Tables>, entry: NewEntry) => Promise<ModerationEntry>,
): CoolStore {
  return {
    cool: (groupId, channelId) => findCool(db, groupId, channelId),
    beginCool: (entry, cool, plan) =>
      db.transaction().execute(async (transaction) => {
        const delivered = await transaction
          .selectFrom('moderation_entries')
          .select('id')
          .where('interaction_id', '=', entry.interactionId)
          .executeTakeFirst();
        if (delivered) return null;
        const before = await findCool(transaction, cool.groupId, cool.channelId);
        const { id: entryId } = await add(transaction, entry);
        const begun: Cool = { ...cool, entryId, lineId: null };
        await put(transaction, begun);
        await createPlannedPostStore(transaction).plan([plan(begun)]);
        return { cool: begun, before };
      }),
    takeBackCool: ({ cool, before }, planned) =>
      db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('moderation_entries').where('id', '=', cool.entryId).execute();
        await transaction.deleteFrom('planned_posts').where('key', '=', planned).execute();
        await transaction.deleteFrom('cools').where('entry_id', '=', cool.entryId).execute();
        if (before) await put(transaction, before);
      }),
    async noteLine({ entryId }, lineId) {
      await db.updateTable('cools').set({ line_id: lineId }).where('entry_id', '=', entryId).execute();
    },
    endCool: ({ entryId }, entry) =>
      db.transaction().execute(async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom('cools')
          .where('entry_id', '=', entryId)
          .executeTakeFirstOrThrow();
        if (numDeletedRows === 0n) return false;
        await add(transaction, entry);
        return true;
      }),
  };
}

async function findCool(db: Kysely<Tables>, groupId: string, channelId: string): Promise<Cool | null> {
  const row = await db
    .selectFrom('cools')
    .selectAll()
    .where('group_id', '=', groupId)
    .where('channel_id', '=', channelId)
    .executeTakeFirst();
  return row ? readRow(cools, row) : null;
}

async function put(db: Kysely<Tables>, cool: Cool): Promise<void> {
  const row = toRow(cools, cool);
  await db
    .insertInto('cools')
    .values(row)
    .onConflict((conflict) => conflict.column('channel_id').doUpdateSet(row))
    .execute();
}
