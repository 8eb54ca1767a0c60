import type { Kysely } from 'kysely';

import type { GroupId } from '../../corpus/corpus.ts';
import { PENDING_MINUTES, type HeldMessage, type PendingReport } from '../../corpus/moderation.ts';
import type { Tables } from '../tables/tables.ts';
import { freeId } from '../file/free-id.ts';
import { pendingReports } from '../tables/moderation.ts';
import { readRow, toRow } from '../tables/read-row.ts';

/** Messages that somebody is about to tell the moderators of. */
export interface PendingReportStore {
  /** Holds a message until it is told, for some minutes; returns by what id. Another of the same interaction is none. */
  hold(pending: PendingReport): Promise<string>;
  /** A message that this member of this group had held; null if it was told, or the time is over. */
  held(
    whose: { readonly groupId: GroupId; readonly memberId: string; readonly id: string },
    now: Date,
  ): Promise<HeldMessage | null>;
  /** Forgets a message that is not to be told. */
  drop(held: string): Promise<void>;
}

const MINUTE_MS = 60_000;

/** Messages that somebody is about to tell the moderators of, in the store's tables. */
export function createPendingReportStore({
  db,
  createId,
}: {
  db: Kysely<Tables>;
  createId: () => string;
}): PendingReportStore {
  return {
    hold: (pending) =>
      db.transaction().execute(async (transaction) => {
        const there = await transaction
          .selectFrom('pending_reports')
          .select('id')
          .where('interaction_id', '=', pending.interactionId)
          .executeTakeFirst();
        if (there) return there.id;
        const id = await freeId(transaction, 'pending_reports', createId);
        const row = toRow(pendingReports, { ...pending, ...pending.message, id, aboutMark: null });
        await transaction.insertInto('pending_reports').values(row).execute();
        return id;
      }),
    async held({ groupId, memberId, id }, now) {
      const row = await db
        .selectFrom('pending_reports')
        .selectAll()
        .where('id', '=', id)
        .where('group_id', '=', groupId)
        .where('member_id', '=', memberId)
        .where('begun_at', '>=', oldest(now))
        .executeTakeFirst();
      if (!row) return null;
      const unwanted = ['groupId', 'memberId', 'interactionId', 'begunAt'] as const;
      const { aboutMark, channelId, messageId, ...pending } = readRow(pendingReports, row, unwanted);
      return { ...pending, isErased: aboutMark !== null, message: { channelId, messageId } };
    },
    drop: async (id) => void (await dropPending(db, id)),
  };
}

/** Forgets a message: it was told, or is not to be. Returns the mark of its author if they were erased meanwhile. */
export async function dropPending(db: Kysely<Tables>, id: string): Promise<string | null> {
  const row = await db
    .deleteFrom('pending_reports')
    .where('id', '=', id)
    .returning('about_mark')
    .executeTakeFirst();
  return row?.about_mark ?? null;
}

/** Forgets messages that nobody told in time; returns how many. */
export async function erasePending(db: Kysely<Tables>, now: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('pending_reports')
    .where('begun_at', '<', oldest(now))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

function oldest(now: Date): string {
  return new Date(now.getTime() - PENDING_MINUTES * MINUTE_MS).toISOString();
}
