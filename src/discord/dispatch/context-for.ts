import type { Interaction } from 'discord.js';

import { catalogueOf } from '../../catalogue/catalogue.ts';
import { DEFAULT_SETTINGS } from '../../corpus/group-settings.ts';
import { forEverybody, type GroupAudience } from '../../features/group/audience.ts';

import { plainStanding } from '../access/access.ts';
import type { BotContext, CommandContext, FailureContext } from '../command/command.ts';
import { placeOf } from './place.ts';

/** The asker and their group: with a reader, only they see the result; null: everybody in the channel does. */
export type Asker = Pick<GroupAudience, 'groupId' | 'reader'>;

/** The member of an interaction: only they see the result, unless the reply is public. */
export function soleReader(interaction: Interaction): Asker {
  return { groupId: placeOf(interaction).groupId, reader: interaction.user.id };
}

/** What a command may use in a group: its settings, read once, and the bot's words in its language. */
export async function contextFor(bot: BotContext, { groupId, reader }: Asker): Promise<CommandContext> {
  const audience = await bot.features.openGroup(groupId, reader);
  const { settings } = audience;
  return {
    ...bot,
    groupId,
    audience,
    settings,
    words: catalogueOf(settings.language),
    standing: plainStanding(),
  };
}

/** The words for a failure before the group's settings are known. */
export function failureContextFor(bot: BotContext, { groupId }: Asker): FailureContext {
  return { ...bot, groupId, words: catalogueOf(DEFAULT_SETTINGS.language) };
}

/** The same for a reply that everybody in the channel sees. */
export function forChannel(context: CommandContext): CommandContext {
  return { ...context, audience: forEverybody(context.audience) };
}
