import { sql, type Expression, type Kysely, type SqlBool } from 'kysely';
import type { GroupId } from '../../corpus/corpus.ts';
import type { Tables } from './tables.ts';

/** Whose data: a member's, in one group or, if that is null, in all. */
export interface Whose {
  readonly memberId: string;
  readonly groupId: GroupId | null;
}

/**
 * Removes a member from a column; returns the number of rows changed. `named` is true for the rows whose column names
 * the member, in the group in question.
 */
type Erase = (db: Kysely<Tables>, named: Expression<SqlBool>, whose: Whose, at: Date) => Promise<number>;

/**
 * What happens to a row when the member in its column is erased: it is deleted; or it stays without them and without
 * the values of other columns; or a function decides.
 */
export type OnErase = 'delete' | 'forget' | { readonly forgetting: readonly string[] } | Erase;

/** Erases a group's data from before an instant; returns the number of rows. */
type Expire = (db: Kysely<Tables>, groupId: GroupId, before: Date) => Promise<number>;

/** What a table stores about members: purpose and retention in words for them, and what its columns don't say. */
export interface Personal<Name extends string> {
  readonly purpose: string;
  readonly retention: string;
  /** The columns that a member gets of rows that name them; all if absent. */
  readonly shown?: readonly Name[];
  /** Used if {@link shown} is not enough: all data that a member gets, ready to be written as JSON. */
  readonly held?: (db: Kysely<Tables>, whose: Whose) => Promise<readonly object[]>;
  /** Erases what no column links to the member; returns the number of rows changed. */
  readonly alsoErase?: (db: Kysely<Tables>, whose: Whose) => Promise<number>;
  /**
   * What expires under a group's retention: rows by this column, or what a function erases. Absent if the table has a
   * retention of its own, or expires with another.
   */
  readonly expires?: Name | Expire;
}

/** True for rows of a group. */
export function isOf({ groupId }: Whose): Expression<SqlBool> {
  return groupId === null ? sql<SqlBool>`true` : sql<SqlBool>`${sql.ref('group_id')} = ${groupId}`;
}

/** True for rows whose column names the member, in the group in question; columns are never user-typed. */
export function namesMember(whose: Whose, column: string, inGroup = isOf(whose)): Expression<SqlBool> {
  return sql<SqlBool>`(${sql.ref(column)} = ${whose.memberId} and ${inGroup})`;
}
