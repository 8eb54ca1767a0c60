import type { Kysely } from 'kysely';
import type { GroupId } from '../corpus/corpus.ts';
import type { Tables } from './database.ts';

/** A table that holds nothing about any person, and why that is so. */
export interface ImpersonalTable {
  readonly isPersonal: false;
  readonly because: string;
}

/** A table that holds something about members: what for, for how long, and how it is handed over or erased. */
export interface PersonalTable {
  readonly isPersonal: true;
  readonly purpose: string;
  readonly retention: string;
  /** All that the table holds about a member, ready to be written as JSON. */
  export(db: Kysely<Tables>, memberId: string): Promise<readonly object[]>;
  /** Takes all that points to a member out of the table; returns how many rows it touched. */
  erase(db: Kysely<Tables>, memberId: string): Promise<number>;
  /**
   * Erases what a group keeps from before an instant, where the group says for how long; returns how many rows.
   * Absent where the table has an age of its own, or goes with another.
   */
  expire?(db: Kysely<Tables>, groupId: GroupId, before: Date): Promise<number>;
}
