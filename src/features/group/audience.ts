import { OPERATOR_GROUP, type GroupId } from '../../corpus/corpus.ts';
import { DEFAULT_SETTINGS, type GroupSettings } from '../../corpus/group-settings.ts';
import type { WorkId } from '../../corpus/work.ts';
import type { OpenedGroup, SettingsStore } from '../../store/group/settings-store.ts';

/** The reading lines that hold for somebody: offsets by work. A work without one may be shown whole. */
export type Lines = ReadonlyMap<WorkId, number>;

/** Who sees what a look-up in a group finds, and what held for them when the group was opened. */
export interface GroupAudience {
  /** The group whose works, with the operator's, may be used. */
  readonly groupId: GroupId;
  /** Discord id of the member who alone sees it, up to their own reading line; null: everybody in the channel. */
  readonly reader: string | null;
  /** What the group has decided. */
  readonly settings: GroupSettings;
  /** The lines that hold for them, also those of works that the group has no more. */
  readonly lines: Lines;
  /** The lines that hold for everybody in the channel. */
  readonly groupLines: Lines;
}

/** Who sees what a look-up finds: in a group, or the operator, who may see everybody's works whole. */
export type Audience = GroupAudience | 'everyone';

/**
 * Opens a group for a reader, or with null for everybody in the channel: its settings and lines are read once, in one
 * statement. Whatever acts later, or after a change of them, opens it anew.
 */
export type OpenGroup = (groupId: GroupId, reader: string | null) => Promise<GroupAudience>;

/** Makes the opening of groups. */
export function createOpenGroup({
  store,
}: {
  store: { readonly settings: Pick<SettingsStore, 'open'> };
}): OpenGroup {
  return async (groupId, reader) => {
    const opened = await store.settings.open(groupId, reader);
    return { groupId, reader, ...drawLines(groupId, opened) };
  };
}

/** The same group as everybody in the channel may see it. */
export function forEverybody(audience: GroupAudience): GroupAudience {
  return { ...audience, reader: null, lines: audience.groupLines };
}

/** The lines that hold for an audience. */
export function linesOf(audience: Audience): Lines {
  return audience === 'everyone' ? new Map() : audience.lines;
}

/** The group's lines, and in their place those that the member has set. None where the group has switched them off. */
function drawLines(
  groupId: GroupId,
  { settings: decided, ...kept }: OpenedGroup,
): Pick<GroupAudience, 'settings' | 'lines' | 'groupLines'> {
  const settings = decided ?? DEFAULT_SETTINGS;
  if (!settings.readingLine) return { settings, lines: new Map(), groupLines: new Map() };
  const groupLines = toLines(kept.groupLines);
  const own = kept.memberLines.filter((each) => each.groupId === groupId);
  const elsewhere = groupId === OPERATOR_GROUP ? shortest(kept.memberLines) : [];
  return { settings, lines: new Map([...groupLines, ...elsewhere, ...toLines(own)]), groupLines };
}

function toLines(kept: OpenedGroup['groupLines']): Lines {
  return new Map(kept.map(({ workId, line }) => [workId, line]));
}

// Outside groups nobody knows which group a member reads a shared work with: the shortest of their own lines holds.
function shortest(kept: OpenedGroup['groupLines']): Lines {
  return toLines(kept.toSorted((a, b) => b.line - a.line));
}
