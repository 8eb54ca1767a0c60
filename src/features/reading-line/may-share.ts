import type { LineSources } from './draw-lines.ts';
import type { ReadingLines } from './reading-line.ts';

/** Discord's clock and ours may differ by so much. */
const CLOCK_MARGIN_MS = 10_000;

/**
 * Makes the judgement of what may be shared. A message does not say which lines it was made with, but if none of them
 * has been moved back since, and the member's own are as they were and do not go further than the group's, it has
 * nothing past the group's; nor past the member's own, who sees it again.
 */
export function createMayShare({ store, settings }: LineSources): ReadingLines['mayShare'] {
  return async (groupId, memberId, madeAt) => {
    if (!(await settings.read(groupId)).readingLine) return true;
    const since = new Date(madeAt.getTime() - CLOCK_MARGIN_MS);
    const [group, all] = await Promise.all([
      store.readingLines.ofGroup(groupId),
      store.readingLines.ofMember(memberId),
    ]);
    if (group.some(({ setBackAt }) => setBackAt !== null && setBackAt >= since)) return false;
    const lines = new Map(group.map(({ workId, line }) => [workId, line]));
    const own = all.filter((line) => line.groupId === groupId);
    return own.every(
      ({ workId, line, changedAt }) => changedAt < since && (line ?? 0) <= (lines.get(workId) ?? Infinity),
    );
  };
}
