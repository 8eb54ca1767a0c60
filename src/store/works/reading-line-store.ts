import type { Kysely, Selectable } from 'kysely';
import type { GroupLine, MemberLine } from '../../corpus/reading-line.ts';
import type { Tables } from '../tables/tables.ts';
import type { GroupId } from '../../corpus/corpus.ts';
import type { WorkId } from '../../corpus/work.ts';

/** How far groups and members have read. */
export interface ReadingLineStore {
  ofGroup(groupId: GroupId): Promise<readonly GroupLine[]>;
  /** A member's own lines in all groups, with those that were taken away. */
  ofMember(memberId: string): Promise<readonly MemberLine[]>;
  putGroup(line: GroupLine): Promise<void>;
  removeGroup(groupId: GroupId, workId: WorkId): Promise<void>;
  putMember(line: MemberLine): Promise<void>;
}

/** How far groups and members have read, in the store's tables. */
export function createReadingLineStore(db: Kysely<Tables>): ReadingLineStore {
  return {
    async ofGroup(groupId) {
      const rows = await db.selectFrom('group_lines').selectAll().where('group_id', '=', groupId).execute();
      return rows.map(toGroupLine);
    },
    async ofMember(memberId) {
      const rows = await db
        .selectFrom('member_lines')
        .selectAll()
        .where('member_id', '=', memberId)
        .execute();
      return rows.map(toMemberLine);
    },
    async putGroup({ groupId, workId, line, movedBy, setBackAt }) {
      const change = { line, moved_by: movedBy, set_back_at: setBackAt?.toISOString() ?? null };
      await db
        .insertInto('group_lines')
        .values({ group_id: groupId, work_id: workId, ...change })
        .onConflict((conflict) => conflict.columns(['group_id', 'work_id']).doUpdateSet(change))
        .execute();
    },
    async removeGroup(groupId, workId) {
      await db
        .deleteFrom('group_lines')
        .where('group_id', '=', groupId)
        .where('work_id', '=', workId)
        .execute();
    },
    async putMember({ memberId, groupId, workId, line, changedAt }) {
      const change = { line, changed_at: changedAt.toISOString() };
      await db
        .insertInto('member_lines')
        .values({ member_id: memberId, group_id: groupId, work_id: workId, ...change })
        .onConflict((conflict) => conflict.columns(['member_id', 'group_id', 'work_id']).doUpdateSet(change))
        .execute();
    },
  };
}

function toGroupLine(row: Selectable<Tables['group_lines']>): GroupLine {
  return {
    groupId: row.group_id,
    workId: row.work_id,
    line: row.line,
    movedBy: row.moved_by,
    setBackAt: row.set_back_at === null ? null : new Date(row.set_back_at),
  };
}

function toMemberLine(row: Selectable<Tables['member_lines']>): MemberLine {
  return {
    memberId: row.member_id,
    groupId: row.group_id,
    workId: row.work_id,
    line: row.line,
    changedAt: new Date(row.changed_at),
  };
}
