import { Command } from 'commander';
import { OPERATOR_GROUP, type GroupId } from '../corpus/corpus.ts';
import type { WorkId } from '../corpus/work.ts';
import type { Features } from '../features/features.ts';
import type { Audience } from '../features/group/audience.ts';

/** The options of every look-up. */
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

/** Where to search. */
export async function scopeOf(
  { work, group }: LookUpOptions,
  features: Pick<Features, 'openGroup'>,
): Promise<{ audience: Audience; workId: WorkId | null }> {
  return { audience: await audienceOf(features, group), workId: work ?? null };
}

/**
 * A group's works and the operator's, up to the group's reading lines; without a group, the operator sees everything.
 */
export async function audienceOf(
  { openGroup }: Pick<Features, 'openGroup'>,
  group: GroupId | undefined,
): Promise<Audience> {
  return group === undefined ? 'everyone' : openGroup(group, null);
}

/** The corpus to change: the operator's own unless a group is given. */
export function corpusOf(group: GroupId | undefined): GroupId {
  return group ?? OPERATOR_GROUP;
}
