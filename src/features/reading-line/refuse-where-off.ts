import type { GroupId } from '../../corpus/corpus.ts';
import { UserError } from '../../errors.ts';
import type { Settings } from '../group/settings.ts';

/** Throws a UserError where a group has switched the reading line off. */
export async function refuseWhereOff(settings: Pick<Settings, 'read'>, groupId: GroupId): Promise<void> {
  if (!(await settings.read(groupId)).readingLine) throw new UserError((words) => words.readingLine.isOff);
}
