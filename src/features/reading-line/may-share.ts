import type { Store } from '../../store/store.ts';
import type { ReadingLines } from './reading-line.ts';

/** Discord's clock and ours may differ by so much. */
const CLOCK_MARGIN_MS = 10_000;

/**
 * Judges what may be shared. A message does not say which lines it was made with, but if none of them
 * has been moved back since, and the member's own are as they were and do not go further than the group's, it has
 * nothing past the group's; nor past the member's own, who sees it again.
 */
export function createMayShare(store: Pick<Store, 'readingLines'>): ReadingLines['mayShare'] {
  return async ({ groupId, settings }, memberId, madeAt) => {
    if (!settings.readingLine) return true;
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
