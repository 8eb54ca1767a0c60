import { UserError } from '../../errors.ts';
import type { GroupAudience } from '../group/audience.ts';

/** Throws a UserError if a group has switched the reading line off. */
export function refuseWhereOff({ settings }: GroupAudience): void {
  if (!settings.readingLine) throw new UserError((words) => words.readingLine.isOff);
}
