import {
  ApplicationCommandPermissionType as Type,
  type APIApplicationCommand,
  type APIApplicationCommandPermission as Entry,
  PermissionFlagsBits as Permission,
} from 'discord-api-types/v10';

import { permissionsIn } from './permissions.ts';
import type { Channel, Guild, Member, User, World } from './world.ts';

/** An admin's rule under Integrations for a command, or for all of the application's: one of the four. */
export type CommandRule = { readonly allow: boolean } & (
  | { readonly role: string }
  | { readonly member: string }
  | { readonly channel: string }
  | { readonly all: 'members' | 'channels' }
);

/** A rule in the API's format. Throws an Error for an unknown name. */
export function createEntry(world: World, guild: Guild, rule: CommandRule): Entry {
  const { allow: permission } = rule;
  if ('all' in rule) {
    return rule.all === 'members'
      ? { type: Type.Role, id: guild.id, permission }
      : { type: Type.Channel, id: allChannels(guild), permission };
  }
  if ('role' in rule) return { type: Type.Role, id: named(guild.roles, rule.role), permission };
  if ('member' in rule) {
    const users = [...guild.members.values()].map(({ user }) => user);
    return { type: Type.User, id: named(users, rule.member), permission };
  }
  const channels = [...world.channels.values()].filter(({ guildId }) => guildId === guild.id);
  return { type: Type.Channel, id: named(channels, rule.channel), permission };
}

/**
 * Whether Discord offers a command to a member of a guild: its own rules, then those for all commands, then the
 * permissions that it requires. https://docs.discord.com/developers/change-log#upcoming-application-command-permission-changes
 */
export function mayUse(world: World, command: APIApplicationCommand, channel: Channel, user: User): boolean {
  const guild = world.guilds.get(channel.guildId ?? '');
  const member = guild?.members.get(user.id);
  const permissions = permissionsIn(world, channel, user.id);
  if (guild === undefined || member === undefined) return true;
  if ((permissions & Permission.Administrator) !== 0n) return true;
  if ((permissions & Permission.UseApplicationCommands) === 0n) return false;
  const rules = [command.id, world.applicationId].map((id) => guild.commandRules.get(id) ?? []);
  const where = rules.map((each) => channelRule(guild, channel, each)).find((each) => each !== undefined);
  if (where?.permission === false) return false;
  const [own, base] = rules.map((each) => memberRule(guild, member, each));
  if (own !== undefined) return own.permission;
  return base?.permission !== false && hasDefault(command, permissions);
}

function hasDefault({ default_member_permissions: needed }: APIApplicationCommand, has: bigint): boolean {
  if (needed === '0') return false;
  return needed === null || needed === undefined || (has & BigInt(needed)) === BigInt(needed);
}

function channelRule(guild: Guild, channel: Channel, rules: readonly Entry[]): Entry | undefined {
  const of = (id: string) => rules.find((rule) => rule.type === Type.Channel && rule.id === id);
  return of(channel.thread?.parentId ?? channel.id) ?? of(allChannels(guild));
}

function memberRule(guild: Guild, member: Member, rules: readonly Entry[]): Entry | undefined {
  const own = rules.find((rule) => rule.type === Type.User && rule.id === member.user.id);
  const ids = new Set(member.roles.map(({ id }) => id));
  const roles = rules.filter((rule) => rule.type === Type.Role && ids.has(rule.id));
  const everyone = rules.find((rule) => rule.type === Type.Role && rule.id === guild.id);
  return own ?? roles.find(({ permission }) => permission) ?? roles[0] ?? everyone;
}

function allChannels({ id }: Guild): string {
  return String(BigInt(id) - 1n);
}

function named(all: readonly { readonly id: string; readonly name: string }[], name: string): string {
  const found = all.find((each) => each.name === name);
  if (found === undefined) throw new Error(`The guild has no "${name}".`);
  return found.id;
}
