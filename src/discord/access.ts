import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { PermissionsBitField } from 'discord.js';

/** Who may use a command. */
export type Access = 'member' | 'host' | 'moderator' | 'admin';

/** The one table of who is what: any of the permissions is enough, and Administrator is always enough. */
const PERMISSIONS: Readonly<Record<Exclude<Access, 'member'>, bigint>> = {
  admin: PermissionFlagsBits.ManageGuild,
  moderator: PermissionFlagsBits.ManageMessages | PermissionFlagsBits.ManageGuild,
  host:
    PermissionFlagsBits.ManageEvents | PermissionFlagsBits.ManageMessages | PermissionFlagsBits.ManageGuild,
};

const NEEDED: Readonly<Record<Exclude<Access, 'member'>, string>> = {
  admin: 'the permission Manage Server',
  moderator: 'the permission Manage Messages or Manage Server',
  host: 'the permission Manage Events, Manage Messages or Manage Server',
};

/** Whether a member with these permissions in the channel may use what needs `access`. */
export function hasAccess(permissions: Readonly<PermissionsBitField> | null, access: Access): boolean {
  return access === 'member' || (permissions?.any(PERMISSIONS[access]) ?? false);
}

/** Why a member may not, in words. */
export function refusal(access: Exclude<Access, 'member'>): string {
  return `This needs ${NEEDED[access]}. Ask somebody who runs this server.`;
}
