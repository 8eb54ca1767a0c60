import { RESTJSONErrorCodes, Routes } from 'discord-api-types/v10';
import { DiscordAPIError, type Client } from 'discord.js';

/**
 * Changes something in a channel. Discord changes nothing in an archived thread, so there the thread is opened first, and
 * archived again: a correction is no news. A new message opens a thread by itself, so what is news is posted before
 * older messages are changed. https://docs.discord.com/developers/topics/threads#active--archived-threads
 */
export async function inOpenThread<T>(
  { rest }: Pick<Client, 'rest'>,
  channelId: string,
  change: () => Promise<T>,
): Promise<T> {
  const archive = async (archived: boolean): Promise<unknown> =>
    rest.patch(Routes.channel(channelId), { body: { archived } });
  try {
    return await change();
  } catch (error) {
    if (
      !(error instanceof DiscordAPIError) ||
      error.code !== RESTJSONErrorCodes.InvalidActionOnArchivedThread
    )
      throw error;
    await archive(false);
    const changed = await change();
    await archive(true);
    return changed;
  }
}
