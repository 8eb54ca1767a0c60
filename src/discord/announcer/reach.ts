import { PermissionFlagsBits as Permission, RESTJSONErrorCodes } from 'discord-api-types/v10';
import { DiscordAPIError, type Client, type Guild, type GuildMember } from 'discord.js';

import type { GroupSettings } from '../../corpus/group-settings.ts';
import { PostFailure } from '../../features/posts/post-failure.ts';

import { hasAccess, plainStanding, rolesOf } from '../access/access.ts';
import { call } from './refusals.ts';

/** What decides who reads what moderators are told. */
export type ReachSettings = Pick<GroupSettings, 'moderatorsChannel' | 'commandRoles' | 'hostRole'>;

/**
 * How a report about somebody reaches moderators: in their channel; by direct message, because whom it is about reads
 * that channel; in their log alone, because there is no channel; or `nobody` but whom it is about could receive it.
 */
export type Reach = 'channel' | 'direct' | 'log' | 'nobody';

/** Commands that show reports, or are the whole that has them. */
const SHOWING: ReadonlySet<string> = new Set(['mod', 'mod log']);

/** Whom a report is about, and who may be there to receive it. */
interface Addressed {
  readonly groupId: string;
  /** Null: a bot or webhook. */
  readonly about: string | null;
  /** Who reports: no receiver, for they know it. */
  readonly by: string;
  /** Members who have acted here with a right of moderators or admins. */
  readonly actors: () => Promise<readonly string[]>;
}

/** How a report would reach moderators now. A `PostFailure` if Discord does not say who is who. */
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
  // An owner who is not the accused can always read it: then nobody needs to be asked about.
  if (guild?.ownerId === about) {
    const moderators = await findModerators(client, groupId, await actors(), settings);
    if (moderators.every((id) => id === about || id === by)) return 'nobody';
  }
  return hasChannel ? 'direct' : 'log';
}

/** Whether a member reads a channel of a group, by their roles and its overwrites as they are now. */
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

/** Who of some members, and the owner, is in the server now, is no bot, and may read the moderators' log. */
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

/** Whether a member may read the moderators' log, by their permissions in the server and the group's map of roles. */
function isModerator(member: GuildMember, settings: ReachSettings): boolean {
  const around = { settings, standing: plainStanding() };
  if (hasAccess({ member, memberPermissions: member.permissions }, 'moderator', around)) return true;
  return rolesOf({ member }).some((id) => isMapped(id, settings));
}

/** Whether the group lets a role use the log. */
export function isMapped(roleId: string, { commandRoles }: Pick<ReachSettings, 'commandRoles'>): boolean {
  return commandRoles.some((each) => each.roleId === roleId && SHOWING.has(each.command));
}

/** A member as Discord knows them now; null if they are not in the server. */
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
