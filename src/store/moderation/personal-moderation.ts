import { sql, type Kysely } from 'kysely';

import { markOfRow, saltGroups } from './case-marks.ts';
import type { Tables } from '../tables/database.ts';
import { namesMember, type PersonalTable, type Whose } from '../privacy/personal-table.ts';

/** A report, and what becomes of it. */
const CASE_KINDS = ['report', 'taken', 'settled'] as const;

/**
 * What somebody is shown of an entry that they made; of reports not the message, which is another's. The number that
 * counts entries up is left out: a gap in it would tell of an entry that is withheld.
 */
const OWN = [
  'id',
  'group_id',
  'kind',
  'at',
  'made_by',
  'about_member_id',
  'channel_id',
  'message_id',
  'topic',
  'reason',
  'words',
  'seconds',
  'until',
  'outcome',
  'refers_to',
  'interaction_id',
] as const;

/** What moderators did and were told. A report or note is of two people: whoever wrote it, and whom it is about. */
export const moderationEntries: PersonalTable = {
  isPersonal: true,
  purpose:
    'Moderators see what was noted, told and done, by whom and why, so that they treat everybody alike; members can tell them of a message.',
  retention:
    'Reports 180 days, whatever the group has set; the rest as long as the group has set, else until the member is erased: notes about them go; of what they wrote themselves their name goes, and of reports their words. Reports about them are not listed here; of those their identity goes.',
  async export(db, whose) {
    const written = await db
      .selectFrom('moderation_entries')
      .select(OWN)
      .where(namesMember(whose, 'made_by'))
      .execute();
    return [...written, ...(await exportHeldAbout(db, whose))];
  },
  async erase(db, whose, at) {
    const about = await db
      .deleteFrom('moderation_entries')
      .where(namesMember(whose, 'about_member_id'))
      .where('kind', '!=', 'report')
      .executeTakeFirstOrThrow();
    const told = await db
      .updateTable('moderation_entries')
      .set({ made_by: null, words: null })
      .where(namesMember(whose, 'made_by'))
      .where('kind', '=', 'report')
      .executeTakeFirstOrThrow();
    const made = await db
      .updateTable('moderation_entries')
      .set({ made_by: null })
      .where(namesMember(whose, 'made_by'))
      .executeTakeFirstOrThrow();
    const rows = about.numDeletedRows + told.numUpdatedRows + made.numUpdatedRows;
    return Number(rows + (await pseudonymise(db, whose, at)) + (await dropMentions(db, whose)));
  },
  async expire(db, groupId, before) {
    const { numDeletedRows } = await db
      .deleteFrom('moderation_entries')
      .where('group_id', '=', groupId)
      // Cases have a time of their own: whom one is about may be an admin, and could set another.
      .where('kind', 'not in', CASE_KINDS)
      .where('at', '<', before.toISOString())
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  },
};

/** Messages that somebody is about to tell the moderators of. */
export const pendingReports: PersonalTable = {
  isPersonal: true,
  purpose: 'A message is kept as it was when its reporter began to write the report.',
  retention:
    'Until the report is sent, a quarter of an hour at the longest; it is out of the tables within another hour.',
  export: (db, whose) =>
    db
      .selectFrom('pending_reports')
      .select(['id', 'group_id', 'member_id', 'begun_at', 'channel_id', 'message_id'])
      .where(namesMember(whose, 'member_id'))
      .execute(),
  async erase(db, whose) {
    const { numDeletedRows } = await db
      .deleteFrom('pending_reports')
      .where(namesMember(whose, 'member_id'))
      .executeTakeFirstOrThrow();
    await saltGroups(db, 'pending_reports', namesMember(whose, 'about_member_id'));
    const { numUpdatedRows } = await db
      .updateTable('pending_reports')
      .set({ about_mark: markOfRow('pending_reports'), about_member_id: null })
      .where(namesMember(whose, 'about_member_id'))
      .executeTakeFirstOrThrow();
    const mentions = await db
      .updateTable('pending_reports')
      .set({ evidence: evidenceWithout(whose.memberId) })
      .where(mentionsMember(whose))
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows + numUpdatedRows + mentions.numUpdatedRows);
  },
};

/**
 * Puts a mark in the place of the member whom reports are about: the words stay as evidence until their time is over,
 * moderators see which cases belong together, and that member, should they be a moderator, sees them as little as before.
 */
async function pseudonymise(db: Kysely<Tables>, whose: Whose, at: Date): Promise<bigint> {
  await saltGroups(db, 'moderation_entries', namesMember(whose, 'about_member_id'));
  const { numUpdatedRows } = await db
    .updateTable('moderation_entries')
    .set({
      about_mark: markOfRow('moderation_entries'),
      about_erased_at: at.toISOString(),
      about_member_id: null,
    })
    .where(namesMember(whose, 'about_member_id'))
    .executeTakeFirstOrThrow();
  return numUpdatedRows;
}

/** Takes a member's id out of the messages that are kept as evidence, whoever wrote them; the words stay. */
async function dropMentions(db: Kysely<Tables>, whose: Whose): Promise<bigint> {
  const { numUpdatedRows } = await db
    .updateTable('moderation_entries')
    .set({ evidence: evidenceWithout(whose.memberId) })
    .where(mentionsMember(whose))
    .executeTakeFirstOrThrow();
  return numUpdatedRows;
}

function mentionsMember({ memberId, groupId }: Whose) {
  const inGroup = groupId === null ? sql<boolean>`true` : sql<boolean>`group_id = ${groupId}`;
  return sql<boolean>`(${inGroup} and (instr(evidence, ${`<@${memberId}>`}) > 0
    or instr(evidence, ${`<@!${memberId}>`}) > 0))`;
}

function evidenceWithout(memberId: string) {
  const [plain, nick] = [`<@${memberId}>`, `<@!${memberId}>`];
  return sql<string>`replace(replace(evidence, ${plain}, '@…'), ${nick}, '@…')`;
}

/**
 * What others wrote about a member, without who wrote it. Reports are left out, even that there are any: that would put
 * whoever told into danger (GDPR, article 15, paragraph 4).
 */
async function exportHeldAbout(db: Kysely<Tables>, whose: Whose): Promise<readonly object[]> {
  const rows = await db
    .selectFrom('moderation_entries')
    .select([
      'group_id',
      'kind',
      'at',
      'about_member_id',
      'channel_id',
      'message_id',
      'topic',
      'reason',
      'words',
    ])
    .where(namesMember(whose, 'about_member_id'))
    .where('kind', '!=', 'report')
    .where((each) => each.or([each('made_by', 'is', null), each('made_by', '!=', whose.memberId)]))
    .execute();
  return rows;
}
