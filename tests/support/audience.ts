import { DEFAULT_SETTINGS, type GroupSettings } from '../../src/corpus/group-settings.ts';
import type { GroupAudience, Lines, OpenGroup } from '../../src/features/group/audience.ts';

/** An audience of a group that has decided and read what a test says; without a reader, everybody in the channel. */
export function audienceIn(
  groupId: string,
  reader: string | null = null,
  {
    settings = {},
    groupLines = new Map(),
    lines = groupLines,
  }: { settings?: Partial<GroupSettings>; groupLines?: Lines; lines?: Lines } = {},
): GroupAudience {
  return { groupId, reader, settings: { ...DEFAULT_SETTINGS, ...settings }, lines, groupLines };
}

/** Opens groups that have decided and read nothing. */
export const openUndecided: OpenGroup = async (groupId, reader) => audienceIn(groupId, reader);
