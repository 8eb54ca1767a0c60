import { Command } from 'commander';
import { OPERATOR_GROUP, type GroupId } from '../corpus/corpus.ts';
import type { WorkId } from '../corpus/work.ts';
import type { Audience } from '../features/group/audience.ts';

/** The options that every look-up has. */
export interface LookUpOptions {
  readonly work?: WorkId;
  readonly group?: GroupId;
  readonly json?: true;
}

/** A command that looks something up in the texts. */
export function createLookUp(name: string): Command {
  return new Command(name)
    .option('--work <id>', 'look only in this work')
    .option('--group <id>', "look only in this Discord server's works and the shared ones")
    .option('--json', 'print the result as JSON');
}

/** Where a look-up looks. */
export function scopeOf({ work, group }: LookUpOptions): { audience: Audience; workId: WorkId | null } {
  return { audience: audienceOf(group), workId: work ?? null };
}

/** A group's works and the operator's, up to the group's reading lines; without a group, the operator sees all whole. */
export function audienceOf(group: GroupId | undefined): Audience {
  return group === undefined ? 'everyone' : { groupId: group, reader: null };
}

/** The corpus to change: the operator's own unless a group is named. */
export function corpusOf(group: GroupId | undefined): GroupId {
  return group ?? OPERATOR_GROUP;
}
