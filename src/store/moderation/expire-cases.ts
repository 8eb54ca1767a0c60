import { sql, type Kysely } from 'kysely';

import { CASE_DAYS } from '../../corpus/moderation.ts';
import { DAY_MS } from '../../corpus/time.ts';
import type { Tables } from '../tables/tables.ts';
import { countChanged } from '../tables/count-changed.ts';
import { erasePending } from './pending-report-store.ts';

/**
 * Erases reports older than their retention, whatever the group has set, with their follow-ups, and messages that were
 * not reported in time; returns the number of rows. Posts of deleted reports are deleted too.
 */
export async function expireCases(db: Kysely<Tables>, now: Date): Promise<number> {
  const before = new Date(now.getTime() - CASE_DAYS * DAY_MS).toISOString();
  const reports = db.deleteFrom('moderation_entries').where('kind', '=', 'report').where('at', '<', before);
  const erased = await countChanged(reports);
  const posts = db
    .deleteFrom('planned_posts')
    .where('kind', 'in', ['report-card', 'report-direct'])
    .where(sql<boolean>`json_extract(payload, '$.entryId') not in (select id from moderation_entries)`);
  return erased + (await countChanged(posts)) + (await erasePending(db, now));
}
