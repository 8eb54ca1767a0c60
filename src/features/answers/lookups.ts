import type { LookupId, NewLookup } from '../../corpus/lookup.ts';
import type { GroupId } from '../../corpus/corpus.ts';
import { DAY_MS } from '../../corpus/time.ts';
import { LOOKUPS_KEPT } from '../../store/privacy/erase-expired.ts';
import type { Store } from '../../store/store.ts';

/** Look-ups whose replies have buttons. */
export interface Lookups {
  /** Stores a look-up for thirty days; each interaction is stored once. */
  keep(lookup: Omit<NewLookup, 'keptAt'>): Promise<LookupId>;
  /** A look-up of this group, or null if there is none or it is too old. */
  find(groupId: GroupId, id: LookupId): Promise<NewLookup['options'] | null>;
}

/** Creates the store of look-ups. */
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
