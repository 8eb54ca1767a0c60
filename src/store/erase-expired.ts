import type { Kysely } from 'kysely';
import type { Tables } from './database.ts';
import { endForgotten } from './end-forgotten.ts';
import { expireCases } from './expire-cases.ts';
import { eraseGroup } from './erase-group.ts';
import { eraseMember } from './erase-member.ts';
import { personalData } from './personal-data.ts';

const DAY_MS = 86_400_000;

/** How long what is held of a group or a member is kept after they have left, in days. */
const KEPT_AFTER_LEAVING = 30;

/** Erases in every table what groups no longer want to keep and what is held of those who have left, all or nothing; returns how many rows that were. */
export async function eraseExpired(db: Kysely<Tables>, now: Date): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    const groups = await transaction
      .selectFrom('group_settings')
      .select(['group_id', 'retention_days'])
      .where('retention_days', 'is not', null)
      .execute();
    let erased = (await endForgotten(transaction, now)) + (await eraseDeparted(transaction, now));
    for (const { group_id: groupId, retention_days: days } of groups) {
      const before = new Date(now.getTime() - (days ?? 0) * DAY_MS);
      for (const declared of Object.values(personalData)) {
        if (declared.isPersonal) erased += (await declared.expire?.(transaction, groupId, before)) ?? 0;
      }
    }
    return erased + (await expireCases(transaction, now));
  });
}

/** Counts a group as one row. */
async function eraseDeparted(db: Kysely<Tables>, now: Date): Promise<number> {
  const before = new Date(now.getTime() - KEPT_AFTER_LEAVING * DAY_MS).toISOString();
  const groups = await db
    .selectFrom('group_departures')
    .select('group_id')
    .where('left_at', '<', before)
    .execute();
  for (const { group_id: groupId } of groups) await eraseGroup(db, groupId);
  const members = await db
    .selectFrom('member_departures')
    .selectAll()
    .where('left_at', '<', before)
    .execute();
  let erased = groups.length;
  for (const { group_id: groupId, member_id: memberId } of members)
    erased += (await eraseMember(db, { groupId, memberId }, now)).touched;
  return erased;
}
