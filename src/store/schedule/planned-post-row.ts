import type { Selectable } from 'kysely';
import type { NewPlannedPost, PlannedPost, PostFault } from '../../corpus/planned-post.ts';
import { readRow, toRow } from '../tables/read-row.ts';
import { plannedPosts } from '../tables/schedules.ts';
import type { Tables } from '../tables/tables.ts';

/** The row of a newly planned post. */
export function toPlannedPostRow(post: NewPlannedPost) {
  const claim = { claim: null, claimedUntil: null, attempts: 0, nextAt: post.dueAt, isDoubtful: false };
  const outcome = { state: 'planned', fault: null, messageId: null, settledAt: null } as const;
  return toRow(plannedPosts, { ...post, ...claim, ...outcome, to: post.to ?? null });
}

/** The post of a row. */
export function fromPlannedPostRow(row: Selectable<Tables['planned_posts']>): PlannedPost {
  return {
    ...readRow(plannedPosts, row, ['claim', 'claimedUntil', 'fault']),
    fault: row.fault === null ? null : (JSON.parse(row.fault) as PostFault),
  };
}
