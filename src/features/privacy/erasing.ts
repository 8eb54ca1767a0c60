import type { SearchIndex } from '../../search/search.ts';
import type { Store } from '../../store/store.ts';
import { keepIndex } from '../corpus/indexing.ts';
import type { Departures, Whereabouts } from './departures.ts';
import { NOBODY_GONE } from '../../store/privacy/erase-expired.ts';

/** Erases expired data, in the tables and in the files. */
export interface Erasing {
  /**
   * Erases expired data, and removes works from the index that were deleted with a group; returns the number of rows.
   * Data of those who left is erased only if it is known where the bot and members are. The caller makes sure that the
   * clock is right.
   */
  eraseExpired(at: Date, whereabouts?: Whereabouts | null): Promise<number>;
  /**
   * Makes sure that erased data is removed from every file, including data erased before a restart; does nothing if it
   * is. False if other programs were reading all the time: call it again later then.
   */
  cleanFiles(): Promise<boolean>;
}

/** Creates the erasing. */
export function createErasing({
  store,
  index,
  departures,
}: {
  store: Store;
  index: SearchIndex;
  departures: Departures;
}): Erasing {
  return {
    async eraseExpired(at, whereabouts = null) {
      const gone = whereabouts ? await departures.settle(whereabouts, at) : NOBODY_GONE;
      const erased = await store.eraseExpired(at, gone);
      if (erased > 0) await keepIndex({ store, index });
      return erased;
    },
    async cleanFiles() {
      const isIndexClean = await store.upkeep.cleanBeside(async () => {
        await keepIndex({ store, index });
        return index.clean();
      });
      return (await store.upkeep.cleanFile()) && isIndexClean;
    },
  };
}
