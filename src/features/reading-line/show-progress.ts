import type { Library } from '../corpus/library.ts';
import { describeLine } from './describe-line.ts';
import type { LinePlace, Progress, ReadingLines } from './reading-line.ts';

/** Makes the showing of how far a member and their group have read. */
export function createShowProgress({
  library,
  drawLines,
}: {
  library: Library;
  drawLines: ReadingLines['lines'];
}): ReadingLines['progress'] {
  return async (audience, memberId) => {
    const [group, held, entries] = await Promise.all([
      drawLines(audience.groupId, null),
      drawLines(audience.groupId, memberId),
      library.entries(audience),
    ]);
    const shown: Progress[] = [];
    for (const { workId, description } of entries) {
      const [ofGroup, holding] = [group.get(workId), held.get(workId)];
      if (holding === undefined) continue;
      const work = await library.work({ workId, line: null });
      if (!work) continue;
      const describe = (line: number | undefined): LinePlace | null =>
        line === undefined ? null : describeLine(work, description.title, line, holding);
      const own = holding === ofGroup ? null : describe(holding);
      shown.push({ title: description.title, group: describe(ofGroup), own });
    }
    return shown;
  };
}
