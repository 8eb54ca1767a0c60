import type { LookupId, NewLookup } from '../../corpus/lookup.ts';
import type { GroupId } from '../../corpus/corpus.ts';
import { LOOKUPS_KEPT } from '../../store/privacy/erase-expired.ts';
import type { Store } from '../../store/store.ts';

/** Look-ups whose replies have buttons. */
export interface Lookups {
  /** Keeps what was looked up for thirty days; the same interaction is kept once. */
  keep(lookup: Omit<NewLookup, 'keptAt'>): Promise<LookupId>;
  /** What was looked up in this group, or null if that was not here or too long ago. */
  find(groupId: GroupId, id: LookupId): Promise<NewLookup['options'] | null>;
}

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
