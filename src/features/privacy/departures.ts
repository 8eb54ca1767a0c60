import type { GroupId } from '../../corpus/corpus.ts';
import type { ClockWatch } from './clock.ts';
import { NOBODY_GONE, type Gone } from '../../store/privacy/erase-expired.ts';
import type { DepartureStore } from '../../store/privacy/departure-store.ts';
import type { GroupMember } from '../../store/privacy/due-departures.ts';

/** Current whereabouts of the bot and members, according to Discord. */
export interface Whereabouts {
  /** The servers that the bot is in, including unavailable ones; null while the bot is not connected. */
  groups(): ReadonlySet<GroupId> | null;
  /** Whether the bot is in a server; null if Discord did not answer. */
  isGroupThere(groupId: GroupId): Promise<boolean | null>;
  /** Whether a member is in a server; null if Discord did not answer. */
  isMemberThere(member: GroupMember): Promise<boolean | null>;
}

/** Groups and members with stored data that have left. Their data is erased a month later. */
export interface Departures {
  groupLeft(groupId: GroupId): Promise<void>;
  groupSeen(groupId: GroupId): Promise<void>;
  /** A member used a command in a group that the bot is not in, at an instant by Discord's clock. */
  groupUsed(member: GroupMember, at: Date): Promise<void>;
  memberLeft(member: GroupMember): Promise<void>;
  /** A member is in a group, and so is the bot. */
  memberSeen(member: GroupMember): Promise<void>;
  /** Members of groups with stored data, in a fixed order. */
  members(): Promise<readonly GroupMember[]>;
  /**
   * Updates the recorded groups to where the bot is now, and finds those who left a month ago and have not returned.
   * Nobody, while the bot is not connected. `at` is from a clock that is right.
   */
  settle(whereabouts: Whereabouts, at: Date): Promise<Gone>;
}

/** Creates the record of departures. While the clock can't be right, nothing is recorded: the next check does it. */
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

/** Checks with Discord again about those who left long enough ago: the record may be old, or wrong. */
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
