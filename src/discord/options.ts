import type { Audience, Features, ListedWork, Suggestion } from '../features/features.ts';
import { UserError } from '../errors.ts';

/** Marks a section that was picked from the list, and so tells ordinal 3 from a typed "3". */
const PICKED = '#';

/** A work by what stands in a `work` option: an id picked from the list, or a title typed in full or in part. */
export async function resolveWork(
  { corpus, suggestions }: Pick<Features, 'corpus' | 'suggestions'>,
  audience: Audience,
  typed: string,
): Promise<ListedWork> {
  const entries = await corpus.list(audience);
  const wanted = typed.trim().toLowerCase();
  const exact = entries.find(({ workId }) => workId === typed.trim());
  const titled = entries.filter(({ description }) => description.title.toLowerCase() === wanted);
  const suggested = await suggestions.works(audience, typed);
  const near = entries.filter(({ workId }) => suggested.some(({ value }) => value === workId));
  const found =
    exact ?? (titled.length === 1 ? titled[0] : undefined) ?? (near.length === 1 ? near[0] : undefined);
  if (!found) throw new UserError((words) => words.errors.noOneWork(typed));
  return found;
}

/** Sections to pick from. */
export async function suggestSections(
  { suggestions }: Pick<Features, 'suggestions'>,
  audience: Audience,
  workId: string,
  typed: string,
): Promise<Suggestion[]> {
  const found = await suggestions.sections(audience, workId, typed);
  return found.map(({ name, value }) => ({ name, value: PICKED + value }));
}

/** The ordinal of a section by what stands in a `section` option: picked from the list, or typed. */
export async function resolveSection(
  { suggestions }: Pick<Features, 'suggestions'>,
  audience: Audience,
  workId: string,
  typed: string,
): Promise<number> {
  if (/^#\d{1,9}$/u.test(typed)) return Number(typed.slice(PICKED.length));
  const first = (await suggestions.sections(audience, workId, typed))[0];
  if (!first) throw new UserError((words) => words.errors.noSectionCalled(typed));
  return Number(first.value);
}
