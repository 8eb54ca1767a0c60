import { PermissionFlagsBits as Permission, RESTJSONErrorCodes } from 'discord-api-types/v10';
import { DiscordAPIError, type Client, type Guild, type GuildMember } from 'discord.js';

import type { GroupSettings } from '../../corpus/group-settings.ts';
import { PostFailure } from '../../features/posts/post-failure.ts';

import { hasAccess, plainStanding, rolesOf } from '../access/access.ts';
import { call } from './refusals.ts';

/** What decides who can read reports to moderators. */
export type ReachSettings = Pick<GroupSettings, 'moderatorsChannel' | 'commandRoles' | 'hostRole'>;

/**
 * How a report about a member reaches moderators: in their channel; by direct message, because the reported member can
 * read that channel; only in their log, because there is no channel; or `nobody`, because only the reported member
 * could receive it.
 */
export type Reach = 'channel' | 'direct' | 'log' | 'nobody';

/** Commands that show reports, or whole commands with such a subcommand. */
const SHOWING: ReadonlySet<string> = new Set(['mod', 'mod log']);

/** The reported member, and the possible receivers. */
interface Addressed {
  readonly groupId: string;
  /** Null: a bot or webhook. */
  readonly about: string | null;
  /** The reporter: not a receiver, since they know about it. */
  readonly by: string;
  /** Members who have used a permission of moderators or admins here. */
  readonly actors: () => Promise<readonly string[]>;
}

/** How a report would reach moderators now. A `PostFailure` if Discord does not answer. */
export async function findReach(
  client: Client<true>,
  { groupId, about, by, actors }: Addressed,
  settings: ReachSettings,
): Promise<Reach> {
  const { moderatorsChannel: channelId } = settings;
  const guild = client.guilds.cache.get(groupId);
  const hasChannel = channelId !== null && guild?.channels.cache.has(channelId) === true;
  if (about === null) return hasChannel ? 'channel' : 'log';
  if (hasChannel && !(await canRead(client, { groupId, channelId }, about))) return 'channel';
  // An owner who is not the reported member can always read it, so nobody else has to be checked.
  if (guild?.ownerId === about) {
    const moderators = await findModerators(client, groupId, await actors(), settings);
    if (moderators.every((id) => id === about || id === by)) return 'nobody';
  }
  return hasChannel ? 'direct' : 'log';
}

/** Whether a member can read a channel of a group, by their current roles and the channel's overwrites. */
export async function canRead(
  client: Client<true>,
  { groupId, channelId }: { readonly groupId: string; readonly channelId: string },
  memberId: string,
): Promise<boolean> {
  const guild = client.guilds.cache.get(groupId);
  const channel = guild?.channels.cache.get(channelId);
  const member = guild && (await fetchMember(client, guild, memberId));
  if (!channel || !member) return false;
  return channel.permissionsFor(member).has(Permission.ViewChannel);
}

/** Which of some members, and the owner, are in the server now, are not bots, and may read the moderators' log. */
export async function findModerators(
  client: Client<true>,
  groupId: string,
  candidates: readonly string[],
  settings: ReachSettings,
): Promise<readonly string[]> {
  const guild = client.guilds.cache.get(groupId);
  if (!guild) return [];
  const ids = [...new Set([guild.ownerId, ...candidates])];
  const members = await Promise.all(ids.map(async (id) => fetchMember(client, guild, id)));
  return members.flatMap((member) =>
    member !== null && !member.user.bot && isModerator(member, settings) ? [member.id] : [],
  );
}

/** Whether a member may read the moderators' log, by their permissions in the server and the group's command roles. */
function isModerator(member: GuildMember, settings: ReachSettings): boolean {
  const around = { settings, standing: plainStanding() };
  if (hasAccess({ member, memberPermissions: member.permissions }, 'moderator', around)) return true;
  return rolesOf({ member }).some((id) => isMapped(id, settings));
}

/** Whether the group lets a role use the log. */
export function isMapped(roleId: string, { commandRoles }: Pick<ReachSettings, 'commandRoles'>): boolean {
  return commandRoles.some((each) => each.roleId === roleId && SHOWING.has(each.command));
}

/** A member's current state in Discord; null if they are not in the server. */
async function fetchMember(client: Client<true>, guild: Guild, user: string): Promise<GuildMember | null> {
  const needs = { guildId: guild.id, channelId: null, permissions: [] };
  try {
    return await call(client, needs, () => guild.members.fetch({ user, force: true, cache: false }));
  } catch (error) {
    const cause = error instanceof PostFailure ? error.cause : null;
    const code = cause instanceof DiscordAPIError ? cause.code : null;
    if (code === RESTJSONErrorCodes.UnknownMember || code === RESTJSONErrorCodes.UnknownUser) return null;
    throw error;
  }
}
