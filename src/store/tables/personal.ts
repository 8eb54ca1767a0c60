import { sql, type Expression, type Kysely, type SqlBool } from 'kysely';
import type { GroupId } from '../../corpus/corpus.ts';
import type { Tables } from './tables.ts';

/** Whose data: a member's, in one group or, where that is null, in all. */
export interface Whose {
  readonly memberId: string;
  readonly groupId: GroupId | null;
}

/**
 * Takes a member out of a column; returns how many rows it touched. `named` is true for the rows of the table whose
 * column names the member, in the group that is meant.
 */
type Erase = (db: Kysely<Tables>, named: Expression<SqlBool>, whose: Whose, at: Date) => Promise<number>;

/**
 * What becomes of a row when the member whom its column names is erased: it goes; or it stays without who it was, and
 * without what stands in other columns; or what a function does.
 */
export type OnErase = 'delete' | 'forget' | { readonly forgetting: readonly string[] } | Erase;

/** Erases what a group keeps from before an instant; returns how many rows. */
type Expire = (db: Kysely<Tables>, groupId: GroupId, before: Date) => Promise<number>;

/** What a table holds about members: what for and for how long, in words for them, and what its columns do not say. */
export interface Personal<Name extends string> {
  readonly purpose: string;
  readonly retention: string;
  /** The columns that are handed over to a member of rows that name them; all where it is absent. */
  readonly shown?: readonly Name[];
  /** Where {@link shown} does not say it: all that is handed over to a member, ready to be written as JSON. */
  readonly held?: (db: Kysely<Tables>, whose: Whose) => Promise<readonly object[]>;
  /** Erases what no column names the member in; returns how many rows it touched. */
  readonly alsoErase?: (db: Kysely<Tables>, whose: Whose) => Promise<number>;
  /**
   * What goes where a group says for how long it keeps things: rows by this column, or what a function does. Absent
   * where the table has an age of its own, or goes with another.
   */
  readonly expires?: Name | Expire;
}

/** True for rows of a group. */
export function isOf({ groupId }: Whose): Expression<SqlBool> {
  return groupId === null ? sql<SqlBool>`true` : sql<SqlBool>`${sql.ref('group_id')} = ${groupId}`;
}

/** True for rows whose column names the member, in the group that is meant; columns are never user-typed. */
export function namesMember(whose: Whose, column: string, inGroup = isOf(whose)): Expression<SqlBool> {
  return sql<SqlBool>`(${sql.ref(column)} = ${whose.memberId} and ${inGroup})`;
}
