import type { Store } from '../store/store.ts';
import { cutWork } from '../text/cut-work.ts';
import { describeInCommon } from './common-description.ts';
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
      const descriptions = await store.works.descriptions(workId);
      const whole = descriptions.length > 0 && (await store.works.find(workId));
      if (!whole) return null;
      const line = (await readingLines.leastLine(workId)) ?? Infinity;
      const work = cutWork(whole, Math.min(line, until));
      const description = describeInCommon(descriptions, work);
      if (work === whole) return { work, description, end: 'whole' };
      return { work, description, end: line <= until ? 'line' : 'link' };
    },
  };
}
