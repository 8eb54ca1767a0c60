import { findLine } from './find-line.ts';
import type { FindWhole, ReadingLineParts } from './find-whole.ts';
import type { ReadingLines } from './reading-line.ts';
import { refuseWhereOff } from './refuse-where-off.ts';

/** Creates members' own lines. */
export function createOwnLines(
  { store, now }: ReadingLineParts,
  findWhole: FindWhole,
): Pick<ReadingLines, 'setOwn' | 'clearOwn'> {
  return {
    async setOwn(audience, memberId, workId, to) {
      const { groupId } = audience;
      refuseWhereOff(audience);
      const whole = await findWhole(audience, workId);
      const line = findLine(whole.work, whole.entry.description.title, to);
      await store.readingLines.putMember({ memberId, groupId, workId, line, changedAt: now() });
      return whole.describe(line);
    },
    async clearOwn({ groupId }, memberId, workId) {
      const own = await store.readingLines.ofMember(memberId);
      const set = own.filter((line) => line.groupId === groupId && line.line !== null);
      const cleared = set.filter((line) => workId === null || line.workId === workId);
      for (const line of cleared)
        await store.readingLines.putMember({ ...line, line: null, changedAt: now() });
      return cleared.length;
    },
  };
}
