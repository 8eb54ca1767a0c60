import type { Kysely } from 'kysely';

import type { GroupId } from '../../corpus/corpus.ts';
import { PENDING_MINUTES, type StoredMessage, type PendingReport } from '../../corpus/moderation.ts';
import { MINUTE_MS } from '../../corpus/time.ts';
import type { Tables } from '../tables/tables.ts';
import type { StoreParts } from '../store-parts.ts';
import { pendingReports } from '../tables/moderation.ts';
import { readRow } from '../tables/read-row.ts';
import { countChanged } from '../tables/count-changed.ts';
import { findRow, freeId, insertRows, selectRows } from '../tables/rows.ts';

/** Messages that a member is about to report. */
export interface PendingReportStore {
  /** Stores a message for some minutes until it is reported; returns its id. The same interaction stores it once. */
  hold(pending: PendingReport): Promise<string>;
  /** A message that this member of this group is about to report; null if it was reported already, or expired. */
  held(
    whose: { readonly groupId: GroupId; readonly memberId: string; readonly id: string },
    now: Date,
  ): Promise<StoredMessage | null>;
  /** Deletes a message whose report was cancelled. */
  drop(held: string): Promise<void>;
}

/** Stores messages that a member is about to report in the tables. */
export function createPendingReportStore({ db, createId }: StoreParts): PendingReportStore {
  return {
    hold: (pending) =>
      db.transaction().execute(async (transaction) => {
        const { interactionId } = pending;
        const there = await findRow(transaction, 'pending_reports', { interactionId });
        if (there) return there.id;
        const id = await freeId(transaction, 'pending_reports', createId);
        const held = { ...pending, ...pending.message, id, aboutMark: null };
        await insertRows(transaction, 'pending_reports', held);
        return id;
      }),
    async held({ groupId, memberId, id }, now) {
      const own = selectRows(db, 'pending_reports', { id, groupId, memberId });
      const row = await own.where('begun_at', '>=', oldest(now)).executeTakeFirst();
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
  return countChanged(db.deleteFrom('pending_reports').where('begun_at', '<', oldest(now)));
}

function oldest(now: Date): string {
  return new Date(now.getTime() - PENDING_MINUTES * MINUTE_MS).toISOString();
}
