import { OPERATOR_GROUP, type GroupId } from '../corpus/corpus.ts';
import type { Audience } from '../features/group/audience.ts';

/** A group's works and the operator's, up to the group's reading lines; without a group, the operator sees all whole. */
export function audienceOf(group: GroupId | undefined): Audience {
  return group === undefined ? 'everyone' : { groupId: group, reader: null };
}

/** The corpus to change: the operator's own unless a group is named. */
export function corpusOf(group: GroupId | undefined): GroupId {
  return group ?? OPERATOR_GROUP;
}
