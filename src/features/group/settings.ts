import { DEFAULT_SETTINGS, type GroupSettings } from '../../corpus/group-settings.ts';
import { OPERATOR_GROUP, type GroupId, type CorpusEntry } from '../../corpus/corpus.ts';
import type { Store } from '../../store/store.ts';

/** The groups' settings. */
export interface Settings {
  read(groupId: GroupId): Promise<GroupSettings>;
  /** Changes some settings, and returns all. */
  change(groupId: GroupId, change: Partial<GroupSettings>): Promise<GroupSettings>;
  /** Writes down what holds in a group that has decided nothing; false if it has, or if that was done before. */
  begin(groupId: GroupId): Promise<boolean>;
  /** The operator's works, which a group may close for itself. */
  sharedWorks(): Promise<readonly CorpusEntry[]>;
}

/** Creates the groups' settings. */
export function createSettings({ store }: { store: Pick<Store, 'settings' | 'works'> }): Settings {
  const read: Settings['read'] = async (groupId) => (await store.settings.find(groupId)) ?? DEFAULT_SETTINGS;
  return {
    read,
    async change(groupId, change) {
      const settings = { ...(await read(groupId)), ...change };
      await store.settings.put(groupId, settings);
      return settings;
    },
    async begin(groupId) {
      if ((await store.settings.find(groupId)) !== null) return false;
      await store.settings.put(groupId, DEFAULT_SETTINGS);
      return true;
    },
    sharedWorks: () => store.works.list([OPERATOR_GROUP]),
  };
}
