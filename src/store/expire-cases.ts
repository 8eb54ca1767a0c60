import type { Kysely } from 'kysely';

import { CASE_DAYS } from '../corpus/moderation.ts';
import type { Tables } from './database.ts';
import { erasePending } from './pending-report-store.ts';

const DAY_MS = 86_400_000;

/**
 * Erases reports that are older than they are kept at the longest, with what became of them, and messages that nobody
 * told in time; returns how many rows. What a group keeps for a shorter time goes by its own rule.
 */
export async function expireCases(db: Kysely<Tables>, now: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('moderation_entries')
    .where('kind', '=', 'report')
    .where('at', '<', new Date(now.getTime() - CASE_DAYS * DAY_MS).toISOString())
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows) + (await erasePending(db, now));
}
