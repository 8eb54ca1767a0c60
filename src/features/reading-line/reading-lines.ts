import type { Library } from '../corpus/library.ts';
import type { LineSources } from './draw-lines.ts';
import { createFindWhole } from './find-whole.ts';
import { createGroupLines } from './group-lines.ts';
import { createMayShare } from './may-share.ts';
import { createOwnLines } from './own-lines.ts';
import type { ReadingLines } from './reading-line.ts';
import { createShowProgress } from './show-progress.ts';
import { suggestEnds } from './suggest-ends.ts';

/** What the keeping of lines is made of. */
export interface ReadingLineParts extends LineSources {
  readonly library: Library;
  readonly drawLines: ReadingLines['lines'];
  readonly now: () => Date;
}

/** Makes the keeper of how far groups and members have read. */
export function createReadingLines(parts: ReadingLineParts): ReadingLines {
  const { drawLines } = parts;
  const findWhole = createFindWhole(parts);
  return {
    lines: drawLines,
    ...createGroupLines(parts, findWhole),
    ...createOwnLines(parts, findWhole),
    progress: createShowProgress(parts),
    async suggestEnds(audience, workId, typed, showsAll) {
      const { entry, work } = await findWhole(audience, workId);
      return suggestEnds(work.layout.sections, typed, showsAll ? null : entry.line);
    },
    mayShare: createMayShare(parts),
  };
}
