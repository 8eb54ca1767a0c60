import { sql, type Kysely } from 'kysely';
import type { GroupId } from '../../corpus/corpus.ts';
import type { Tables } from '../tables/tables.ts';

/** A member of a group that the store holds something of. */
export interface GroupMember {
  readonly groupId: GroupId;
  readonly memberId: string;
}

const DAY_MS = 86_400_000;

/** How long what is held of a group or a member is kept after they have left, in days. */
const KEPT_AFTER_LEAVING = 30;

/** Groups and members that left, and were not heard of since, so long before an instant that it is time to erase them. */
export async function findDue(
  db: Kysely<Tables>,
  at: Date,
): Promise<{ readonly groups: readonly GroupId[]; readonly members: readonly GroupMember[] }> {
  const before = new Date(at.getTime() - KEPT_AFTER_LEAVING * DAY_MS).toISOString();
  const groups = await db
    .selectFrom('group_departures')
    .select('group_id')
    .where(sql`max(left_at, coalesce(used_at, left_at))`, '<', before)
    .execute();
  const members = await db
    .selectFrom('member_departures')
    .selectAll()
    .where('left_at', '<', before)
    .execute();
  return {
    groups: groups.map((row) => row.group_id),
    members: members.map((row) => ({ groupId: row.group_id, memberId: row.member_id })),
  };
}
