import { DEFAULT_SETTINGS } from '../../corpus/group-settings.ts';
import { OPERATOR_GROUP } from '../../corpus/corpus.ts';
import type { Store } from '../../store/store.ts';
import type { Settings } from '../features.ts';

/** Makes the keeper of what the groups have decided. */
export function createSettings({ store }: { store: Pick<Store, 'settings' | 'works'> }): Settings {
  const read: Settings['read'] = async (groupId) => (await store.settings.find(groupId)) ?? DEFAULT_SETTINGS;
  return {
    read,
    async change(groupId, change) {
      const settings = { ...(await read(groupId)), ...change };
      await store.settings.put(groupId, settings);
      return settings;
    },
    sharedWorks: () => store.works.list([OPERATOR_GROUP]),
  };
}
