import type { GroupId } from '../../corpus/corpus.ts';
import type { Whose } from './personal-table.ts';

/** What a table holds about a member, ready to be written as JSON. */
export interface HeldRows {
  readonly table: string;
  readonly purpose: string;
  readonly retention: string;
  readonly rows: readonly object[];
}

/** What becomes of a member's rows in a table: how many are deleted, and how many stay without the member. */
export interface TableErasure {
  readonly table: string;
  readonly goes: number;
  readonly stays: number;
}

/** What was erased, and whether it is out of the file too: if not, another process still reads what was there before. */
export interface Erasure {
  readonly tables: readonly TableErasure[];
  readonly isGone: boolean;
}

/** What the store holds about members, and how it is erased. */
export interface PrivacyStore {
  /** The last change of the tables that this version knows; exports name it. */
  readonly schemaVersion: string;
  /** All that is held about a member, tables without any of it left out, in the order of their names. */
  held(whose: Whose): Promise<readonly HeldRows[]>;
  /** What {@link erase} would do. Changes nothing. */
  preview(whose: Whose, at: Date): Promise<readonly TableErasure[]>;
  /** Erases a member in all tables, all or nothing, and then in the file: within a minute, or `isGone` is false. */
  erase(whose: Whose, at: Date): Promise<Erasure>;
  /** Erases all that is held of a group, its members and settings, and works that no other group has. */
  eraseGroup(groupId: GroupId): Promise<void>;
  readonly departures: DepartureStore;
}

/** A member of a group that the store holds something of. */
export interface GroupMember {
  readonly groupId: GroupId;
  readonly memberId: string;
}

/** Who is known just now to have left; of what is due nothing else is erased. */
export interface Gone {
  hasGroupLeft(groupId: GroupId): boolean;
  hasMemberLeft(member: GroupMember): boolean;
}

/** Nobody is known to have left. */
export const NOBODY_GONE: Gone = { hasGroupLeft: () => false, hasMemberLeft: () => false };

/**
 * Who has left a group, and which groups the bot is not in. The first date counts until they come back; for a group
 * also when a command was used there last.
 */
export interface DepartureStore {
  /** Groups that the store holds something of; not the operator's. */
  groups(): Promise<readonly GroupId[]>;
  /** Members that the store holds something of, by group, in a steady order; not outside of groups. */
  members(): Promise<readonly GroupMember[]>;
  noteGroup(groupId: GroupId, at: Date): Promise<void>;
  /** Notes that a command was used in a group that the bot is not in. */
  noteUse(groupId: GroupId, at: Date): Promise<void>;
  noteMember(member: GroupMember, at: Date): Promise<void>;
  /** Takes a departure back; false if there was none. */
  forgetGroup(groupId: GroupId): Promise<boolean>;
  /** Takes a departure back; false if there was none. */
  forgetMember(member: GroupMember): Promise<boolean>;
  /**
   * Notes that the bot is connected to Discord. Days on which it was not are no days on which nobody used it: they are
   * added to when commands were used last.
   */
  noteAlive(at: Date): Promise<void>;
  /** Who left so long before an instant that what is held of them is to go. */
  due(at: Date): Promise<{ readonly groups: readonly GroupId[]; readonly members: readonly GroupMember[] }>;
}
