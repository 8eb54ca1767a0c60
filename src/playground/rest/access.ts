import { PermissionFlagsBits } from 'discord-api-types/v10';

import { apiErrors } from '../api-error.ts';
import type { StoredMessage } from '../messages/message.ts';
import { canView, hasBot, permissionsIn, permissionsOf } from '../world/permissions.ts';
import type { Channel, Guild } from '../world/world.ts';
import type { Named, RestParts } from './rest.ts';

/** The channel of a path, which the bot sees. Throws an ApiError otherwise. */
export function toChannel({ world }: RestParts, { channel: id = '' }: Named): Channel {
  const channel = world.channels.get(id);
  if (channel === undefined) throw apiErrors.unknownChannel();
  if (!canView(world, channel, world.bot.id)) throw apiErrors.missingAccess();
  return channel;
}

/** The guild of a path, which the bot is in. Throws an ApiError otherwise. */
export function toGuild({ world }: RestParts, { guild: id = '' }: Named): Guild {
  const guild = world.guilds.get(id);
  if (guild === undefined || !hasBot(world, id)) throw apiErrors.unknownGuild();
  return guild;
}

/** The message of a path, which the bot may fetch, so not an ephemeral one. Throws an ApiError otherwise. */
export function toMessage(parts: RestParts, named: Named): StoredMessage {
  const channel = toChannel(parts, named);
  const message = parts.messages.get(named.id ?? '');
  if (message === undefined || message.channelId !== channel.id || message.visibleTo !== null) {
    throw apiErrors.unknownMessage();
  }
  return message;
}

/** Throws an ApiError unless the bot has all of the permissions in a channel. */
export function requireInChannel({ world }: RestParts, channel: Channel, needed: bigint): void {
  const has = permissionsIn(world, channel, world.bot.id);
  if ((has & needed) !== needed) throw apiErrors.missingPermissions();
}

/** Throws an ApiError unless the bot has one of the permissions in a guild. */
export function requireInGuild({ world }: RestParts, guild: Guild, oneOf: bigint): void {
  const member = guild.members.get(world.bot.id);
  const has = member === undefined ? 0n : permissionsOf(guild, member);
  if ((has & oneOf) === 0n) throw apiErrors.missingPermissions();
}

/** The permission to write in a channel; threads have a separate one. */
export function toWrite(channel: Channel): bigint {
  return channel.thread === null
    ? PermissionFlagsBits.SendMessages
    : PermissionFlagsBits.SendMessagesInThreads;
}
