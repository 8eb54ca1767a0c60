import { UserError } from '../errors.ts';
import type { Audience } from '../features/group/audience.ts';
import { nameSection } from '../features/corpus/name-section.ts';
import type { Concordance } from '../wiring.ts';

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
