import type { AutocompleteInteraction } from 'discord.js';

import { UserError } from '../../errors.ts';
import type { Suggestion } from '../../features/corpus/suggestions.ts';

import { isGone } from './acknowledge.ts';
import { isAdmitted } from '../access/admit.ts';
import { accessAt } from '../access/command-access.ts';
import { isMenu, keyOf, type BotContext } from '../command/command.ts';
import { contextFor, soleReader } from './context-for.ts';
import { findUsed } from './find-used.ts';
import { LIMITS, truncate } from '../replies/limits.ts';
import { standingAt } from '../access/standing.ts';

/** Sends a command's suggestions for the option being typed, cut to Discord's limits. Never throws. */
export async function suggest(interaction: AutocompleteInteraction, context: BotContext): Promise<void> {
  const suggestions = await findSuggestions(interaction, context);
  const fitting = suggestions.filter(
    ({ name, value }) => name !== '' && value.length <= LIMITS.autocompleteText,
  );
  const choices = fitting
    .slice(0, LIMITS.autocompleteChoices)
    .map(({ name, value }) => ({ name: truncate(name, LIMITS.autocompleteText), value }));
  await offer(interaction, choices, context);
}

/** Sends no suggestions, so that Discord does not say that loading failed. Never throws. */
export async function suggestNothing(
  interaction: AutocompleteInteraction,
  context: Pick<BotContext, 'log'>,
): Promise<void> {
  await offer(interaction, [], context);
}

async function findSuggestions(
  interaction: AutocompleteInteraction,
  bot: BotContext,
): Promise<readonly Suggestion[]> {
  const { command, path } = findUsed(interaction, bot) ?? {};
  if (command === undefined || path === undefined || isMenu(command)) return [];
  try {
    const given = await contextFor(bot, soleReader(interaction));
    const used = { command, paths: [path], access: accessAt(command, path) };
    const context = { ...given, standing: await standingAt(interaction, used, given) };
    if (!(await isAdmitted(interaction, used, context))) return [];
    return (await command.parts[path]?.autocomplete?.(interaction, context)) ?? [];
  } catch (error) {
    if (!(error instanceof UserError))
      bot.log.error({ err: error, command: keyOf(command) }, 'autocomplete failed');
    return [];
  }
}

async function offer(
  interaction: AutocompleteInteraction,
  choices: readonly Suggestion[],
  { log }: Pick<BotContext, 'log'>,
): Promise<void> {
  try {
    await interaction.respond(choices);
  } catch (error) {
    if (!isGone(error, interaction)) log.warn({ err: error }, 'could not send autocomplete choices');
  }
}
