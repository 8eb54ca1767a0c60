import type { AutocompleteInteraction } from 'discord.js';

import type { BotContext, MenuInteraction, SlashInteraction } from '../command/command.ts';
import { findTyped, type Served } from '../command/typed.ts';

/** What serves a command that is used; undefined if nothing does, as when Discord's list is older than the bot. */
export function findUsed(
  interaction: SlashInteraction | MenuInteraction | AutocompleteInteraction,
  { commands }: Pick<BotContext, 'commands'>,
): Served | undefined {
  const { commandName } = interaction;
  if (interaction.isChatInputCommand() || interaction.isAutocomplete()) {
    const { options } = interaction;
    const words = [commandName, options.getSubcommandGroup(false), options.getSubcommand(false)];
    return findTyped(commands, words.filter(Boolean).join(' '));
  }
  const command = [...commands.values()].find(
    ({ definition: { name, type } }) => name === commandName && type === interaction.commandType,
  );
  return command && { command, path: '' };
}
