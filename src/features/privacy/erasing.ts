import type { SearchIndex } from '../../search/search.ts';
import type { Store } from '../../store/store.ts';
import { keepIndex } from '../corpus/index-keeper.ts';
import type { Departures, Whereabouts } from './departures.ts';
import { NOBODY_GONE } from '../../store/privacy/erase-expired.ts';

/** Erases what time is over for, in the tables and in the files. */
export interface Erasing {
  /**
   * Erases what is held no longer, and takes works out of the index that went with a group; returns how many rows. What
   * is held of those who left goes only if it is known where the bot and members are. The caller vouches for the clock.
   */
  eraseExpired(at: Date, whereabouts?: Whereabouts | null): Promise<number>;
  /**
   * Sees to it that what was erased is out of every file, also what was erased before a restart; does nothing where it
   * is. False if other programs read all the while: then it is to be done again.
   */
  cleanFiles(): Promise<boolean>;
}

/** Makes what erases. */
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
