import type { Kysely } from 'kysely';
import type { GroupLine, MemberLine } from '../../corpus/reading-line.ts';
import { readRow } from '../tables/read-row.ts';
import { groupLines, memberLines } from '../tables/reading-lines.ts';
import { deleteRows, putRow, selectRows } from '../tables/rows.ts';
import type { Tables } from '../tables/tables.ts';
import type { GroupId } from '../../corpus/corpus.ts';
import type { WorkId } from '../../corpus/work.ts';

/** How far groups and members have read. */
export interface ReadingLineStore {
  ofGroup(groupId: GroupId): Promise<readonly GroupLine[]>;
  /** A member's own lines in all groups, including removed ones. */
  ofMember(memberId: string): Promise<readonly MemberLine[]>;
  insertGroup(line: GroupLine): Promise<void>;
  removeGroup(groupId: GroupId, workId: WorkId): Promise<void>;
  putMember(line: MemberLine): Promise<void>;
}

/** Stores reading lines in the tables. */
export function createReadingLineStore(db: Kysely<Tables>): ReadingLineStore {
  return {
    async ofGroup(groupId) {
      const rows = await selectRows(db, 'group_lines', { groupId }).execute();
      return rows.map((row) => readRow(groupLines, row));
    },
    async ofMember(memberId) {
      const rows = await selectRows(db, 'member_lines', { memberId }).execute();
      return rows.map((row) => readRow(memberLines, row));
    },
    insertGroup: (line) => putRow(db, 'group_lines', line, ['group_id', 'work_id']),
    async removeGroup(groupId, workId) {
      await deleteRows(db, 'group_lines', { groupId, workId });
    },
    putMember: (line) => putRow(db, 'member_lines', line, ['member_id', 'group_id', 'work_id']),
  };
}
