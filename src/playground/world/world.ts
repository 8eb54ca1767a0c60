import {
  type APIApplicationCommandPermission,
  ChannelType,
  type GuildScheduledEventEntityType,
  type GuildScheduledEventStatus,
  ApplicationIntegrationType,
} from 'discord-api-types/v10';

import { createSnowflakes } from '../snowflake.ts';
import { BOT, EVERYONE, LOOPBACK_TOKEN } from './default-world.ts';
import type { ChannelOptions, GuildOptions, OverwriteOptions, WorldOptions } from './world-options.ts';

export interface User {
  readonly id: string;
  readonly name: string;
  readonly bot: boolean;
  readonly locale: string;
  /** True if the user has installed the application for themselves. */
  readonly hasApp: boolean;
  /** True if the user accepts no direct messages from the bot. */
  isClosed?: boolean;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  permissions: bigint;
  readonly color: number;
  /** The bot whose own role it is, or null. */
  readonly botId: string | null;
}

export interface Member {
  readonly user: User;
  readonly roles: readonly Role[];
}

export interface Overwrite {
  readonly id: string;
  readonly isForRole: boolean;
  readonly allow: bigint;
  readonly deny: bigint;
}

interface ForumTag {
  readonly id: string;
  readonly name: string;
  /** Only those who manage threads may use it. */
  readonly moderated: boolean;
}

export interface Channel {
  readonly id: string;
  /** Null for a direct message or a group. */
  readonly guildId: string | null;
  readonly type: ChannelType;
  name: string;
  topic: string | null;
  /** Seconds between two messages of one member. */
  slowmode: number;
  overwrites: readonly Overwrite[];
  /** For a forum: the tags of its posts, and whether each post needs one. */
  readonly tags: readonly ForumTag[];
  readonly requiresTag: boolean;
  /** For a thread: its parent channel, and who opened it. */
  readonly thread: Thread | null;
  /** For a direct message with the bot: the other user; for a group: everybody in it. */
  readonly recipients: readonly User[];
}

interface Thread {
  readonly parentId: string;
  readonly ownerId: string;
  readonly createdAt: string;
  archived: boolean;
  locked: boolean;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly ownerId: string;
  /** The first is @everyone, whose id is the guild's. */
  readonly roles: Role[];
  /** Includes the bot if the application is installed. */
  readonly members: Map<string, Member>;
  /** True if the application's commands are authorized without the bot (only scope `applications.commands`). */
  hasCommands: boolean;
  /** Its admins' rules for commands, by the command's id, or by the application's for all of its commands. */
  readonly commandRules: Map<string, readonly APIApplicationCommandPermission[]>;
}

/** A scheduled event in the API's format. */
export interface ScheduledEvent {
  readonly id: string;
  readonly guild_id: string;
  readonly creator_id: string;
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly entity_type: GuildScheduledEventEntityType;
  readonly channel_id: string | null | undefined;
  readonly entity_metadata?: { readonly location?: string | undefined } | null | undefined;
  readonly scheduled_start_time: string;
  readonly scheduled_end_time?: string | null | undefined;
  status: GuildScheduledEventStatus;
}

/** The state of the loopback. People are fixed; channels, permissions and the bot's memberships may change. */
export interface World {
  readonly applicationId: string;
  readonly token: string;
  readonly privilegedIntents: number;
  /** The ways of installing the application that it offers. */
  readonly installs: readonly ApplicationIntegrationType[];
  /** What its settings in the Developer Portal are besides, in the API's format. */
  readonly portal: object;
  readonly bot: User;
  readonly users: ReadonlyMap<string, User>;
  readonly guilds: ReadonlyMap<string, Guild>;
  readonly channels: Map<string, Channel>;
  readonly events: Map<string, ScheduledEvent>;
}

/** The start time of all worlds: ids are one millisecond apart from it, so that shards differ. */
const FOUNDED = Date.UTC(2026, 0, 1);

/** Builds a world from its options. Throws an Error for an unknown name. */
export function createWorld(options: WorldOptions): World {
  let moment = FOUNDED;
  const newId = createSnowflakes(() => (moment += 1));
  const name = options.application ?? 'Concordance';
  const bot: User = { id: newId(), name, bot: true, locale: 'en-US', hasApp: false };
  const users = new Map<string, User>([[bot.id, bot]]);
  const channels = new Map<string, Channel>();
  const guilds = options.guilds.map((guild) => {
    addUsers(users, guild, newId);
    const built = createGuild(guild, bot, [...users.values()], newId);
    for (const channel of guild.channels) {
      const id = newId();
      channels.set(id, createChannel(id, channel, built, newId));
    }
    return built;
  });
  for (const { name: title, members } of options.groups ?? []) {
    const id = newId();
    const people = members.map((member) => find([...users.values()], member, 'member'));
    channels.set(id, createPrivateChannel(id, ChannelType.GroupDM, title, people));
  }
  return {
    applicationId: bot.id,
    token: options.token ?? LOOPBACK_TOKEN,
    privilegedIntents: options.privilegedIntents ?? 0,
    installs: options.installs ?? [
      ApplicationIntegrationType.GuildInstall,
      ApplicationIntegrationType.UserInstall,
    ],
    portal: options.portal ?? {},
    bot,
    users,
    guilds: new Map(guilds.map((guild) => [guild.id, guild])),
    channels,
    events: new Map(),
  };
}

function addUsers(users: Map<string, User>, guild: GuildOptions, newId: () => string): void {
  for (const { name, locale = 'en-US', hasApp = false } of guild.members) {
    if ([...users.values()].some((user) => user.name === name)) continue;
    const id = newId();
    users.set(id, { id, name, bot: false, locale, hasApp });
  }
}

function createGuild(options: GuildOptions, bot: User, users: readonly User[], newId: () => string): Guild {
  const id = newId();
  const everyone = {
    id,
    name: '@everyone',
    permissions: options.everyone ?? EVERYONE,
    color: 0,
    botId: null,
  };
  const own = createBotRole(newId(), bot, options.bot);
  const named = (options.roles ?? []).map((role): Role => ({
    id: newId(),
    permissions: 0n,
    color: 0,
    botId: null,
    ...role,
  }));
  const members = options.members.map((member): Member => {
    const roles = (member.roles ?? []).map((role) => find(named, role, 'role'));
    return { user: find(users, member.name, 'member'), roles };
  });
  const hasBot = options.hasBot ?? true;
  if (hasBot) members.push({ user: bot, roles: [own] });
  const owner = options.owner === undefined ? undefined : find(users, options.owner, 'member');
  return {
    id,
    name: options.name,
    locale: options.locale ?? 'en-US',
    ownerId: owner?.id ?? newId(),
    roles: [everyone, ...(hasBot ? [own] : []), ...named],
    members: new Map(members.map((member) => [member.user.id, member])),
    hasCommands: false,
    commandRules: new Map(),
  };
}

function createChannel(id: string, options: ChannelOptions, guild: Guild, newId: () => string): Channel {
  return {
    tags: (options.tags ?? []).map(({ name, moderated = false }) => ({ id: newId(), name, moderated })),
    requiresTag: options.requiresTag ?? false,
    id,
    guildId: guild.id,
    type: options.type ?? ChannelType.GuildText,
    name: options.name,
    topic: options.topic ?? null,
    slowmode: 0,
    overwrites: (options.overwrites ?? []).map((overwrite) => createOverwrite(overwrite, guild)),
    thread: null,
    recipients: [],
  };
}

/** A channel outside every guild. */
/** A channel that is no forum. */
export const WITHOUT_TAGS = { tags: [], requiresTag: false } as const;

export function createPrivateChannel(
  id: string,
  type: ChannelType.DM | ChannelType.GroupDM,
  name: string,
  recipients: readonly User[],
): Channel {
  const empty = { guildId: null, topic: null, slowmode: 0, overwrites: [], thread: null, ...WITHOUT_TAGS };
  return { id, type, name, recipients, ...empty };
}

/** The role that is added and removed with the bot. */
export function createBotRole(id: string, bot: User, permissions = BOT): Role {
  return { id, name: bot.name, permissions, color: 0, botId: bot.id };
}

/** An overwrite for a role or a member of a guild. Throws an Error for an unknown name. */
export function createOverwrite(options: OverwriteOptions, guild: Guild): Overwrite {
  const { allow = 0n, deny = 0n } = options;
  const role = guild.roles.find((each) =>
    options.for === '@bot' ? each.botId !== null : each.name === options.for,
  );
  if (role !== undefined) return { id: role.id, isForRole: true, allow, deny };
  const users = [...guild.members.values()].map((member) => member.user);
  return { id: find(users, options.for, 'role or member').id, isForRole: false, allow, deny };
}

function find<T extends { readonly name: string }>(all: readonly T[], name: string, kind: string): T {
  const found = all.find((each) => each.name === name);
  if (found === undefined) throw new Error(`The world has no ${kind} named "${name}".`);
  return found;
}
