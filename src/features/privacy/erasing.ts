import type { SearchIndex } from '../../search/search.ts';
import type { Store } from '../../store/store.ts';
import { keepIndex } from '../index-keeper.ts';

/** Erases what time is over for, in the tables and in the files. */
export interface Erasing {
  /**
   * Erases what is held no longer, and takes works out of the index that went with a group; returns how many rows.
   */
  eraseExpired(at: Date): Promise<number>;
  /**
   * Sees to it that what was erased is out of every file, also what was erased before a restart; does nothing where it
   * is. False if other programs read all the while: then it is to be done again.
   */
  cleanFiles(): Promise<boolean>;
}

/** Makes what erases. */
export function createErasing({ store, index }: { store: Store; index: SearchIndex }): Erasing {
  return {
    async eraseExpired(at) {
      const erased = await store.eraseExpired(at);
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
