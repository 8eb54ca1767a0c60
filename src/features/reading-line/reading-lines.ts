import { createFindWhole, type ReadingLineParts, type FindWhole } from './find-whole.ts';
import { createGroupLines, refuseWhereOff } from './group-lines.ts';
import type { LinePlace, Progress, ReadingLines } from './reading-line.ts';
import { suggestEnds } from './suggest-ends.ts';
import { findLine } from './find-line.ts';
import type { Store } from '../../store/store.ts';
import type { GroupAudience } from '../group/audience.ts';
import type { Library } from '../corpus/library.ts';
import { describeLine } from './describe-line.ts';

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

/** Creates members' own lines. */
function createOwnLines(
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

/** Largest difference between Discord's clock and ours. */
const CLOCK_MARGIN_MS = 10_000;

/**
 * Decides what may be shared. A message does not record its lines. But if none of them has been moved back since, and
 * the member's own are unchanged and not further than the group's, it contains nothing past the group's line; nor past
 * that of the member, who sees it again.
 */
function createMayShare(store: Pick<Store, 'readingLines'>): ReadingLines['mayShare'] {
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

/** Shows how far a reader and their group have read. */
async function showProgress(
  library: Pick<Library, 'entries' | 'work'>,
  audience: GroupAudience,
): Promise<readonly Progress[]> {
  const shown: Progress[] = [];
  for (const { workId, description } of await library.entries(audience)) {
    const [ofGroup, holding] = [audience.groupLines.get(workId), audience.lines.get(workId)];
    if (holding === undefined) continue;
    const work = await library.work({ workId, line: null });
    if (!work) continue;
    const describe = (line: number | undefined): LinePlace | null =>
      line === undefined ? null : describeLine(work, description.title, line, holding);
    const own = holding === ofGroup ? null : describe(holding);
    shown.push({ title: description.title, group: describe(ofGroup), own });
  }
  return shown;
}
