import { GatewayIntentBits as Intent } from 'discord-api-types/v10';

import type { Change } from '../changes.ts';
import type { StoredMessage } from '../messages/message.ts';
import { canView } from '../world/permissions.ts';
import { toApiChannel, toApiMember } from '../world/serialize.ts';
import type { World } from '../world/world.ts';
import type { Dispatch } from './session.ts';

const MESSAGE_EVENTS = {
  'message-create': 'MESSAGE_CREATE',
  'message-update': 'MESSAGE_UPDATE',
  'message-delete': 'MESSAGE_DELETE',
} as const;

const CHANNEL_EVENTS = { 'thread-create': 'THREAD_CREATE', 'channel-update': 'CHANNEL_UPDATE' } as const;

/** What the gateway tells bots of a change, or null if it concerns none. */
export function toDispatch(world: World, change: Change): Dispatch | null {
  switch (change.type) {
    case 'message-create':
    case 'message-update':
    case 'message-delete':
      return announceMessage(world, change.message, MESSAGE_EVENTS[change.type]);
    case 'thread-create':
    case 'channel-update':
      return {
        event: CHANNEL_EVENTS[change.type],
        guildId: change.channel.guildId,
        intent: Intent.Guilds,
        payload: () => ({
          ...toApiChannel(change.channel),
          ...(change.type === 'thread-create' && { newly_created: true }),
        }),
      };
    case 'event-create':
      return {
        event: 'GUILD_SCHEDULED_EVENT_CREATE',
        guildId: change.guildId,
        intent: Intent.GuildScheduledEvents,
        payload: () => change.event,
      };
    case 'commands':
    case 'interaction':
    case 'connected':
      return null;
  }
}

function announceMessage(world: World, message: StoredMessage, event: string): Dispatch | null {
  const { id, channelId, guildId, api, visibleTo } = message;
  const channel = world.channels.get(channelId);
  if (visibleTo !== null || channel === undefined || !canView(world, channel, world.bot.id)) return null;
  const intent = guildId === null ? Intent.DirectMessages : Intent.GuildMessages;
  const guild = guildId === null ? {} : { guild_id: guildId };
  if (event === 'MESSAGE_DELETE') {
    return { event, guildId, intent, payload: () => ({ id, channel_id: channelId, ...guild }) };
  }
  const author = guildId === null ? undefined : world.guilds.get(guildId)?.members.get(api.author.id);
  const member = author === undefined ? {} : { member: { ...toApiMember(author), user: undefined } };
  const snapshot = structuredClone(api);
  const seen = (intents: number) => (mayRead(world, message, intents) ? snapshot : { ...snapshot, ...BLANK });
  const place = { ...guild, channel_type: channel.type };
  return { event, guildId, intent, payload: (intents) => ({ ...seen(intents), ...place, ...member }) };
}

const BLANK = { content: '', embeds: [], attachments: [], components: [] };

/** https://docs.discord.com/developers/events/gateway#message-content-intent */
function mayRead(world: World, { api, guildId }: StoredMessage, intents: number): boolean {
  const isAboutBot = api.author.id === world.bot.id || api.mentions.some((user) => user.id === world.bot.id);
  return guildId === null || isAboutBot || (intents & Intent.MessageContent) !== 0;
}
