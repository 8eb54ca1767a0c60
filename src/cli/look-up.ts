import { OperatorCommand } from './operator-command.ts';
import { OPERATOR_GROUP, type GroupId } from '../corpus/corpus.ts';
import type { WorkId } from '../corpus/work.ts';
import type { Features } from '../features/features.ts';
import type { Audience } from '../features/group/audience.ts';
import { UserError } from '../errors.ts';
import { nameSection } from '../features/corpus/name-section.ts';
import type { Concordance } from '../wiring.ts';

/** The options of every look-up. */
export interface LookUpOptions {
  readonly work?: WorkId;
  readonly group?: GroupId;
  readonly json?: true;
}

/** A command that looks something up in the texts. */
export function createLookUp(name: string): OperatorCommand {
  return new OperatorCommand(name)
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

/** The ordinal of the section with a number; -1, which no work has, if the audience does not have the work. */
export async function findSection(
  { features, store }: Pick<Concordance, 'features' | 'store'>,
  { audience, workId, number }: { audience: Audience; workId: string; number: string },
): Promise<number> {
  const entry = (await features.corpus.list(audience)).find((each) => each.workId === workId);
  const work = entry && (await store.works.find(workId));
  if (!entry || !work) return -1;
  const { sections } = work.layout;
  const section = sections.find((each) => each.number === number);
  if (section) return section.ordinal;
  const [first] = sections;
  const { title } = entry.description;
  throw new UserError(
    first === undefined
      ? `“${title}” has no sections.`
      : `“${title}” has no section ${number}. Sections are counted, e.g. ${nameSection(first)}.`,
  );
}
