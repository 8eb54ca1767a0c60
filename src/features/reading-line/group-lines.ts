import type { GroupId } from '../../corpus/corpus.ts';
import type { Work, WorkId } from '../../corpus/work.ts';
import { findLine } from './find-line.ts';
import type { FindWhole, ReadingLineParts, WholeWork } from './find-whole.ts';
import type { ReadingLines, ReadTo } from './reading-line.ts';
import { UserError } from '../../errors.ts';
import type { GroupAudience } from '../group/audience.ts';

type GroupLines = Pick<ReadingLines, 'groupLine' | 'moveGroup' | 'placeGroup' | 'findGroup'>;

/** Creates the groups' lines. */
export function createGroupLines(
  { store, openGroup, now }: ReadingLineParts,
  findWhole: FindWhole,
): GroupLines {
  const lines = store.readingLines;

  async function groupLine(groupId: GroupId, workId: WorkId): Promise<number | null> {
    return (await openGroup(groupId, null)).lines.get(workId) ?? null;
  }

  async function place(
    { entry, work }: WholeWork,
    groupId: GroupId,
    to: ReadTo | null,
    movedBy: string | null,
  ): Promise<number | null> {
    if (to === null) {
      await lines.removeGroup(groupId, work.id);
      return null;
    }
    return put(work, groupId, findLine(work, entry.description.title, to), movedBy);
  }

  async function put(work: Work, groupId: GroupId, line: number, movedBy: string | null): Promise<number> {
    const before = (await lines.ofGroup(groupId)).find(({ workId }) => workId === work.id);
    const isBack = line < (before?.line ?? work.text.length);
    const setBackAt = isBack ? now() : (before?.setBackAt ?? null);
    await lines.insertGroup({ groupId, workId: work.id, line, movedBy, setBackAt });
    return line;
  }

  return {
    groupLine,
    async moveGroup(groupId, workId, line) {
      const everybody = await openGroup(groupId, null);
      if (!everybody.settings.readingLine) return;
      const { work } = await findWhole(everybody, workId);
      await put(work, groupId, line, null);
    },
    async placeGroup(audience, workId, to, by) {
      refuseWhereOff(audience);
      const whole = await findWhole(audience, workId);
      return whole.describe(await place(whole, audience.groupId, to, by));
    },
    async findGroup(audience, workId) {
      refuseWhereOff(audience);
      const whole = await findWhole(audience, workId);
      return whole.describe(audience.groupLines.get(workId) ?? null);
    },
  };
}

/** Throws a UserError if a group has switched the reading line off. */
export function refuseWhereOff({ settings }: GroupAudience): void {
  if (!settings.readingLine) throw new UserError((words) => words.readingLine.isOff);
}
