import { sql, type Kysely } from 'kysely';
import { OPERATOR_GROUP, type GroupId } from '../../corpus/corpus.ts';
import { isNobody } from '../../corpus/pseudonym.ts';
import { DAY_MS } from '../../corpus/time.ts';
import type { Tables } from '../tables/tables.ts';
import { findDue, type GroupMember } from './due-departures.ts';
import { deleteRows, findRow, updateRows } from '../tables/rows.ts';
import { ALL_TABLES, groupOf, hasGroup, memberColumns } from '../tables/schema-facts.ts';

/**
 * Members who left a group, and groups that the bot is not in. The first date counts until they return; for a group
 * also the last use of a command there.
 */
export interface DepartureStore {
  /** Groups that the store has data of; without the operator's. */
  groups(): Promise<readonly GroupId[]>;
  /** Members that the store has data of, by group, in a fixed order; only within groups. */
  members(): Promise<readonly GroupMember[]>;
  noteGroup(groupId: GroupId, at: Date): Promise<void>;
  /** Records that a command was used in a group that the bot is not in. */
  noteUse(groupId: GroupId, at: Date): Promise<void>;
  noteMember(member: GroupMember, at: Date): Promise<void>;
  /** Cancels a departure; false if there was none. */
  forgetGroup(groupId: GroupId): Promise<boolean>;
  /** Cancels a departure; false if there was none. */
  forgetMember(member: GroupMember): Promise<boolean>;
  /** Cancels the departures of a member and of their group, if there are any. */
  forgetBoth(member: GroupMember): Promise<void>;
  /**
   * Records that the bot is connected to Discord. Days offline do not count as days without use: they are added to the
   * last use of commands.
   */
  noteAlive(at: Date): Promise<void>;
  /** Members and groups that left long enough before an instant for their data to be erased. */
  due(at: Date): Promise<{ readonly groups: readonly GroupId[]; readonly members: readonly GroupMember[] }>;
}

/** The bot counts as offline after this many milliseconds: while connected, it records the time every hour. */
const OUTAGE_MS = 2 * DAY_MS;

/** Stores departures in the tables. */
export function createDepartureStore(db: Kysely<Tables>): DepartureStore {
  const groups = createGroupDepartures(db);
  const members = createMemberDepartures(db);
  return {
    async groups() {
      const tables = ALL_TABLES.filter(hasGroup);
      const each = tables.map(({ name }) => sql`select group_id from ${sql.table(name)}`);
      const { rows } = await sql<{ group_id: string }>`
        select group_id from (${sql.join(each, sql` union `)})
        where group_id <> ${OPERATOR_GROUP} order by group_id`.execute(db);
      return rows.map((row) => row.group_id);
    },
    async members() {
      const each = ALL_TABLES.flatMap((table) =>
        memberColumns(table).map(
          ({ name }) => sql`
            select ${groupOf(table, 'each')} as group_id, ${sql.ref(`each.${name}`)} as member_id
            from ${sql.table(table.name)} as each`,
        ),
      );
      const { rows } = await sql<{ group_id: string; member_id: string }>`
        select group_id, member_id from (${sql.join(each, sql` union `)})
        where member_id is not null and group_id <> ${OPERATOR_GROUP}
        order by group_id, member_id`.execute(db);
      return rows
        .map((row) => ({ groupId: row.group_id, memberId: row.member_id }))
        .filter(({ memberId }) => !isNobody(memberId));
    },
    noteAlive: (at) => db.transaction().execute((transaction) => noteAlive(transaction, at)),
    due: (at) => findDue(db, at),
    ...groups,
    ...members,
    async forgetBoth(whose) {
      const { groupId, memberId } = whose;
      const group = db.selectFrom('group_departures').select('group_id').where('group_id', '=', groupId);
      const member = db
        .selectFrom('member_departures')
        .select('group_id')
        .where('group_id', '=', groupId)
        .where('member_id', '=', memberId);
      if (!(await group.unionAll(member).executeTakeFirst())) return;
      await groups.forgetGroup(groupId);
      await members.forgetMember(whose);
    },
  };
}

function createGroupDepartures(
  db: Kysely<Tables>,
): Pick<DepartureStore, 'noteGroup' | 'noteUse' | 'forgetGroup'> {
  return {
    noteGroup: (groupId, at) => note(db, groupId, { left_at: at.toISOString(), used_at: null }),
    noteUse: (groupId, at) => note(db, groupId, { left_at: at.toISOString(), used_at: at.toISOString() }),
    async forgetGroup(groupId) {
      if (!(await findRow(db, 'group_departures', { groupId }))) return false;
      await deleteRows(db, 'group_departures', { groupId });
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
      if (!(await findRow(db, 'member_departures', { groupId, memberId }))) return false;
      await deleteRows(db, 'member_departures', { groupId, memberId });
      return true;
    },
  };
}

/** A group's recorded date stays, except after a later use or if it came from a clock that was ahead. */
async function note(
  db: Kysely<Tables>,
  groupId: GroupId,
  { left_at: leftAt, used_at: usedAt }: { left_at: string; used_at: string | null },
): Promise<void> {
  await db
    .insertInto('group_departures')
    .values({ group_id: groupId, left_at: leftAt, used_at: usedAt })
    .onConflict((conflict) =>
      conflict.column('group_id').doUpdateSet({
        left_at: sql`min(left_at, excluded.left_at)`,
        used_at: sql`coalesce(excluded.used_at, used_at)`,
      }),
    )
    .execute();
}

async function noteAlive(db: Kysely<Tables>, at: Date): Promise<void> {
  const { alive_at: before } = await db.selectFrom('upkeep').select('alive_at').executeTakeFirstOrThrow();
  const away = before === null ? 0 : at.getTime() - Date.parse(before);
  if (away > OUTAGE_MS) await addToUses(db, away);
  await db.updateTable('upkeep').set({ alive_at: at.toISOString() }).execute();
}

async function addToUses(db: Kysely<Tables>, milliseconds: number): Promise<void> {
  const used = db.selectFrom('group_departures').select(['group_id', 'used_at']);
  for (const { group_id: groupId, used_at: usedAt } of await used.execute()) {
    if (usedAt === null) continue;
    const later = new Date(Date.parse(usedAt) + milliseconds);
    await updateRows(db, 'group_departures', { groupId }, { usedAt: later });
  }
}
