import { OPERATOR_GROUP, type GroupId } from '../../corpus/corpus.ts';
import { DEFAULT_SETTINGS, type GroupSettings } from '../../corpus/group-settings.ts';
import type { WorkId } from '../../corpus/work.ts';
import type { OpenedGroup, SettingsStore } from '../../store/group/settings-store.ts';

/** A reader's reading lines: offsets by work. A work without one may be shown whole. */
export type Lines = ReadonlyMap<WorkId, number>;

/** Who sees the result of a look-up in a group, with the settings and lines at the time the group was opened. */
export interface GroupAudience {
  /** The group whose works, with the operator's, may be used. */
  readonly groupId: GroupId;
  /** Discord id of the only member who sees it, up to their own reading line; null: everybody in the channel. */
  readonly reader: string | null;
  /** The group's settings. */
  readonly settings: GroupSettings;
  /** The reader's lines, including those of works that the group no longer has. */
  readonly lines: Lines;
  /** The lines of everybody in the channel. */
  readonly groupLines: Lines;
}

/** Who sees the result of a look-up: in a group, or the operator, who may see all works in full. */
export type Audience = GroupAudience | 'everyone';

/**
 * Opens a group for a reader, or with null for everybody in the channel: reads its settings and lines once, in one
 * statement. Anything that runs later, or after a change of them, must open it again.
 */
export type OpenGroup = (groupId: GroupId, reader: string | null) => Promise<GroupAudience>;

/** Creates the opening of groups. */
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

/** The lines of an audience. */
export function linesOf(audience: Audience): Lines {
  return audience === 'everyone' ? new Map() : audience.lines;
}

/** The group's lines, replaced by those that the member has set. None if the group has switched them off. */
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

// Outside groups we don't know with which group a member reads a shared work: the shortest of their own lines applies.
function shortest(kept: OpenedGroup['groupLines']): Lines {
  return toLines(kept.toSorted((a, b) => b.line - a.line));
}
