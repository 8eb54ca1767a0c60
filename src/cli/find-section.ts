import { UserError } from '../errors.ts';
import type { Features } from '../features/features.ts';
import { nameSection } from '../features/name-section.ts';

/** The ordinal of the section with a number; -1, which no work has, if the work is not there. */
export async function findSection(
  { reader }: Pick<Features, 'reader'>,
  workId: string,
  number: string,
): Promise<number> {
  const found = await reader.read(workId);
  if (!found) return -1;
  const section = found.work.layout.sections.find((each) => each.number === number);
  if (section) return section.ordinal;
  const first = found.work.layout.sections[0];
  throw new UserError(
    first === undefined
      ? `“${found.description.title}” has no sections.`
      : `“${found.description.title}” has no section ${number}. Sections are counted, e.g. ${nameSection(first)}.`,
  );
}
