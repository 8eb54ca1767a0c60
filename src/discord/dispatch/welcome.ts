import { isDeepStrictEqual } from 'node:util';

import { MessageFlags } from 'discord.js';

import { DEFAULT_SETTINGS } from '../../corpus/group-settings.ts';

import { hasAccess } from '../access/access.ts';
import type { CommandContext, MenuInteraction, SlashInteraction } from '../command/command.ts';
import { placeOf } from './place.ts';

/**
 * Shows an admin of a group that has decided nothing yet, beside the answer to their first command, how to set it up:
 * once a group, and to them alone. Never throws.
 */
export async function welcome(
  interaction: SlashInteraction | MenuInteraction,
  context: CommandContext,
): Promise<void> {
  const { commands, settings, features, groupId, log } = context;
  const show = [...commands.values()].find((command) => command.welcome !== undefined)?.welcome;
  if (show === undefined || !placeOf(interaction).isGroup) return;
  if (!hasAccess(interaction, 'admin', context) || !isDeepStrictEqual(settings, DEFAULT_SETTINGS)) return;
  try {
    if (!(await features.settings.begin(groupId))) return;
    const message = await show(context);
    await interaction.followUp({ ...message, flags: MessageFlags.Ephemeral | message.flags });
  } catch (error) {
    log.warn({ err: error }, 'an admin could not be shown how to set the group up');
  }
}
