import type { CorpusEntry, LinedEntry } from '../../corpus/corpus.ts';
import type { Work, WorkSize } from '../../corpus/work.ts';
import { cutWork } from '../../text/cut-work.ts';
import { measureWork } from '../../text/measure-work.ts';
import { createCache } from './cache.ts';
import type { WorkStore } from '../../store/works/work-store.ts';

/** Which work, up to which line. */
type LinedWork = Pick<LinedEntry, 'workId' | 'line'>;

/** Works up to reading lines, the latest kept in memory. */
export interface LinedWorks {
  /** The text up to the line, or null if the work is gone. */
  find(work: LinedWork): Promise<Work | null>;
  /** An entry up to a line. */
  draw(entry: CorpusEntry, line: number | null): Promise<Omit<LinedEntry, 'reading'>>;
  /** The whole work that this is a beginning of, if it is one: for proving links alone. */
  wholeOf(work: Work): Work | null;
}

/** Works kept in memory; a long book is some megabytes. */
const KEPT_WORKS = 16;

/** Works whose size up to a line is kept. */
const KEPT_SIZES = 2000;

/** Makes the drawing of lines through the works of a store. */
export function createLinedWorks(works: Pick<WorkStore, 'find'>): LinedWorks {
  // A work never changes, so what is kept stays right; entries say whether it may still be seen.
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
      // A report tells of the whole source, and what it left out may be headings of what comes.
      const report = { ...entry.report, drops: [], remarks: [], links: null };
      return { ...lined, size: size ?? entry.size, report };
    },
    wholeOf: (work) => wholeOf.get(work) ?? null,
  };
}

function keyOf({ workId, line }: LinedWork): string {
  return `${workId} ${line ?? ''}`;
}
