import { ChannelFlags, ChannelType, GatewayIntentBits } from 'discord-api-types/v10';

import { permissionsOf } from './permissions.ts';
import type { Channel, Guild, Member, Overwrite, Role, User, World } from './world.ts';

/** When the members of a world joined it. */
const JOINED = '2026-01-01T00:00:00.000000+00:00';

/** A user in the API's format. */
export function toApiUser(user: User) {
  return {
    id: user.id,
    username: user.name.toLowerCase(),
    discriminator: '0',
    global_name: user.bot ? null : user.name,
    avatar: null,
    bot: user.bot,
    public_flags: 0,
  };
}

/** A guild member in the API's format, without `user`. */
export function toBareMember(member: Member) {
  return {
    roles: member.roles.map((role) => role.id),
    joined_at: JOINED,
    nick: null,
    avatar: null,
    banner: null,
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
  };
}

/** A guild member in the API's format. */
export function toApiMember(member: Member) {
  return { ...toBareMember(member), user: toApiUser(member.user) };
}

/** A member in an interaction, with their permissions in the channel. */
export function toInteractionMember(member: Member, permissions: bigint) {
  return { ...toApiMember(member), permissions: String(permissions) };
}

/** A member in an interaction's `resolved`, without `user`. */
export function toResolvedMember(guild: Guild, member: Member) {
  return { ...toBareMember(member), permissions: String(permissionsOf(guild, member)) };
}

export function toApiRole(role: Role, position: number) {
  return {
    id: role.id,
    name: role.name,
    color: role.color,
    colors: { primary_color: role.color, secondary_color: null, tertiary_color: null },
    hoist: false,
    position,
    permissions: String(role.permissions),
    managed: role.botId !== null,
    ...(role.botId !== null && { tags: { bot_id: role.botId } }),
    mentionable: false,
    flags: 0,
  };
}

function toApiOverwrite(overwrite: Overwrite) {
  return {
    id: overwrite.id,
    type: overwrite.isForRole ? 0 : 1,
    allow: String(overwrite.allow),
    deny: String(overwrite.deny),
  };
}

/** A channel, thread or direct message in the API's format. */
export function toApiChannel(channel: Channel) {
  if (channel.guildId === null) {
    const { id, type, name, recipients } = channel;
    const group = type === ChannelType.GroupDM && { name, icon: null, owner_id: recipients[0]?.id };
    return { id, type, last_message_id: null, recipients: recipients.map(toApiUser), ...group };
  }
  return {
    id: channel.id,
    type: channel.type,
    guild_id: channel.guildId,
    name: channel.name,
    last_message_id: null,
    rate_limit_per_user: channel.slowmode,
    ...(channel.thread === null ? toGuildPlace(channel) : toThreadPlace(channel.thread)),
  };
}

function toForum({ tags, requiresTag }: Channel) {
  return {
    flags: requiresTag ? ChannelFlags.RequireTag : 0,
    available_tags: tags.map((tag) => ({ ...tag, emoji_id: null, emoji_name: null })),
  };
}

const VOICE: ReadonlySet<ChannelType> = new Set([ChannelType.GuildVoice, ChannelType.GuildStageVoice]);

function toGuildPlace(channel: Channel) {
  return {
    topic: channel.topic,
    position: 0,
    nsfw: false,
    parent_id: null,
    permission_overwrites: channel.overwrites.map(toApiOverwrite),
    ...(channel.type === ChannelType.GuildForum && toForum(channel)),
    ...(VOICE.has(channel.type) && { bitrate: 64_000, user_limit: 0, rtc_region: null }),
  };
}

function toThreadPlace(thread: NonNullable<Channel['thread']>) {
  return {
    parent_id: thread.parentId,
    owner_id: thread.ownerId,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    thread_metadata: {
      archived: thread.archived,
      locked: thread.locked,
      auto_archive_duration: 1440,
      archive_timestamp: thread.createdAt,
      create_timestamp: thread.createdAt,
    },
  };
}

/** A guild's rules for a command, or for all, in the API's format. */
export function toApiCommandRules(world: World, guild: Guild, commandId: string) {
  const permissions = guild.commandRules.get(commandId) ?? [];
  return { id: commandId, application_id: world.applicationId, guild_id: guild.id, permissions };
}

/** A guild as returned by GET. */
export function toApiGuild(guild: Guild) {
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    preferred_locale: guild.locale,
    roles: guild.roles.map(toApiRole),
    ...GUILD_CONSTANTS,
  };
}

/** A guild as announced by the gateway. Without the privileged intent a bot gets only itself as a member. */
export function toGuildCreate(world: World, guild: Guild, intents: number) {
  const isAll = (intents & GatewayIntentBits.GuildMembers) !== 0;
  const members = [...guild.members.values()].filter((member) => isAll || member.user === world.bot);
  const channels = [...world.channels.values()].filter((channel) => channel.guildId === guild.id);
  return {
    ...toApiGuild(guild),
    joined_at: JOINED,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: members.map(toApiMember),
    channels: channels.filter((channel) => channel.thread === null).map(toApiChannel),
    threads: channels.filter((channel) => channel.thread !== null).map(toApiChannel),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [...world.events.values()].filter((event) => event.guild_id === guild.id),
    soundboard_sounds: [],
  };
}

/** The fields that are the same for every guild here. */
const GUILD_CONSTANTS = {
  icon: null,
  splash: null,
  discovery_splash: null,
  banner: null,
  description: null,
  features: [],
  emojis: [],
  stickers: [],
  afk_channel_id: null,
  afk_timeout: 300,
  application_id: null,
  default_message_notifications: 1,
  explicit_content_filter: 0,
  incidents_data: null,
  max_members: 500_000,
  max_video_channel_users: 25,
  mfa_level: 0,
  nsfw_level: 0,
  premium_progress_bar_enabled: false,
  premium_subscription_count: 0,
  premium_tier: 0,
  public_updates_channel_id: null,
  rules_channel_id: null,
  safety_alerts_channel_id: null,
  system_channel_flags: 0,
  system_channel_id: null,
  vanity_url_code: null,
  verification_level: 0,
};
