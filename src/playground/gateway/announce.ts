import { GatewayIntentBits as Intent } from 'discord-api-types/v10';

import type { Change } from '../changes.ts';
import type { StoredMessage } from '../messages/message.ts';
import { canView, hasBot } from '../world/permissions.ts';
import {
  toApiChannel,
  toApiCommandRules,
  toApiRole,
  toBareMember,
  toGuildCreate,
} from '../world/serialize.ts';
import type { Channel, World } from '../world/world.ts';
import type { Dispatch } from './session.ts';

const MESSAGE_EVENTS = {
  'message-create': 'MESSAGE_CREATE',
  'message-update': 'MESSAGE_UPDATE',
  'message-delete': 'MESSAGE_DELETE',
} as const;

const CHANNEL_EVENTS = {
  'thread-create': 'CREATE',
  'channel-update': 'UPDATE',
  'channel-delete': 'DELETE',
} as const;

const EVENT_EVENTS = {
  'event-create': 'GUILD_SCHEDULED_EVENT_CREATE',
  'event-update': 'GUILD_SCHEDULED_EVENT_UPDATE',
  'event-delete': 'GUILD_SCHEDULED_EVENT_DELETE',
} as const;

type GuildChange = Extract<Change, { type: 'guild-create' | 'guild-delete' | 'role-update' }>;

/** The gateway event for a change, or null if it concerns no bot. */
export function toDispatch(world: World, change: Change): Dispatch | null {
  switch (change.type) {
    case 'message-create':
    case 'message-update':
    case 'message-delete':
      return announceMessage(world, change.message, MESSAGE_EVENTS[change.type]);
    case 'thread-create':
    case 'channel-update':
    case 'channel-delete':
      return announceChannel(world, change.channel, CHANNEL_EVENTS[change.type]);
    case 'guild-create':
    case 'guild-delete':
    case 'role-update':
      return announceGuild(world, change);
    case 'command-rules':
      return {
        event: 'APPLICATION_COMMAND_PERMISSIONS_UPDATE',
        guildId: change.guild.id,
        intent: 0,
        payload: () => toApiCommandRules(world, change.guild, change.commandId),
      };
    case 'event-create':
    case 'event-update':
    case 'event-delete':
      return {
        event: EVENT_EVENTS[change.type],
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

/** A bot gets thread events only where it may view the channel, and channel events wherever it is a member. */
function announceChannel(
  world: World,
  channel: Channel,
  what: (typeof CHANNEL_EVENTS)[keyof typeof CHANNEL_EVENTS],
): Dispatch | null {
  const { guildId, thread } = channel;
  if (guildId === null || !hasBot(world, guildId)) return null;
  if (thread !== null && !canView(world, channel, world.bot.id)) return null;
  const event = `${thread === null ? 'CHANNEL' : 'THREAD'}_${what}`;
  const api = { ...toApiChannel(channel), ...(what === 'CREATE' && { newly_created: true }) };
  return { event, guildId, intent: Intent.Guilds, payload: () => api };
}

function announceGuild(world: World, change: GuildChange): Dispatch | null {
  const { guild } = change;
  const about = { guildId: guild.id, intent: Intent.Guilds };
  if (change.type === 'guild-delete') {
    return { ...about, event: 'GUILD_DELETE', payload: () => ({ id: guild.id }) };
  }
  if (!hasBot(world, guild.id)) return null;
  if (!('role' in change)) {
    return { ...about, event: 'GUILD_CREATE', payload: (intents) => toGuildCreate(world, guild, intents) };
  }
  const role = toApiRole(change.role, guild.roles.indexOf(change.role));
  return { ...about, event: 'GUILD_ROLE_UPDATE', payload: () => ({ guild_id: guild.id, role }) };
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
  const memberOf = (userId: string) => {
    const found = guildId === null ? undefined : world.guilds.get(guildId)?.members.get(userId);
    return found === undefined ? {} : { member: toBareMember(found) };
  };
  const mentions = api.mentions.map((user) => ({ ...user, ...memberOf(user.id) }));
  const snapshot = { ...structuredClone(api), mentions };
  const seen = (intents: number) => (mayRead(world, message, intents) ? snapshot : { ...snapshot, ...BLANK });
  const place = { ...guild, channel_type: channel.type };
  return {
    event,
    guildId,
    intent,
    payload: (intents) => ({ ...seen(intents), ...place, ...memberOf(api.author.id) }),
  };
}

const BLANK = { content: '', embeds: [], attachments: [], components: [] };

/** https://docs.discord.com/developers/events/gateway#message-content-intent */
function mayRead(world: World, { api, guildId }: StoredMessage, intents: number): boolean {
  const named = [api.author, ...api.mentions].some((user) => user.id === world.bot.id);
  const roles = guildId === null ? [] : (world.guilds.get(guildId)?.roles ?? []);
  const isAboutBot =
    named || roles.some(({ id, botId }) => botId === world.bot.id && api.mention_roles.includes(id));
  return guildId === null || isAboutBot || (intents & Intent.MessageContent) !== 0;
}
