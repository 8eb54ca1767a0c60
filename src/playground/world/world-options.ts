import type { ApplicationIntegrationType, ChannelType } from 'discord-api-types/v10';

/** Bits of permissions for one role or one member in one channel. */
export interface OverwriteOptions {
  /** A role's name, `@everyone`, `@bot` for the bot's own role, or a member's name. */
  readonly for: string;
  readonly allow?: bigint;
  readonly deny?: bigint;
}

export interface ChannelOptions {
  readonly name: string;
  readonly topic?: string;
  /** A text channel by default. */
  readonly type?:
    | ChannelType.GuildText
    | ChannelType.GuildAnnouncement
    | ChannelType.GuildForum
    | ChannelType.GuildVoice
    | ChannelType.GuildStageVoice;
  readonly overwrites?: readonly OverwriteOptions[];
  /** For a forum: the tags of its posts. */
  readonly tags?: readonly { readonly name: string; readonly moderated?: boolean }[];
  /** For a forum: whether each post needs a tag. */
  readonly requiresTag?: boolean;
}

interface RoleOptions {
  readonly name: string;
  readonly permissions?: bigint;
  /** 24 bits, red first; 0 for none. */
  readonly color?: number;
}

/** The same name in two guilds is the same user. */
interface MemberOptions {
  readonly name: string;
  readonly roles?: readonly string[];
  /** The language of the member's client, by default `en-US`. */
  readonly locale?: string;
  /** True if the member has installed the application for themselves. */
  readonly hasApp?: boolean;
}

/** A private channel of several people, without the bot. */
interface GroupOptions {
  readonly name: string;
  /** Names of members of guilds. */
  readonly members: readonly string[];
}

export interface GuildOptions {
  readonly name: string;
  readonly roles?: readonly RoleOptions[];
  readonly members: readonly MemberOptions[];
  readonly channels: readonly ChannelOptions[];
  /** Permissions of everyone; by default those of a typical guild. */
  readonly everyone?: bigint;
  /** Permissions of the bot's own role; by default what is needed to answer, post and open threads. */
  readonly bot?: bigint;
  /** False for a guild that has not installed the application. */
  readonly hasBot?: boolean;
  /** The name of the member who owns the guild and may do everything; by default nobody here. */
  readonly owner?: string;
  readonly locale?: string;
}

/** A small world for one application. Ids depend only on the order of things, so they survive a restart. */
export interface WorldOptions {
  /** The application's and the bot's name. */
  readonly application?: string;
  /** The only accepted token. */
  readonly token?: string;
  /** The privileged intents that the application may use; by default none. */
  readonly privilegedIntents?: number;
  /** The ways of installing the application that it offers; by default all. */
  readonly installs?: readonly ApplicationIntegrationType[];
  /** Other settings of the application, in the API's format, instead of those of a new one. */
  readonly portal?: object;
  readonly guilds: readonly GuildOptions[];
  readonly groups?: readonly GroupOptions[];
}
