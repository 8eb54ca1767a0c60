import type { Client } from 'discord.js';

import { PostFailure } from '../../features/posts/post-failure.ts';

import { canEveryoneSee } from '../access/missing-permissions.ts';

/** Throws a `PostFailure` if everyone can see a channel of a server, or it is gone. */
export function refuseOpen(client: Client<true>, guildId: string, channelId: string): void {
  const channel = client.guilds.cache.get(guildId)?.channels.cache.get(channelId);
  if (channel === undefined) throw new PostFailure({ code: 'channel-gone', channelId });
  if (canEveryoneSee(channel)) throw new PostFailure({ code: 'open-channel', channelId });
}
