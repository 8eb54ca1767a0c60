import { sql, type Kysely } from 'kysely';
import type { GroupId } from '../../corpus/corpus.ts';
import { DAY_MS } from '../../corpus/time.ts';
import type { Tables } from '../tables/tables.ts';

/** A member of a group that the store has data of. */
export interface GroupMember {
  readonly groupId: GroupId;
  readonly memberId: string;
}

/** How many days data of a group or a member is stored after they left. */
const KEPT_AFTER_LEAVING = 30;

/** Groups and members that left, and have not returned, long enough before an instant for their data to be erased. */
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
