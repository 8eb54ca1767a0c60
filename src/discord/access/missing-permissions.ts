import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Guild, GuildBasedChannel } from 'discord.js';

/** What it takes to answer where the bot is mentioned, and below it, to hold meetings. */
const NEEDED = {
  ViewChannel: PermissionFlagsBits.ViewChannel,
  SendMessages: PermissionFlagsBits.SendMessages,
  SendMessagesInThreads: PermissionFlagsBits.SendMessagesInThreads,
  ReadMessageHistory: PermissionFlagsBits.ReadMessageHistory,
  AttachFiles: PermissionFlagsBits.AttachFiles,
  CreatePublicThreads: PermissionFlagsBits.CreatePublicThreads,
  CreateEvents: PermissionFlagsBits.CreateEvents,
} as const;

/** A permission that the bot needs in channels. */
export type NeededPermission = keyof typeof NEEDED;

/** All that the invitation in docs/operators.md asks for. */
export const INVITED_PERMISSIONS: bigint = Object.values(NEEDED).reduce((all, bit) => all | bit, 0n);

/** Needed only where meetings are held. */
const FOR_MEETINGS: ReadonlySet<NeededPermission> = new Set(['CreatePublicThreads', 'CreateEvents']);

/** Which of the needed permissions some bits lack; those for meetings only if they are held there. */
export function lackingIn(
  permissions: bigint,
  { forMeetings }: { forMeetings: boolean },
): readonly NeededPermission[] {
  const names = Object.keys(NEEDED) as NeededPermission[];
  return names.filter(
    (name) => (forMeetings || !FOR_MEETINGS.has(name)) && (permissions & NEEDED[name]) === 0n,
  );
}

/** A channel where the bot lacks something. */
export interface LackingChannel {
  readonly id: string;
  readonly missing: readonly NeededPermission[];
}

/** The channels that members write in. */
export const WRITTEN: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
]);

/** What the bot lacks in each channel of a server that members write in; channels where nothing is missing are left out. */
export function findMissingPermissions(
  guild: Guild,
  meetingChannel: string | null,
): {
  readonly channels: number;
  readonly lacking: readonly LackingChannel[];
} {
  const channels = [...guild.channels.cache.values()].filter(({ type }) => WRITTEN.has(type));
  const lacking = channels.map((channel) => ({
    id: channel.id,
    missing: findMissingIn(channel, { forMeetings: channel.id === meetingChannel }),
  }));
  return { channels: channels.length, lacking: lacking.filter(({ missing }) => missing.length > 0) };
}

/** What the bot lacks in one channel. */
export function findMissingIn(
  channel: GuildBasedChannel,
  { forMeetings }: { forMeetings: boolean },
): readonly NeededPermission[] {
  const { me } = channel.guild.members;
  return lackingIn(me === null ? 0n : channel.permissionsFor(me).bitfield, { forMeetings });
}

/** Whether every member of the server can read a channel. */
export function canEveryoneSee(channel: GuildBasedChannel): boolean {
  const { everyone } = channel.guild.roles;
  return channel.permissionsFor(everyone).has(PermissionFlagsBits.ViewChannel);
}
