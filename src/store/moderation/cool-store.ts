import type { Kysely } from 'kysely';

import type { GroupId } from '../../corpus/corpus.ts';
import type { Cool, ModerationEntry, NewEntry } from '../../corpus/moderation.ts';
import type { NewPlannedPost } from '../../corpus/planned-post.ts';
import type { Tables } from '../tables/tables.ts';
import { deleteRows, findRow, putRow, updateRows } from '../tables/rows.ts';
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
    cool: (groupId, channelId) => findRow(db, 'cools', { groupId, channelId }),
    beginCool: (entry, cool, plan) =>
      db.transaction().execute(async (transaction) => {
        const { interactionId } = entry;
        if (await findRow(transaction, 'moderation_entries', { interactionId })) return null;
        const { groupId, channelId } = cool;
        const before = await findRow(transaction, 'cools', { groupId, channelId });
        const { id: entryId } = await add(transaction, entry);
        const begun: Cool = { ...cool, entryId, lineId: null };
        await putRow(transaction, 'cools', begun, ['channel_id']);
        await createPlannedPostStore(transaction).plan([plan(begun)]);
        return { cool: begun, before };
      }),
    takeBackCool: ({ cool, before }, planned) =>
      db.transaction().execute(async (transaction) => {
        await deleteRows(transaction, 'moderation_entries', { id: cool.entryId });
        await deleteRows(transaction, 'planned_posts', { key: planned });
        await deleteRows(transaction, 'cools', { entryId: cool.entryId });
        if (before) await putRow(transaction, 'cools', before, ['channel_id']);
      }),
    async noteLine({ entryId }, lineId) {
      await updateRows(db, 'cools', { entryId }, { lineId });
    },
    endCool: ({ entryId }, entry) =>
      db.transaction().execute(async (transaction) => {
        if ((await deleteRows(transaction, 'cools', { entryId })) === 0) return false;
        await add(transaction, entry);
        return true;
      }),
  };
}
