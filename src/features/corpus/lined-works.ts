import type { CorpusEntry, LinedEntry } from '../../corpus/corpus.ts';
import type { Work, WorkSize } from '../../corpus/work.ts';
import { cutWork } from '../../text/cut-work.ts';
import { measureWork } from '../../text/measure-work.ts';
import { createCache } from './cache.ts';
import type { WorkStore } from '../../store/works/work-store.ts';

/** A work and its line. */
type LinedWork = Pick<LinedEntry, 'workId' | 'line'>;

/** Works up to reading lines, with a cache of the latest. */
export interface LinedWorks {
  /** The text up to the line, or null if the work is gone. */
  find(work: LinedWork): Promise<Work | null>;
  /** An entry up to a line. */
  draw(entry: CorpusEntry, line: number | null): Promise<Omit<LinedEntry, 'reading'>>;
  /** The whole work that this is a part of, if it is one: only for proving links. */
  wholeOf(work: Work): Work | null;
}

/** Cached works; a long book takes some megabytes. */
const KEPT_WORKS = 16;

/** Cached sizes of works up to a line. */
const KEPT_SIZES = 2000;

/** Applies lines to the works of a store. */
export function createLinedWorks(works: Pick<WorkStore, 'find'>): LinedWorks {
  // A work never changes, so the cache stays valid; entries decide whether it may still be seen.
  const wholes = createCache<Work>(KEPT_WORKS);
  const beginnings = createCache<Work>(KEPT_WORKS);
  const sizes = createCache<WorkSize>(KEPT_SIZES);
  const wholeOf = new WeakMap<Work, Work>();

  async function find({ workId, line }: LinedWork): Promise<Work | null> {
    const whole = await wholes(workId, () => works.find(workId));
    if (whole === null || line === null) return whole;
    return beginnings(keyOf({ workId, line }), async () => {
      const beginning = cutWork(whole, line);
      if (beginning !== whole) wholeOf.set(beginning, whole);
      return beginning;
    });
  }

  return {
    find,
    async draw(entry, line) {
      if (line === null || line >= entry.size.characters) return { ...entry, line: null };
      const lined = { ...entry, line };
      const size = await sizes(keyOf(lined), async () => {
        const work = await find(lined);
        return work && measureWork(work);
      });
      // A report covers the whole source, and what was left out may include headings past the line.
      const report = { ...entry.report, drops: [], remarks: [], links: null };
      return { ...lined, size: size ?? entry.size, report };
    },
    wholeOf: (work) => wholeOf.get(work) ?? null,
  };
}

function keyOf({ workId, line }: LinedWork): string {
  return `${workId} ${line ?? ''}`;
}
