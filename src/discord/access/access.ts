import { PermissionFlagsBits, type APIInteractionGuildMember } from 'discord-api-types/v10';
import type { GuildMember, PermissionsBitField } from 'discord.js';

import type { Right } from '../../corpus/audit.ts';
import type { GroupSettings } from '../../corpus/group-settings.ts';
import { UserError } from '../../errors.ts';

/** Who may use a command, from the most on; each includes those after it. */
export const ACCESSES = ['member', 'host', 'moderator', 'admin'] as const;

/** See {@link ACCESSES}. */
export type Access = (typeof ACCESSES)[number];

/** The one table of who is what: any of the permissions is enough, and Administrator is always enough. */
const PERMISSIONS: Readonly<Record<Exclude<Access, 'member'>, bigint>> = {
  admin: PermissionFlagsBits.ManageGuild,
  moderator: PermissionFlagsBits.ManageMessages | PermissionFlagsBits.ManageGuild,
  host:
    PermissionFlagsBits.ManageEvents | PermissionFlagsBits.ManageMessages | PermissionFlagsBits.ManageGuild,
};

/** Somebody who wants to do something, with their permissions in the channel; null outside servers. */
export interface Visitor {
  readonly memberPermissions: Readonly<PermissionsBitField> | null;
  /** Their membership of the server, whole or as it came in. */
  readonly member: GuildMember | APIInteractionGuildMember | null;
}

/** How somebody stands towards the command that they use, besides their permissions; of one interaction alone. */
export interface Standing {
  /** Whether the server's admins have taken the command from them, or from this channel. */
  readonly isDenied: boolean;
  /** What they may do at this command as if they were more than they are. */
  readonly grants: readonly { readonly access: Access; readonly by: Right }[];
  /** By what they have done something that members may not; null while they have not. */
  used: Right | null;
}

/** The standing of somebody of whom nothing is known but their permissions. */
export function plainStanding(): Standing {
  return { isDenied: false, grants: [], used: null };
}

/** What decides besides permissions. */
export interface AccessContext {
  readonly settings: Pick<GroupSettings, 'hostRole'>;
  readonly standing: Standing;
}

/** Whether a member may use what needs `access`, at the command that they are using. */
export function hasAccess(visitor: Visitor, access: Access, context: AccessContext): boolean {
  return access === 'member' || rightTo(visitor, access, context) !== null;
}

/** The same, and it is noted by what right: for what members may do to their own, and others only by a right. */
export function relyOn(visitor: Visitor, access: Access, context: AccessContext): boolean {
  const right = access === 'member' ? null : rightTo(visitor, access, context);
  if (right !== null) context.standing.used = right;
  return access === 'member' || right !== null;
}

/** Says that what was done by a right has changed nothing. */
export function changedNothing({ standing }: Pick<AccessContext, 'standing'>): void {
  standing.used = null;
}

/** Checked at every use: what Discord showed the member may be older than their permissions. */
export function checkAccess(visitor: Visitor, access: Access, context: AccessContext): void {
  if (context.standing.isDenied) throw new UserError((words) => words.access.takenAway);
  if (!relyOn(visitor, access, context) && access !== 'member')
    throw new UserError((words) => words.access.needs[access]);
}

/** Discord's ids of the roles that somebody has, without everyone's. */
export function rolesOf({ member }: Pick<Visitor, 'member'>): readonly string[] {
  if (member === null) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}

/** Whether the server's own rules never keep somebody out. */
export function isAboveRules({ memberPermissions }: Pick<Visitor, 'memberPermissions'>): boolean {
  return memberPermissions?.has(PermissionFlagsBits.Administrator) ?? false;
}

function rightTo(
  visitor: Visitor,
  access: Exclude<Access, 'member'>,
  { settings: { hostRole }, standing }: AccessContext,
): Right | null {
  if (visitor.memberPermissions?.any(PERMISSIONS[access])) return 'permission';
  if (access === 'host' && hostRole !== null && rolesOf(visitor).includes(hostRole)) return 'host role';
  const grant = standing.grants.find((each) => ACCESSES.indexOf(each.access) >= ACCESSES.indexOf(access));
  return grant?.by ?? null;
}
