import type { Kysely } from 'kysely';

import type { GroupId } from '../../corpus/corpus.ts';
import { PENDING_MINUTES, type HeldMessage, type PendingReport } from '../../corpus/moderation.ts';
import type { Tables } from '../tables/tables.ts';
import { freeId } from '../file/free-id.ts';
import { pendingReports } from '../tables/moderation.ts';
import { readRow, toRow } from '../tables/read-row.ts';

/** Messages that a member is about to report. */
export interface PendingReportStore {
  /** Stores a message for some minutes until it is reported; returns its id. The same interaction stores it once. */
  hold(pending: PendingReport): Promise<string>;
  /** A message that this member of this group is about to report; null if it was reported already, or expired. */
  held(
    whose: { readonly groupId: GroupId; readonly memberId: string; readonly id: string },
    now: Date,
  ): Promise<HeldMessage | null>;
  /** Deletes a message whose report was cancelled. */
  drop(held: string): Promise<void>;
}

const MINUTE_MS = 60_000;

/** Stores messages that a member is about to report in the tables. */
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

/**
 * Deletes a message that was reported or whose report was cancelled. Returns its author's mark if they were erased
 * meanwhile.
 */
export async function dropPending(db: Kysely<Tables>, id: string): Promise<string | null> {
  const row = await db
    .deleteFrom('pending_reports')
    .where('id', '=', id)
    .returning('about_mark')
    .executeTakeFirst();
  return row?.about_mark ?? null;
}

/** Deletes messages that were not reported in time; returns how many. */
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
