import { MessageFlags } from 'discord.js';

import { hasAccess } from '../access/access.ts';
import { invitationOf } from '../access/invitation.ts';
import type { CommandContext, MenuInteraction, SlashInteraction } from '../command/command.ts';
import { notice } from '../replies/message.ts';
import { placeOf } from './place.ts';

/** Most members who are remembered as told; then all are told again. */
const TOLD = 10_000;

/** Tells a member, beside the answer to a command, what is missing where the bot itself is not. Never throws. */
export type MissTheBot = (
  interaction: SlashInteraction | MenuInteraction,
  context: CommandContext,
) => Promise<void>;

/**
 * A server may have authorised only the commands, without the scope `bot`: then questions are answered, but nothing is
 * posted and no mention is seen. Each member is told so once, and admins also how to add the bot.
 */
export function createMissTheBot(): MissTheBot {
  const told = new Set<string>();
  return async (interaction, context) => {
    const { guildId, client, user } = interaction;
    if (!placeOf(interaction).isGroup || guildId === null || client.guilds.cache.has(guildId)) return;
    const key = `${guildId} ${user.id}`;
    if (told.has(key)) return;
    if (told.size >= TOLD) told.clear();
    told.add(key);
    const { missing, missingForAdmins } = context.words.interaction.withoutBot;
    const isAdmin = hasAccess(interaction, 'admin', context);
    const link = invitationOf(client.application.id);
    try {
      const message = notice(isAdmin ? `${missing} ${missingForAdmins(link)}` : missing);
      await interaction.followUp({ ...message, flags: MessageFlags.Ephemeral | message.flags });
    } catch (error) {
      context.log.warn({ err: error }, 'a member could not be told that the bot is not in the server');
    }
  };
}
