import { LOOKUPS_KEPT } from '../../store/privacy/erase-expired.ts';
import type { Store } from '../../store/store.ts';
import type { Lookups } from '../features.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Makes the keeper of look-ups. */
export function createLookups({ store, now }: { store: Pick<Store, 'lookups'>; now: () => Date }): Lookups {
  const oldest = () => new Date(now().getTime() - LOOKUPS_KEPT * DAY_MS);
  return {
    keep: (lookup) => store.lookups.keep({ ...lookup, keptAt: now() }),
    async find(groupId, id) {
      const lookup = await store.lookups.find(id);
      return lookup?.groupId === groupId && lookup.keptAt >= oldest() ? lookup.options : null;
    },
  };
}
