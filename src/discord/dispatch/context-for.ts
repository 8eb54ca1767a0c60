import type { Interaction } from 'discord.js';

import { catalogueOf } from '../../catalogue/catalogue.ts';
import { DEFAULT_SETTINGS } from '../../corpus/group-settings.ts';
import type { GroupAudience } from '../../features/group/audience.ts';

import { plainStanding } from '../access/access.ts';
import type { BotContext, CommandContext } from '../command/command.ts';
import { placeOf } from './place.ts';

/** Who an interaction is of: they alone see what comes of it, unless it is answered in public. */
export function soleReader(interaction: Interaction): GroupAudience {
  return { groupId: placeOf(interaction).groupId, reader: interaction.user.id };
}

/** What a command may use in a group: its settings, read once, and the bot's words in its language. */
export async function contextFor(bot: BotContext, audience: GroupAudience): Promise<CommandContext> {
  const { groupId } = audience;
  const settings = await bot.features.settings.read(groupId);
  return {
    ...bot,
    groupId,
    audience,
    settings,
    words: catalogueOf(settings.language),
    standing: plainStanding(),
  };
}

/** The same before the group's settings are known, or where they are of no account. */
export function defaultContextFor(bot: BotContext, audience: GroupAudience): CommandContext {
  const words = catalogueOf(DEFAULT_SETTINGS.language);
  const standing = plainStanding();
  return { ...bot, groupId: audience.groupId, audience, settings: DEFAULT_SETTINGS, words, standing };
}

/** The same for a reply that everybody in the channel sees. */
export function forChannel(context: CommandContext): CommandContext {
  return { ...context, audience: { groupId: context.groupId, reader: null } };
}
