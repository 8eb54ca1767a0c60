import { ChannelType, Routes } from 'discord-api-types/v10';
import { ChannelFlagsBitField, PermissionsBitField, type Client } from 'discord.js';
import type { Sent } from './fake-interaction.ts';

/** Slow mode of the channel in seconds, whatever is set. */
export const SLOWMODE = 5;

let made = 0;

/**
 * A fake client with all permissions in one channel that every member of the group can see: records everything that is
 * posted, created and changed as visible to everybody.
 */
export function fakeClient(
  { guildId, channelId }: { readonly guildId: string | null; readonly channelId: string },
  sent: Sent[],
): Client<true> {
  const write = async (route: string, { body }: { readonly body: object }) => {
    // The call that opens a direct message channel is not a message.
    if (route !== Routes.userChannels()) sent.push({ to: 'everybody', what: body });
    return { id: `${700_000_000_000_000_000n + BigInt(++made)}` };
  };
  const channel = {
    guildId,
    guild: { roles: { everyone: null } },
    // The reported member cannot read it, so reports are posted there.
    permissionsFor: (who: object | null) => ({ has: () => who !== null && !('isReported' in who) }),
    type: made % 2 === 0 ? ChannelType.GuildText : ChannelType.GuildForum,
    flags: new ChannelFlagsBitField(ChannelFlagsBitField.Flags.RequireTag),
    availableTags: [{ id: '3', name: 'meeting', moderated: false }],
    isThread: () => false,
    isDMBased: () => false,
  };
  const channels = { cache: new Map([[channelId, channel]]) };
  const members = {
    me: null,
    fetch: async ({ user: id }: { readonly user: string }) => ({
      id,
      isReported: true,
      user: { id, bot: false },
      permissions: new PermissionsBitField(PermissionsBitField.All),
      roles: { cache: new Map() },
    }),
  };
  const client = {
    user: { id: '1' },
    guilds: { cache: new Map([[guildId, { name: 'Group', ownerId: '2', members, channels }]]) },
    channels,
    rest: {
      post: write,
      patch: write,
      delete: async () => undefined,
      get: async (route: string) =>
        /^\/channels\/[^/]+$/u.test(route) ? { rate_limit_per_user: SLOWMODE } : [],
    },
  };
  return client as unknown as Client<true>;
}
