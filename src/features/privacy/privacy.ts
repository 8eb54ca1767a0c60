import type { Whose } from '../../store/tables/personal.ts';
import type { Erasure } from '../../store/privacy/privacy-store.ts';
import type { TableErasure } from '../../store/privacy/erase-member.ts';

export type { Erasure, TableErasure, Whose };

/** What a table holds about a member, for them to read. */
export interface HeldTable {
  /** The table's name; what it is in words is in the catalogue. */
  readonly table: string;
  /** In English, as the operator's documents have it. */
  readonly purpose: string;
  readonly retention: string;
  readonly rows: number;
}

/** A member's data as files: all of it for programs, and the same to be read. */
export interface MemberFiles {
  readonly json: string;
  readonly markdown: string;
}

/** What an erasure would do, and a token that stands for exactly that for a quarter of an hour. */
export interface ErasureOffer {
  readonly tables: readonly TableErasure[];
  readonly token: string;
}

/** Members' own data, in one group or everywhere. */
export interface Privacy {
  /** What is held, by table; a table that holds nothing is left out. */
  held(whose: Whose): Promise<readonly HeldTable[]>;
  export(whose: Whose): Promise<MemberFiles>;
  /** What {@link erase} would do. Changes nothing. */
  offer(whose: Whose): Promise<ErasureOffer>;
  /**
   * Erases what was offered. If the token is too old or not one of ours, or something else is held by now, nothing is
   * erased and the offer is made anew.
   */
  erase(whose: Whose, token: string): Promise<Erasure | ErasureOffer>;
}
