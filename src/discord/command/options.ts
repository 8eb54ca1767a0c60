import {
  ApplicationCommandOptionType as Type,
  type APIApplicationCommandAttachmentOption,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandBooleanOption,
  type APIApplicationCommandChannelOption,
  type APIApplicationCommandIntegerOption,
  type APIApplicationCommandRoleOption,
  type APIApplicationCommandStringOption,
  type APIApplicationCommandUserOption,
} from 'discord-api-types/v10';
import type { ChatInputCommandInteraction, AutocompleteInteraction } from 'discord.js';

import type { WorkId } from '../../corpus/work.ts';
import type { Audience } from '../../features/group/audience.ts';
import type { Features } from '../../features/features.ts';
import type { ListedWork } from '../../features/corpus/corpus.ts';
import type { Suggestion } from '../../features/corpus/suggestions.ts';
import { UserError } from '../../errors.ts';

import type { CommandContext, Part } from './command.ts';

/** Marks a section that was picked from the list, and so tells ordinal 3 from a typed "3". */
const PICKED = '#';

/** Makers of options: a name, a description, and what else Discord is told of it. */
export const option = {
  text: makerOf<APIApplicationCommandStringOption>(Type.String),
  integer: makerOf<APIApplicationCommandIntegerOption>(Type.Integer),
  flag: makerOf<APIApplicationCommandBooleanOption>(Type.Boolean),
  user: makerOf<APIApplicationCommandUserOption>(Type.User),
  role: makerOf<APIApplicationCommandRoleOption>(Type.Role),
  channel: makerOf<APIApplicationCommandChannelOption>(Type.Channel),
  file: makerOf<APIApplicationCommandAttachmentOption>(Type.Attachment),
};

function makerOf<Made extends APIApplicationCommandBasicOption>(type: Made['type']) {
  return (name: string, description: string, more: MoreOf<Made> | null = null): Made =>
    ({ type, name, description, ...more }) as Made;
}

type MoreOf<Made> = Made extends unknown ? Omit<Made, 'type' | 'name' | 'description'> : never;

/** The choices of an option: their names by their values. */
export function choicesOf(names: Readonly<Record<string, string>>) {
  return Object.entries(names).map(([value, name]) => ({ name, value }));
}

/** The option in which a work is named: picked from the list that opens, or typed. */
export function workOption(
  description: string,
  { required = false } = {},
): APIApplicationCommandStringOption {
  return option.text('work', description, {
    autocomplete: true,
    max_length: 200,
    ...(required && { required }),
  });
}

/** The option in which a section of that work is named. */
export const sectionOption = option.text('section', 'Only this section of the work', {
  autocomplete: true,
  max_length: 200,
});

/** The id of the work that stands in the option `work`, or null if it was left out. UserError if there is none such. */
export async function readWorkOption(
  { options }: ChatInputCommandInteraction | AutocompleteInteraction,
  { features, audience }: CommandContext,
): Promise<WorkId | null> {
  const typed = options.getString('work');
  return typed === null ? null : (await resolveWork(features, audience, typed)).workId;
}

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

/** What to offer for an option that names a work, where a command offers nothing else. */
export async function suggestWorks(
  { options }: AutocompleteInteraction,
  { features, audience }: CommandContext,
): Promise<readonly Suggestion[]> {
  return features.suggestions.works(audience, options.getFocused());
}

/** What to offer for the options of a command besides `work`. */
type Suggest = (
  typed: string,
  interaction: AutocompleteInteraction,
  context: CommandContext,
) => Promise<readonly Suggestion[]>;

/** Offers works for the option `work`, and for the others what `suggest` finds. */
export function suggestWorksOr(suggest: Suggest): NonNullable<Part['autocomplete']> {
  return async (interaction, context) =>
    interaction.options.getFocused(true).name === 'work'
      ? suggestWorks(interaction, context)
      : suggest(interaction.options.getFocused(), interaction, context);
}

/** Sections to pick from, of the work that is named beside it. */
export async function suggestSections(
  typed: string,
  { options }: AutocompleteInteraction,
  { features, audience }: CommandContext,
): Promise<readonly Suggestion[]> {
  const { workId } = await resolveWork(features, audience, options.getString('work') ?? '');
  const found = await features.suggestions.sections(audience, workId, typed);
  return found.map(({ name, value }) => ({ name, value: PICKED + value }));
}

/** What the options `work` and `section` name. UserError if that is not there, and for a section of no work. */
export async function readSectionOption(
  interaction: ChatInputCommandInteraction,
  context: CommandContext,
): Promise<{ readonly workId: WorkId | null; readonly section: number | null }> {
  const workId = await readWorkOption(interaction, context);
  const typed = interaction.options.getString('section');
  if (typed === null) return { workId, section: null };
  if (workId === null) throw new UserError((words) => words.errors.sectionWithoutWork);
  return { workId, section: await resolveSection(context, workId, typed) };
}

/** The ordinal of a section: picked from the list, or typed. */
async function resolveSection(
  { features, audience }: CommandContext,
  workId: string,
  typed: string,
): Promise<number> {
  if (/^#\d{1,9}$/u.test(typed)) return Number(typed.slice(PICKED.length));
  const [first] = await features.suggestions.sections(audience, workId, typed);
  if (!first) throw new UserError((words) => words.errors.noSectionCalled(typed));
  return Number(first.value);
}
