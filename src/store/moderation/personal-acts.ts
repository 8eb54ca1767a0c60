import { sql, type Expression, type SqlBool } from 'kysely';

import { namesMember, type PersonalTable, type Whose } from '../privacy/personal-table.ts';

/** What hosts, moderators and admins did. */
export const acts: PersonalTable = {
  isPersonal: true,
  purpose: 'Admins see who did what with what is not for every member.',
  retention:
    'As long as the group has set, at the longest as long as the group is held. Erasing takes out who did it and what they said with it, and what others said with an act that names the member; that it was done stays.',
  export: (db, whose) =>
    db
      .selectFrom('acts')
      .selectAll()
      .where((each) => each.or([namesMember(whose, 'member_id'), isSaidOf(whose)]))
      .execute(),
  async erase(db, whose) {
    const said = await db
      .updateTable('acts')
      .set({ options: null })
      .where(isSaidOf(whose))
      .executeTakeFirstOrThrow();
    const done = await db
      .updateTable('acts')
      .set({ member_id: null, options: null })
      .where(namesMember(whose, 'member_id'))
      .executeTakeFirstOrThrow();
    return Number(said.numUpdatedRows + done.numUpdatedRows);
  },
  async expire(db, groupId, before) {
    await db.insertInto('group_erasures').values({ group_id: groupId }).execute();
    const { numDeletedRows } = await db
      .deleteFrom('acts')
      .where('group_id', '=', groupId)
      .where('at', '<', before.toISOString())
      .executeTakeFirstOrThrow();
    await db.deleteFrom('group_erasures').where('group_id', '=', groupId).execute();
    return Number(numDeletedRows);
  },
};

/** Members are named in options by their ids, in mentions and in what a button is on. */
function isSaidOf({ memberId, groupId }: Whose): Expression<SqlBool> {
  const inGroup = groupId === null ? sql<SqlBool>`true` : sql<SqlBool>`group_id = ${groupId}`;
  return sql<SqlBool>`(instr(options, ${memberId}) > 0 and ${inGroup})`;
}
