import type { Whose } from '../../store/tables/personal.ts';
import type { Erasure } from '../../store/privacy/privacy-store.ts';
import type { TableErasure } from '../../store/privacy/erase-member.ts';

export type { Erasure, TableErasure, Whose };

/** Data about a member in a table, for them to read. */
export interface HeldTable {
  /** The table's name; the catalogue has a description. */
  readonly table: string;
  /** In English, as in the operator's documents. */
  readonly purpose: string;
  readonly retention: string;
  readonly rows: number;
}

/** A member's data as files: everything for programs, and the same for people. */
export interface MemberFiles {
  readonly json: string;
  readonly markdown: string;
}

/** A preview of an erasure, and a token for exactly that, valid for a quarter of an hour. */
export interface ErasureOffer {
  readonly tables: readonly TableErasure[];
  readonly token: string;
}

/** Members' own data, in one group or everywhere. */
export interface Privacy {
  /** The stored data by table, without empty tables. */
  held(whose: Whose): Promise<readonly HeldTable[]>;
  export(whose: Whose): Promise<MemberFiles>;
  /** What {@link erase} would do. Changes nothing. */
  offer(whose: Whose): Promise<ErasureOffer>;
  /**
   * Erases what was offered. If the token is too old or invalid, or the data has changed meanwhile, nothing is erased
   * and there is a new offer.
   */
  erase(whose: Whose, token: string): Promise<Erasure | ErasureOffer>;
}
