import { sql, type Kysely } from 'kysely';
import { OPERATOR_GROUP } from '../corpus/corpus.ts';
import type { Tables } from './database.ts';
import type { DepartureStore, GroupMember } from './privacy.ts';
import { memberColumns, tablesOfGroups, type MemberColumn } from './schema-facts.ts';

/** Departures, in the store's tables. */
export function createDepartureStore(db: Kysely<Tables>): DepartureStore {
  return {
    async groups() {
      const tables = await tablesOfGroups(db);
      const each = tables.map((table) => sql`select group_id from ${sql.table(table)}`);
      const { rows } = await sql<{ group_id: string }>`
        select group_id from (${sql.join(each, sql` union `)})
        where group_id <> ${OPERATOR_GROUP} order by group_id`.execute(db);
      return rows.map((row) => row.group_id);
    },
    async members() {
      const columns = await memberColumns(db);
      const { rows } = await sql<{ group_id: string; member_id: string }>`
        select group_id, member_id from (${sql.join(columns.map(selectMembers), sql` union `)})
        where member_id is not null and group_id <> ${OPERATOR_GROUP}
        order by group_id, member_id`.execute(db);
      return rows.map((row) => ({ groupId: row.group_id, memberId: row.member_id })).filter(isMember);
    },
    ...createGroupDepartures(db),
    ...createMemberDepartures(db),
  };
}

function createGroupDepartures(db: Kysely<Tables>): Pick<DepartureStore, 'noteGroup' | 'forgetGroup'> {
  return {
    async noteGroup(groupId, at) {
      await db
        .insertInto('group_departures')
        .values({ group_id: groupId, left_at: at.toISOString() })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    async forgetGroup(groupId) {
      const gone = db.selectFrom('group_departures').select('group_id').where('group_id', '=', groupId);
      if (!(await gone.executeTakeFirst())) return false;
      await db.deleteFrom('group_departures').where('group_id', '=', groupId).execute();
      return true;
    },
  };
}

function createMemberDepartures(db: Kysely<Tables>): Pick<DepartureStore, 'noteMember' | 'forgetMember'> {
  return {
    async noteMember({ groupId, memberId }, at) {
      await db
        .insertInto('member_departures')
        .values({ group_id: groupId, member_id: memberId, left_at: at.toISOString() })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    async forgetMember({ groupId, memberId }) {
      const gone = db
        .selectFrom('member_departures')
        .select('member_id')
        .where('group_id', '=', groupId)
        .where('member_id', '=', memberId);
      if (!(await gone.executeTakeFirst())) return false;
      await db
        .deleteFrom('member_departures')
        .where('group_id', '=', groupId)
        .where('member_id', '=', memberId)
        .execute();
      return true;
    },
  };
}

/** Not what was left of an erased member's voice, and no pseudonym of a group that was exported without its members. */
function isMember({ memberId }: GroupMember): boolean {
  return !/^(?:former |member-)/u.test(memberId);
}

function selectMembers({ table, column, parent }: MemberColumn) {
  const member = sql.ref(`each.${column}`);
  if (parent === null)
    return sql`select each.group_id, ${member} as member_id from ${sql.table(table)} as each`;
  return sql`select parent.group_id, ${member} as member_id from ${sql.table(table)} as each
    join ${sql.table(parent.table)} as parent on parent.${sql.ref(parent.key)} = each.${sql.ref(parent.column)}`;
}
