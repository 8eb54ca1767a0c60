import { createFindWhole, type ReadingLineParts } from './find-whole.ts';
import { createGroupLines } from './group-lines.ts';
import { createMayShare } from './may-share.ts';
import { createOwnLines } from './own-lines.ts';
import type { ReadingLines } from './reading-line.ts';
import { showProgress } from './show-progress.ts';
import { suggestEnds } from './suggest-ends.ts';

/** Creates reading lines of groups and members. */
export function createReadingLines(parts: ReadingLineParts): ReadingLines {
  const findWhole = createFindWhole(parts);
  return {
    ...createGroupLines(parts, findWhole),
    ...createOwnLines(parts, findWhole),
    progress: (audience) => showProgress(parts.library, audience),
    async suggestEnds(audience, workId, typed, showsAll) {
      const { entry, work } = await findWhole(audience, workId);
      return suggestEnds(work.layout.sections, typed, showsAll ? null : entry.line);
    },
    mayShare: createMayShare(parts.store),
  };
}
