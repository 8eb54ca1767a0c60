import type { Kysely } from 'kysely';

import type { GroupId } from '../../corpus/corpus.ts';
import type { SlowMode, ModerationEntry, NewEntry } from '../../corpus/moderation.ts';
import type { NewPlannedPost } from '../../corpus/planned-post.ts';
import type { Tables } from '../tables/tables.ts';
import { deleteRows, findRow, putRow, updateRows } from '../tables/rows.ts';
import { createPlannedPostStore } from '../schedule/planned-post-store.ts';

/** Temporary slow mode. */
export interface SlowModeStore {
  /** A channel's temporary slow mode, or null. */
  slowMode(groupId: GroupId, channelId: string): Promise<SlowMode | null>;
  /**
   * Adds the entry, stores the slow mode instead of the channel's earlier one, and plans its end, in one transaction.
   * Null if the same interaction started one already; nothing changes then.
   */
  startSlowMode(
    entry: NewEntry,
    slowMode: Omit<SlowMode, 'entryId' | 'lineId'>,
    plan: (slowMode: SlowMode) => NewPlannedPost,
  ): Promise<{ readonly slowMode: SlowMode; readonly before: SlowMode | null } | null>;
  /** Undoes the start of a slow mode that Discord rejected. */
  takeBackSlowMode(
    begun: { readonly slowMode: SlowMode; readonly before: SlowMode | null },
    planned: string,
  ): Promise<void>;
  noteLine(slowMode: SlowMode, lineId: string): Promise<void>;
  /** Ends a slow mode with an entry, in one transaction. False if it has ended, or was extended by another entry. */
  endSlowMode(slowMode: SlowMode, entry: NewEntry): Promise<boolean>;
}

/** Stores temporary slow mode in the tables. */
export function createSlowModeStore(
  db: Kysely<Tables>,
  add: (transaction: Kysely<Tables>, entry: NewEntry) => Promise<ModerationEntry>,
): SlowModeStore {
  return {
    slowMode: (groupId, channelId) => findRow(db, 'cools', { groupId, channelId }),
    startSlowMode: (entry, slowMode, plan) =>
      db.transaction().execute(async (transaction) => {
        const { interactionId } = entry;
        if (await findRow(transaction, 'moderation_entries', { interactionId })) return null;
        const { groupId, channelId } = slowMode;
        const before = await findRow(transaction, 'cools', { groupId, channelId });
        const { id: entryId } = await add(transaction, entry);
        const begun: SlowMode = { ...slowMode, entryId, lineId: null };
        await putRow(transaction, 'cools', begun, ['channel_id']);
        await createPlannedPostStore(transaction).plan([plan(begun)]);
        return { slowMode: begun, before };
      }),
    takeBackSlowMode: ({ slowMode, before }, planned) =>
      db.transaction().execute(async (transaction) => {
        await deleteRows(transaction, 'moderation_entries', { id: slowMode.entryId });
        await deleteRows(transaction, 'planned_posts', { key: planned });
        await deleteRows(transaction, 'cools', { entryId: slowMode.entryId });
        if (before) await putRow(transaction, 'cools', before, ['channel_id']);
      }),
    async noteLine({ entryId }, lineId) {
      await updateRows(db, 'cools', { entryId }, { lineId });
    },
    endSlowMode: ({ entryId }, entry) =>
      db.transaction().execute(async (transaction) => {
        if ((await deleteRows(transaction, 'cools', { entryId })) === 0) return false;
        await add(transaction, entry);
        return true;
      }),
  };
}
