import { PermissionFlagsBits, type APIInteractionGuildMember } from 'discord-api-types/v10';
import type { GuildMember, PermissionsBitField } from 'discord.js';

import type { GroupSettings } from '../corpus/group-settings.ts';
import { UserError } from '../errors.ts';

/** Who may use a command. */
export type Access = 'member' | 'host' | 'moderator' | 'admin';

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

/** What decides besides permissions. */
interface Around {
  readonly settings: Pick<GroupSettings, 'hostRole'>;
}

/** Whether a member may use what needs `access`, by their permissions in the channel or the group's role of hosts. */
export function hasAccess(visitor: Visitor, access: Access, { settings: { hostRole } }: Around): boolean {
  if (access === 'member') return true;
  if (visitor.memberPermissions?.any(PERMISSIONS[access])) return true;
  return access === 'host' && hostRole !== null && hasRole(visitor, hostRole);
}

/** Checked at every use: what Discord showed the member may be older than their permissions. */
export function checkAccess(visitor: Visitor, access: Access, around: Around): void {
  if (access !== 'member' && !hasAccess(visitor, access, around))
    throw new UserError((words) => words.access.needs[access]);
}

function hasRole({ member }: Visitor, role: string): boolean {
  if (member === null) return false;
  return Array.isArray(member.roles) ? member.roles.includes(role) : member.roles.cache.has(role);
}
