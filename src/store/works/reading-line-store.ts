import type { Kysely } from 'kysely';
import type { GroupLine, MemberLine } from '../../corpus/reading-line.ts';
import { readRow, toRow } from '../tables/read-row.ts';
import { groupLines, memberLines } from '../tables/reading-lines.ts';
import type { Tables } from '../tables/tables.ts';
import type { GroupId } from '../../corpus/corpus.ts';
import type { WorkId } from '../../corpus/work.ts';

/** How far groups and members have read. */
export interface ReadingLineStore {
  ofGroup(groupId: GroupId): Promise<readonly GroupLine[]>;
  /** A member's own lines in all groups, including removed ones. */
  ofMember(memberId: string): Promise<readonly MemberLine[]>;
  putGroup(line: GroupLine): Promise<void>;
  removeGroup(groupId: GroupId, workId: WorkId): Promise<void>;
  putMember(line: MemberLine): Promise<void>;
}

/** Stores reading lines in the tables. */
export function createReadingLineStore(db: Kysely<Tables>): ReadingLineStore {
  return {
    async ofGroup(groupId) {
      const rows = await db.selectFrom('group_lines').selectAll().where('group_id', '=', groupId).execute();
      return rows.map((row) => readRow(groupLines, row));
    },
    async ofMember(memberId) {
      const rows = await db
        .selectFrom('member_lines')
        .selectAll()
        .where('member_id', '=', memberId)
        .execute();
      return rows.map((row) => readRow(memberLines, row));
    },
    async putGroup(line) {
      const row = toRow(groupLines, line);
      await db
        .insertInto('group_lines')
        .values(row)
        .onConflict((conflict) => conflict.columns(['group_id', 'work_id']).doUpdateSet(row))
        .execute();
    },
    async removeGroup(groupId, workId) {
      await db
        .deleteFrom('group_lines')
        .where('group_id', '=', groupId)
        .where('work_id', '=', workId)
        .execute();
    },
    async putMember(line) {
      const row = toRow(memberLines, line);
      await db
        .insertInto('member_lines')
        .values(row)
        .onConflict((conflict) => conflict.columns(['member_id', 'group_id', 'work_id']).doUpdateSet(row))
        .execute();
    },
  };
}
