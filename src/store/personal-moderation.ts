import type { Kysely } from 'kysely';

import type { Tables } from './database.ts';
import { namesMember, type PersonalTable, type Whose } from './personal-table.ts';

/** What moderators did and were told. A report or note is of two people: whoever wrote it, and whom it is about. */
export const moderationEntries: PersonalTable = {
  isPersonal: true,
  purpose:
    'Moderators see what was noted, told and done, by whom and why, so that they treat everybody alike; members can tell them of a message.',
  retention:
    'As long as the group has set, at the longest until the member is erased: notes and reports about them go; of what they wrote themselves their name goes, and of reports their words.',
  async export(db, whose) {
    const written = await db
      .selectFrom('moderation_entries')
      .selectAll()
      .where(namesMember(whose, 'made_by'))
      .execute();
    return [...written, ...(await exportHeldAbout(db, whose))];
  },
  async erase(db, whose) {
    const about = await db
      .deleteFrom('moderation_entries')
      .where(namesMember(whose, 'about_member_id'))
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
    return Number(about.numDeletedRows + told.numUpdatedRows + made.numUpdatedRows);
  },
  async expire(db, groupId, before) {
    const { numDeletedRows } = await db
      .deleteFrom('moderation_entries')
      .where('group_id', '=', groupId)
      .where('at', '<', before.toISOString())
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  },
};

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
