import type { Kysely } from 'kysely';
import { countChanged } from '../tables/count-changed.ts';
import type { Tables } from '../tables/tables.ts';
import { expireCases } from '../moderation/expire-cases.ts';
import { eraseGroup } from './erase-group.ts';
import { eraseMember } from './erase-member.ts';
import { findDue, type GroupMember } from './due-departures.ts';
import { dropUnheld } from '../works/drop-unheld.ts';
import { expireIn, PERSONAL_TABLES } from './member-rows.ts';
import type { GroupId } from '../../corpus/corpus.ts';
import { DAY_MS } from '../../corpus/time.ts';

/** Who is confirmed to have left; other due departures are not erased. */
export interface Gone {
  hasGroupLeft(groupId: GroupId): boolean;
  hasMemberLeft(member: GroupMember): boolean;
}

/** Nobody is confirmed to have left. */
export const NOBODY_GONE: Gone = { hasGroupLeft: () => false, hasMemberLeft: () => false };

/** How long the buttons under a look-up's reply work, in days. */
export const LOOKUPS_KEPT = 30;

/**
 * Erases in every table what is past the groups' retention, look-ups that are too old for their buttons, and data of
 * those who left a month ago and have not returned, all or nothing; returns the number of rows. The caller makes sure
 * that the clock is right.
 */
export async function eraseExpired(db: Kysely<Tables>, now: Date, gone: Gone): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    const groups = await transaction
      .selectFrom('group_settings')
      .select(['group_id', 'retention_days'])
      .where('retention_days', 'is not', null)
      .execute();
    let erased = (await endForgotten(transaction, now)) + (await forgetLookups(transaction, now));
    erased += await forgetDrafts(transaction, now);
    erased += await forgetVoters(transaction, now);
    erased += await eraseDeparted(transaction, now, gone);
    for (const { group_id: groupId, retention_days: days } of groups) {
      const before = new Date(now.getTime() - (days ?? 0) * DAY_MS);
      for (const table of PERSONAL_TABLES) erased += await expireIn(transaction, table, groupId, before);
    }
    return erased + (await expireCases(transaction, now));
  });
}

/** Counts a group as one row. */
async function eraseDeparted(db: Kysely<Tables>, now: Date, gone: Gone): Promise<number> {
  const due = await findDue(db, now);
  const groups = due.groups.filter((groupId) => gone.hasGroupLeft(groupId));
  for (const groupId of groups) await eraseGroup(db, groupId);
  let erased = groups.length;
  for (const member of due.members.filter((each) => gone.hasMemberLeft(each)))
    erased += (await eraseMember(db, member, now)).touched;
  return erased;
}

/** Texts that were to take another's place, and did not within a day. */
async function forgetDrafts(db: Kysely<Tables>, now: Date): Promise<number> {
  const before = new Date(now.getTime() - DAY_MS).toISOString();
  const { numDeletedRows } = await db
    .deleteFrom('reimports')
    .where('state', '=', 'drafted')
    .where('drafted_at', '<', before)
    .executeTakeFirstOrThrow();
  if (numDeletedRows > 0n) await dropUnheld(db);
  return Number(numDeletedRows);
}

async function forgetLookups(db: Kysely<Tables>, now: Date): Promise<number> {
  const before = new Date(now.getTime() - LOOKUPS_KEPT * DAY_MS).toISOString();
  return countChanged(db.deleteFrom('lookups').where('kept_at', '<', before));
}

/** After the buttons under an answer have expired, nobody needs to know who has used them. */
async function forgetVoters(db: Kysely<Tables>, now: Date): Promise<number> {
  const before = new Date(now.getTime() - LOOKUPS_KEPT * DAY_MS).toISOString();
  const old = db.selectFrom('questions').select('number').where('asked_at', '<', before);
  const known = db.updateTable('feedback').set({ salt: null, voter: null }).where('voter', 'is not', null);
  return countChanged(known.where('question_number', 'in', old));
}

/** Longest session, in milliseconds: one that nobody ends must not store who spoke for ever. */
const LONGEST_MS = DAY_MS;

/** Ends sessions older than a day, and erases who spoke and waited; returns the number of rows. */
async function endForgotten(db: Kysely<Tables>, now: Date): Promise<number> {
  const before = new Date(now.getTime() - LONGEST_MS).toISOString();
  await db
    .updateTable('sessions')
    .set({ status: 'ended', ended_at: now.toISOString() })
    .where('status', '!=', 'ended')
    .where('started_at', '<', before)
    .execute();
  const over = db.selectFrom('sessions').select('id').where('status', '=', 'ended');
  let erased = 0;
  for (const table of ['session_hands', 'session_turns'] as const)
    erased += await countChanged(db.deleteFrom(table).where('session_id', 'in', over));
  return erased;
}
