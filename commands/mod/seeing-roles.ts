import { OverwriteType, PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import type { Guild, GuildBasedChannel, Role } from 'discord.js';

import { isMapped, type Reach, type ReachSettings } from '../../src/discord/announcer/reach.ts';

/** Who reads a report, as far as the server's roles tell. */
export interface Seeing {
  /** Names of roles, the highest first; everyone's is `@everyone`. */
  readonly roles: readonly string[];
  /** Members who were let into the moderators' channel by name. */
  readonly named: number;
}

/** What lets a role read the moderators' log. */
const RIGHTS = Permission.ManageMessages | Permission.ManageGuild | Permission.Administrator;

/** Which roles of a server would see a report that goes by some way: those that read the log, and the channel if it goes there. */
export function findSeeing(
  guild: Guild,
  reach: Reach,
  settings: ReachSettings,
  about: string | null,
): Seeing {
  const channel =
    reach === 'channel' ? guild.channels.cache.get(settings.moderatorsChannel ?? '') : undefined;
  const roles = [...guild.roles.cache.values()]
    .filter(({ id, managed }) => !(managed && guild.members.me?.roles.cache.has(id)))
    .filter(({ tags }) => tags?.botId === undefined)
    .filter(
      (role) => readsLog(guild, role, settings) || (channel !== undefined && readsChannel(channel, role)),
    )
    .toSorted((a, b) => b.comparePositionTo(a));
  return { roles: roles.map(({ name }) => name), named: channel ? countNamed(channel, about) : 0 };
}

/** By their own permissions, by what some channel lets them do there, or by the group's map of roles. */
function readsLog(guild: Guild, role: Role, settings: ReachSettings): boolean {
  if (role.permissions.any(RIGHTS) || isMapped(role.id, settings)) return true;
  return [...guild.channels.cache.values()].some(
    (channel) =>
      'permissionOverwrites' in channel &&
      (channel.permissionOverwrites.cache.get(role.id)?.allow.any(RIGHTS) ?? false),
  );
}

function readsChannel(channel: GuildBasedChannel, role: Role): boolean {
  return channel.permissionsFor(role).has(Permission.ViewChannel);
}

function countNamed(channel: GuildBasedChannel, about: string | null): number {
  if (!('permissionOverwrites' in channel)) return 0;
  return channel.permissionOverwrites.cache.filter(
    ({ id, type, allow }) =>
      type === OverwriteType.Member &&
      allow.has(Permission.ViewChannel) &&
      id !== about &&
      id !== channel.client.user.id,
  ).size;
}
