import type { Store } from '../../store/store.ts';
import type { LinedEntry } from '../../corpus/corpus.ts';
import type { Work, WorkId } from '../../corpus/work.ts';
import { UserError } from '../../errors.ts';
import type { GroupAudience, OpenGroup } from '../group/audience.ts';
import type { Library } from '../corpus/library.ts';
import { describeLine } from './describe-line.ts';
import type { LinePlace } from './reading-line.ts';

/** Dependencies of reading lines. */
export interface ReadingLineParts {
  readonly store: Pick<Store, 'readingLines'>;
  readonly library: Library;
  readonly openGroup: OpenGroup;
  readonly now: () => Date;
}

/** An audience's whole work, to find a line in; none of its text may be shown. */
export interface WholeWork {
  readonly entry: LinedEntry;
  readonly work: Work;
  /** A line in it, as the audience may see it now. */
  describe(line: number | null): Promise<LinePlace>;
}

/** Finds a work whole. UserError if the audience has no such work. */
export type FindWhole = (audience: GroupAudience, workId: WorkId) => Promise<WholeWork>;

/** Creates the look-up of whole works. */
export function createFindWhole({
  library,
  openGroup,
}: {
  readonly library: Library;
  readonly openGroup: OpenGroup;
}): FindWhole {
  return async (audience, workId) => {
    const entry = await library.entry(audience, workId);
    const work = entry && (await library.work({ workId, line: null }));
    if (!work) throw new UserError((words) => words.errors.workGone);
    const { title } = entry.description;
    return {
      entry,
      work,
      async describe(line) {
        // It may just have been moved.
        const { lines } = await openGroup(audience.groupId, audience.reader);
        return describeLine(work, title, line, lines.get(workId) ?? null);
      },
    };
  };
}
