import type { GroupId } from '../../corpus/corpus.ts';
import type { WorkId } from '../../corpus/work.ts';
import type { RowsByTable } from './reidentify.ts';
import type { AnyTable, StoredRow } from './rows.ts';
import type { TableName } from './table-export.ts';

/** A text as the store has it; `layout` as `encodeLayout` writes it. */
export interface StoredWork {
  readonly id: WorkId;
  readonly text: string;
  readonly layout: string;
}

/** A group as it is at one instant, whatever others write meanwhile. */
export interface GroupReading {
  /** The last change of the tables that the store knows. */
  readonly migration: string;
  /** The group's rows of a table, in the order that the table declares. */
  rows(table: AnyTable): Promise<readonly StoredRow[]>;
  work(id: WorkId): Promise<StoredWork | null>;
  /** What any group that holds a work calls it, or null. */
  titleOf(id: WorkId): Promise<string | null>;
}

/** A group out of an export, checked. */
export interface GroupToPut {
  /** The group that its rows were of. */
  readonly from: GroupId;
  readonly rows: RowsByTable;
  readonly works: readonly StoredWork[];
}

/** What was put. */
export interface PutGroup {
  /** Works that the store had already, for other groups; their texts are the same. */
  readonly present: number;
}

/** Whole groups, to be taken elsewhere. */
export interface GroupStore {
  read<Result>(groupId: GroupId, use: (group: GroupReading) => Promise<Result>): Promise<Result>;
  /** Tables that hold something of a group. */
  held(groupId: GroupId): Promise<readonly TableName[]>;
  /**
   * Puts a group into the store, all or nothing. What is unique over the store and taken gets another id or number
   * there, and what refers to it too.
   * @throws UserError if the group has something already and is not to be replaced, or if the rows contradict each
   * other.
   */
  put(group: GroupToPut, groupId: GroupId, replace: boolean): Promise<PutGroup>;
}
