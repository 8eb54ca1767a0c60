import { ChannelType } from 'discord-api-types/v10';
import type { Client } from 'discord.js';
import type { Sent } from './fake-interaction.ts';

let made = 0;

/** A stand-in for a client that may do all: keeps what is posted, made and changed, for everybody to see. */
export function fakeClient(channelId: string, sent: Sent[]): Client<true> {
  const write = async (_route: string, { body }: { readonly body: object }) => {
    sent.push({ to: 'everybody', what: body });
    return { id: `${700_000_000_000_000_000n + BigInt(++made)}` };
  };
  const channel = {
    type: made % 2 === 0 ? ChannelType.GuildText : ChannelType.GuildForum,
    isThread: () => false,
    isDMBased: () => false,
  };
  const client = {
    user: { id: '1' },
    guilds: { cache: new Map() },
    channels: { cache: new Map([[channelId, channel]]) },
    rest: {
      post: write,
      patch: write,
      delete: async () => undefined,
      get: async (route: string) => (/^\/channels\/[^/]+$/u.test(route) ? { rate_limit_per_user: 5 } : []),
    },
  };
  return client as unknown as Client<true>;
}
