import { OPERATOR_GROUP } from '../../corpus/corpus.ts';
import type { MemberLine } from '../../corpus/reading-line.ts';
import type { Store } from '../../store/store.ts';
import type { Settings } from '../group/settings.ts';
import type { Lines } from '../corpus/library.ts';
import type { ReadingLines } from './reading-line.ts';

/** What lines are drawn from. */
export interface LineSources {
  readonly store: Pick<Store, 'readingLines'>;
  readonly settings: Pick<Settings, 'read'>;
}

/**
 * Draws the lines that hold: the group's, and in their place those that the member has set. None where the group has
 * switched them off.
 */
export function createDrawLines({ store, settings }: LineSources): ReadingLines['lines'] {
  return async (groupId, memberId) => {
    if (!(await settings.read(groupId)).readingLine) return new Map();
    const [group, all] = await Promise.all([
      store.readingLines.ofGroup(groupId),
      memberId === null ? [] : store.readingLines.ofMember(memberId),
    ]);
    const own = groupId === OPERATOR_GROUP ? outsideGroups(all) : ofGroup(all, groupId);
    return new Map([...group.map(({ workId, line }) => [workId, line] as const), ...own]);
  };
}

function ofGroup(lines: readonly MemberLine[], groupId: string): Lines {
  const own = lines.filter((line) => line.groupId === groupId);
  return new Map(own.flatMap(({ workId, line }) => (line === null ? [] : [[workId, line] as const])));
}

// Outside groups nobody knows which group a member reads a shared work with: the shortest of their own lines holds.
function outsideGroups(lines: readonly MemberLine[]): Lines {
  const least = new Map<string, number>();
  for (const { workId, line } of lines)
    if (line !== null) least.set(workId, Math.min(line, least.get(workId) ?? Infinity));
  return new Map([...least, ...ofGroup(lines, OPERATOR_GROUP)]);
}
