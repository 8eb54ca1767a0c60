import type { GroupId } from '../../corpus/corpus.ts';
import type { DepartureStore, GroupMember } from '../../store/privacy.ts';

/** Which groups and members are no more where something is held of them. A month later it is erased. */
export interface Departures {
  /** Compares the groups that something is held of with those that the bot is in; says which are new to be left. */
  compare(present: ReadonlySet<GroupId>): Promise<readonly GroupId[]>;
  groupLeft(groupId: GroupId): Promise<void>;
  groupSeen(groupId: GroupId): Promise<void>;
  memberLeft(member: GroupMember): Promise<void>;
  memberSeen(member: GroupMember): Promise<void>;
  /** Members of groups that something is held of, in a steady order. */
  members(): Promise<readonly GroupMember[]>;
}

/** Makes the keeper of departures. */
export function createDepartures({ store, now }: { store: DepartureStore; now: () => Date }): Departures {
  const groupSeen: Departures['groupSeen'] = async (groupId) => void (await store.forgetGroup(groupId));
  return {
    async compare(present) {
      const absent = (await store.groups()).filter((groupId) => !present.has(groupId));
      for (const groupId of absent) await store.noteGroup(groupId, now());
      for (const groupId of present) await groupSeen(groupId);
      return absent;
    },
    groupLeft: (groupId) => store.noteGroup(groupId, now()),
    groupSeen,
    memberLeft: (member) => store.noteMember(member, now()),
    memberSeen: async (member) => void (await store.forgetMember(member)),
    members: () => store.members(),
  };
}
