import { OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import { z } from 'zod';

const bits = z.string().transform((text) => BigInt(text));

/** What is read of a role, a channel and the bot as a member. */
export const roleSchema = z.looseObject({ id: z.string(), permissions: bits });
export const memberSchema = z.looseObject({ roles: z.array(z.string()) });
export const channelSchema = z.looseObject({
  id: z.string(),
  type: z.number(),
  name: z.string().nullish(),
  permission_overwrites: z
    .array(z.looseObject({ id: z.string(), type: z.enum(OverwriteType), allow: bits, deny: bits }))
    .default([]),
});

type Channel = z.output<typeof channelSchema>;

/** The bot in a server: its own id, its roles' and the server's, which is that of everyone's role. */
export interface Standing {
  readonly botId: string;
  readonly guildId: string;
  readonly roleIds: readonly string[];
  /** What it may do in the server, before a channel says otherwise. */
  readonly base: bigint;
}

/** What an administrator may do; no channel takes anything of it. */
const EVERYTHING = ~0n;

/** The bot's standing from the server's roles. */
export function standingOf(
  ids: Pick<Standing, 'botId' | 'guildId'>,
  { roles: own }: z.output<typeof memberSchema>,
  roles: readonly z.output<typeof roleSchema>[],
): Standing {
  const roleIds = [ids.guildId, ...own];
  const held = roles.filter(({ id }) => roleIds.includes(id));
  const base = held.reduce((all, { permissions }) => all | permissions, 0n);
  const isAdmin = (base & PermissionFlagsBits.Administrator) !== 0n;
  return { ...ids, roleIds, base: isAdmin ? EVERYTHING : base };
}

/** What the bot may do in a channel. https://docs.discord.com/developers/topics/permissions#permission-overwrites */
export function permissionsIn({ permission_overwrites: overwrites }: Channel, standing: Standing): bigint {
  const { botId, guildId, roleIds, base } = standing;
  if (base === EVERYTHING) return base;
  const forRoles = overwrites.filter(({ type, id }) => type === OverwriteType.Role && roleIds.includes(id));
  const layers = [
    forRoles.filter(({ id }) => id === guildId),
    forRoles.filter(({ id }) => id !== guildId),
    overwrites.filter(({ type, id }) => type === OverwriteType.Member && id === botId),
  ];
  return layers.reduce((permissions, layer) => {
    const deny = layer.reduce((all, each) => all | each.deny, 0n);
    const allow = layer.reduce((all, each) => all | each.allow, 0n);
    return (permissions & ~deny) | allow;
  }, base);
}
