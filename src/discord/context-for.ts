import { catalogueOf } from '../catalogue/catalogue.ts';
import { DEFAULT_SETTINGS } from '../corpus/group-settings.ts';
import type { GroupId } from '../corpus/corpus.ts';

import type { BotContext, CommandContext } from './command.ts';

/** What a command may use in a group: its settings, read once, and the bot's words in its language. */
export async function contextFor(bot: BotContext, groupId: GroupId): Promise<CommandContext> {
  const settings = await bot.features.settings.read(groupId);
  return { ...bot, groupId, settings, words: catalogueOf(settings.language) };
}

/** The same before the group's settings are known, or where they are of no account. */
export function defaultContextFor(bot: BotContext, groupId: GroupId): CommandContext {
  const words = catalogueOf(DEFAULT_SETTINGS.language);
  return { ...bot, groupId, settings: DEFAULT_SETTINGS, words };
}
