import type { GroupId } from '../../corpus/corpus.ts';
import type { ClockWatch } from './clock.ts';
import { NOBODY_GONE, type Gone } from '../../store/privacy/erase-expired.ts';
import type { DepartureStore } from '../../store/privacy/departure-store.ts';
import type { GroupMember } from '../../store/privacy/due-departures.ts';

/** Where the bot and members are, as Discord says now. */
export interface Whereabouts {
  /** The servers that the bot is in, also those that are unwell; null while the bot is not connected. */
  groups(): ReadonlySet<GroupId> | null;
  /** Whether the bot is in a server; null: Discord did not say. */
  isGroupThere(groupId: GroupId): Promise<boolean | null>;
  /** Whether a member is in a server; null: Discord did not say. */
  isMemberThere(member: GroupMember): Promise<boolean | null>;
}

/** Which groups and members are no more where something is held of them. A month later it is erased. */
export interface Departures {
  groupLeft(groupId: GroupId): Promise<void>;
  groupSeen(groupId: GroupId): Promise<void>;
  /** A member used a command in a group that the bot is not in, at an instant by Discord's clock. */
  groupUsed(member: GroupMember, at: Date): Promise<void>;
  memberLeft(member: GroupMember): Promise<void>;
  /** A member is in a group, and so is the bot. */
  memberSeen(member: GroupMember): Promise<void>;
  /** Members of groups that something is held of, in a steady order. */
  members(): Promise<readonly GroupMember[]>;
  /**
   * Brings what is noted of groups in line with where the bot is, and finds out who left a month ago and is not there
   * now either. Nobody, while the bot is not connected. `at` is from a clock that is right.
   */
  settle(whereabouts: Whereabouts, at: Date): Promise<Gone>;
}

/** Makes the keeper of departures. By a clock that cannot be right none is noted: the next look does it. */
export function createDepartures({ store, clock }: { store: DepartureStore; clock: ClockWatch }): Departures {
  async function atRightTime(note: (at: Date) => Promise<void>): Promise<void> {
    const { isPlausible, at } = await clock.judge();
    if (isPlausible) await note(at);
  }

  const groupSeen: Departures['groupSeen'] = async (groupId) => void (await store.forgetGroup(groupId));
  return {
    groupLeft: (groupId) => atRightTime((at) => store.noteGroup(groupId, at)),
    groupSeen,
    async groupUsed(member, at) {
      await store.noteUse(member.groupId, at);
      await store.forgetMember(member);
    },
    memberLeft: (member) => atRightTime((at) => store.noteMember(member, at)),
    memberSeen: (member) => store.forgetBoth(member),
    members: () => store.members(),
    async settle(whereabouts, at) {
      const present = whereabouts.groups();
      if (present === null) return NOBODY_GONE;
      await store.noteAlive(at);
      for (const groupId of present) await groupSeen(groupId);
      for (const groupId of await store.groups())
        if (!present.has(groupId)) await store.noteGroup(groupId, at);
      return confirm(store, whereabouts, at);
    },
  };
}

/** Asks Discord once more about each of those who left long enough ago: what was noted may be old, or a mistake. */
async function confirm(store: DepartureStore, whereabouts: Whereabouts, at: Date): Promise<Gone> {
  const { groups, members } = await store.due(at);
  const isAway = (groupId: GroupId) => whereabouts.groups()?.has(groupId) === false;
  const goneGroups = new Set<GroupId>();
  for (const groupId of groups.filter(isAway)) {
    const isThere = await whereabouts.isGroupThere(groupId);
    if (isThere === true) await store.forgetGroup(groupId);
    if (isThere === false) goneGroups.add(groupId);
  }
  const goneMembers = new Set<string>();
  for (const member of members.filter(({ groupId }) => !isAway(groupId))) {
    const isThere = await whereabouts.isMemberThere(member);
    if (isThere === true) await store.forgetMember(member);
    if (isThere === false) goneMembers.add(keyOf(member));
  }
  return {
    hasGroupLeft: (groupId) => goneGroups.has(groupId) && isAway(groupId),
    hasMemberLeft: (member) => goneMembers.has(keyOf(member)),
  };
}

function keyOf({ groupId, memberId }: GroupMember): string {
  return `${groupId}/${memberId}`;
}
