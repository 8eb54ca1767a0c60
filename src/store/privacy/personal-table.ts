import { sql, type Expression, type Kysely, type SqlBool } from 'kysely';
import type { GroupId } from '../../corpus/corpus.ts';
import type { Tables } from '../tables/database.ts';

/** A table that holds nothing about any person, and why that is so. */
export interface ImpersonalTable {
  readonly isPersonal: false;
  readonly because: string;
}

/** Whose data: a member's, in one group or, where that is null, in all. */
export interface Whose {
  readonly memberId: string;
  readonly groupId: GroupId | null;
}

/** A table without a column for its group: its column that names a row of the table that has one, by that one's key. */
export interface Parent {
  readonly column: string;
  readonly table: keyof Tables;
  readonly key: string;
}

/** A table that holds something about members: what for, for how long, and how it is handed over or erased. */
export interface PersonalTable {
  readonly isPersonal: true;
  readonly purpose: string;
  readonly retention: string;
  /** All that the table holds about a member, ready to be written as JSON. */
  export(db: Kysely<Tables>, whose: Whose): Promise<readonly object[]>;
  /**
   * Takes all that points to a member out of the table; returns how many rows it touched, those among them that
   * {@link export} does not hand over.
   */
  erase(db: Kysely<Tables>, whose: Whose, at: Date): Promise<number>;
  /**
   * Erases what a group keeps from before an instant, where the group says for how long; returns how many rows.
   * Absent where the table has an age of its own, or goes with another.
   */
  expire?(db: Kysely<Tables>, groupId: GroupId, before: Date): Promise<number>;
}

/** True for rows of a table whose column names the member, in the group that is meant; columns are never user-typed. */
export function namesMember(
  { memberId, groupId }: Whose,
  column: string,
  parent: Parent | null = null,
): Expression<SqlBool> {
  const isNamed = sql<SqlBool>`${sql.ref(column)} = ${memberId}`;
  if (groupId === null) return isNamed;
  if (parent === null) return sql<SqlBool>`(${isNamed} and ${sql.ref('group_id')} = ${groupId})`;
  const ofGroup = sql`select ${sql.ref(parent.key)} from ${sql.table(parent.table)} where group_id = ${groupId}`;
  return sql<SqlBool>`(${isNamed} and ${sql.ref(parent.column)} in (${ofGroup}))`;
}
