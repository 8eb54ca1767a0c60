import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { AutocompleteInteraction } from 'discord.js';

import { UserError } from '../../src/errors.ts';
import type { Suggestion } from '../../src/features/corpus/suggestions.ts';
import type { ReadTo } from '../../src/features/reading-line/reading-line.ts';

import type { CommandContext, SlashInteraction } from '../../src/discord/command/command.ts';
import { option, resolveWork } from '../../src/discord/command/options.ts';

/** Marks a section that was picked from the list, and so tells ordinal 3 from a typed "3". */
const PICKED = '#';

/** The options that say how far a work has been read; one of them is to be given. */
export const placeOptions: readonly APIApplicationCommandBasicOption[] = [
  option.text('section', 'To the end of this section: pick it, or type its number, e.g. 3.2', {
    autocomplete: true,
    max_length: 200,
  }),
  option.text('page', 'To the end of this page, e.g. 217', { max_length: 20 }),
  option.integer('percent', 'How far into the work, in per cent', { min_value: 0, max_value: 100 }),
];

/** Suggests sections to read to. */
export async function suggestPlaces(
  typed: string,
  { options }: AutocompleteInteraction,
  { features, audience }: CommandContext,
  showsAll: boolean,
): Promise<readonly Suggestion[]> {
  const { workId } = await resolveWork(features, audience, options.getString('work') ?? '');
  const found = await features.readingLines.suggestEnds(audience, workId, typed, showsAll);
  return found.map(({ name, value }) => ({ name, value: PICKED + value }));
}

/**
 * How far was read, or null if no place was given. UserError if two were, if it is not said in which work, or if the
 * section is not there.
 */
export async function readPlaceOptions(
  { options }: SlashInteraction,
  { features, audience }: CommandContext,
  workId: string | null,
): Promise<ReadTo | null> {
  const section = options.getString('section');
  const page = options.getString('page');
  const percent = options.getInteger('percent');
  const given = [section, page, percent].filter((each) => each !== null);
  if (given.length > 1) throw new UserError(({ readingLine }) => readingLine.sayOne);
  if (given.length > 0 && workId === null) throw new UserError(({ readingLine }) => readingLine.sayWhich);
  if (page !== null) return { page };
  if (percent !== null) return { percent };
  if (section === null || workId === null) return null;
  if (/^#\d{1,9}$/u.test(section)) return { section: Number(section.slice(PICKED.length)) };
  const found = await features.readingLines.suggestEnds(audience, workId, section, false);
  const exact = found.find(({ name }) => name === section.trim() || name.startsWith(`${section.trim()} `));
  const meant = exact ?? (found.length === 1 ? found[0] : undefined);
  if (!meant) throw new UserError((words) => words.errors.noSectionCalled(section));
  return { section: Number(meant.value) };
}
