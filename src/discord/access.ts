import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { PermissionsBitField } from 'discord.js';

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
}

/** Whether a member with these permissions in the channel may use what needs `access`. */
export function hasAccess({ memberPermissions }: Visitor, access: Access): boolean {
  return access === 'member' || (memberPermissions?.any(PERMISSIONS[access]) ?? false);
}

/** Checked at every use: what Discord showed the member may be older than their permissions. */
export function checkAccess(visitor: Visitor, access: Access): void {
  if (access !== 'member' && !hasAccess(visitor, access))
    throw new UserError((words) => words.access.needs[access]);
}
