import type { Store } from '../store/store.ts';
import { cutWork } from '../text/cut-work.ts';
import type { Reader } from './features.ts';
import type { ReadingLines } from './reading-line/reading-line.ts';

/** Makes the reader: it gives a work to whoever knows its id, as far as every group may see it. */
export function createReader({
  store,
  readingLines,
}: {
  store: Pick<Store, 'works'>;
  readingLines: Pick<ReadingLines, 'leastLine'>;
}): Reader {
  return {
    async read(workId, until = Infinity) {
      const description = await store.works.describe(workId);
      const whole = description && (await store.works.find(workId));
      if (!whole) return null;
      const line = (await readingLines.leastLine(workId)) ?? Infinity;
      const work = cutWork(whole, Math.min(line, until));
      if (work === whole) return { work, description, end: 'whole' };
      return { work, description, end: line <= until ? 'line' : 'link' };
    },
  };
}
