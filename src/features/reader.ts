import type { Store } from '../store/store.ts';
import type { Reader } from './features.ts';

/** Makes the reader: it gives a work to whoever knows its id. */
export function createReader({ store }: { store: Pick<Store, 'works'> }): Reader {
  return {
    async read(workId) {
      const description = await store.works.describe(workId);
      const work = description && (await store.works.find(workId));
      return work && { work, description };
    },
  };
}
