import { ChannelType, PermissionFlagsBits as Permission } from 'discord-api-types/v10';

import type { Channel, Guild, Member, World } from './world.ts';

/** All permissions. */
const ALL_PERMISSIONS = Object.values(Permission).reduce((all, bit) => all | bit, 0n);

/** In a direct message or a group everybody has the basic permissions. */
const PRIVATE =
  Permission.ViewChannel |
  Permission.SendMessages |
  Permission.AttachFiles |
  Permission.EmbedLinks |
  Permission.ReadMessageHistory |
  Permission.UseApplicationCommands;

/** A user's permissions in a channel, as bits; 0 for non-members. */
export function permissionsIn(world: World, channel: Channel, userId: string): bigint {
  if (channel.guildId === null) {
    const isIn = channel.recipients.some((user) => user.id === userId);
    const isBotHere = userId === world.bot.id && channel.type === ChannelType.DM;
    return isIn || isBotHere ? PRIVATE : 0n;
  }
  const guild = world.guilds.get(channel.guildId);
  const member = guild?.members.get(userId);
  if (guild === undefined || member === undefined) return 0n;
  const place = channel.thread === null ? channel : world.channels.get(channel.thread.parentId);
  return applyOverwrites(guild, member, place ?? channel);
}

/** A member's permissions in a guild before channel overwrites. */
export function permissionsOf(guild: Guild, member: Member): bigint {
  const own = [guild.roles[0], ...member.roles].reduce((bits, role) => bits | (role?.permissions ?? 0n), 0n);
  const mayDoAll = guild.ownerId === member.user.id || (own & Permission.Administrator) !== 0n;
  return mayDoAll ? ALL_PERMISSIONS : own;
}

/** https://docs.discord.com/developers/topics/permissions#permission-overwrites */
function applyOverwrites(guild: Guild, member: Member, channel: Channel): bigint {
  const base = permissionsOf(guild, member);
  if (base === ALL_PERMISSIONS) return base;
  const roles = new Set(member.roles.map((role) => role.id));
  const steps = [
    channel.overwrites.filter((overwrite) => overwrite.id === guild.id),
    channel.overwrites.filter((overwrite) => overwrite.isForRole && roles.has(overwrite.id)),
    channel.overwrites.filter((overwrite) => overwrite.id === member.user.id),
  ];
  const bits = steps.reduce((current, overwrites) => {
    const deny = overwrites.reduce((all, overwrite) => all | overwrite.deny, 0n);
    const allow = overwrites.reduce((all, overwrite) => all | overwrite.allow, 0n);
    return (current & ~deny) | allow;
  }, base);
  return (bits & Permission.ViewChannel) === 0n ? 0n : bits;
}

/**
 * The application's permissions as stated in an interaction: without the bot, only the few that responses need.
 * https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object
 */
export function appPermissionsIn(world: World, channel: Channel): bigint {
  const own = permissionsIn(world, channel, world.bot.id);
  const outside = Permission.AttachFiles | Permission.EmbedLinks | Permission.MentionEveryone;
  if (channel.guildId !== null && hasBot(world, channel.guildId)) return own;
  return channel.type === ChannelType.DM ? own | outside | Permission.UseExternalEmojis : outside;
}

/** True if the application is installed in the guild. */
export function hasBot(world: World, guildId: string): boolean {
  return world.guilds.get(guildId)?.members.has(world.bot.id) === true;
}

/** True if the user sees the channel. */
export function canView(world: World, channel: Channel, userId: string): boolean {
  return (permissionsIn(world, channel, userId) & Permission.ViewChannel) !== 0n;
}
