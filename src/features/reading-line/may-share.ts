import type { Store } from '../../store/store.ts';
import type { ReadingLines } from './reading-line.ts';

/** Largest difference between Discord's clock and ours. */
const CLOCK_MARGIN_MS = 10_000;

/**
 * Decides what may be shared. A message does not record its lines. But if none of them has been moved back since, and
 * the member's own are unchanged and not further than the group's, it contains nothing past the group's line; nor past
 * that of the member, who sees it again.
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
