import type { AutocompleteInteraction } from 'discord.js';

import type { MenuInteraction, SlashInteraction } from '../command/command.ts';

/** The used subcommand, e.g. `list`; empty if there is none. */
export function pathOf(interaction: SlashInteraction | MenuInteraction | AutocompleteInteraction): string {
  if (!interaction.isChatInputCommand() && !interaction.isAutocomplete()) return '';
  const { options } = interaction;
  return [options.getSubcommandGroup(false), options.getSubcommand(false)].filter(Boolean).join(' ');
}
