import type { Insertable, Selectable } from 'kysely';
import type { NewPlannedPost, PlannedPost, PostFault } from '../../corpus/planned-post.ts';
import { fromBit, toBit } from '../tables/column.ts';
import { payload } from '../tables/shapes.ts';
import type { Tables } from '../tables/tables.ts';

/** The row of a post that is newly planned. */
export function toPlannedPostRow(post: NewPlannedPost): Insertable<Tables['planned_posts']> {
  return {
    group_id: post.groupId,
    kind: post.kind,
    key: post.key,
    subject: post.subject,
    member_id: post.to ?? null,
    label: post.label,
    due_at: post.dueAt.toISOString(),
    useful_until: post.usefulUntil.toISOString(),
    heeds_quiet_hours: toBit(post.heedsQuietHours),
    payload: JSON.stringify(post.payload),
    state: 'planned',
    attempts: 0,
    next_at: post.dueAt.toISOString(),
    doubtful: 0,
  };
}

/** The post of a row. */
export function fromPlannedPostRow(row: Selectable<Tables['planned_posts']>): PlannedPost {
  return {
    number: row.number,
    groupId: row.group_id,
    kind: row.kind,
    key: row.key,
    subject: row.subject,
    to: row.member_id,
    label: row.label,
    dueAt: new Date(row.due_at),
    usefulUntil: new Date(row.useful_until),
    heedsQuietHours: fromBit(row.heeds_quiet_hours),
    payload: payload.parse(JSON.parse(row.payload)),
    state: row.state,
    attempts: row.attempts,
    nextAt: new Date(row.next_at),
    isDoubtful: fromBit(row.doubtful),
    fault: row.fault === null ? null : (JSON.parse(row.fault) as PostFault),
    messageId: row.message_id,
    settledAt: row.settled_at === null ? null : new Date(row.settled_at),
  };
}
