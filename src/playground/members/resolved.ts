import type { APIAttachment } from 'discord-api-types/v10';

import { permissionsIn } from '../world/permissions.ts';
import { toApiChannel, toApiRole, toApiUser, toResolvedMember } from '../world/serialize.ts';
import type { Channel, World } from '../world/world.ts';
import { Refusal } from './refusal.ts';

/** The full objects behind the ids that an interaction names. */
export interface Resolved {
  users?: Record<string, object>;
  members?: Record<string, object>;
  roles?: Record<string, object>;
  channels?: Record<string, object>;
  messages?: Record<string, object>;
  attachments?: Record<string, APIAttachment>;
}

/** Adds a user, with membership if the place is a guild. Throws a Refusal if there is no such user here. */
export function resolveUser(world: World, place: Channel, resolved: Resolved, id: string): void {
  const user = world.users.get(id);
  const guild = place.guildId === null ? undefined : world.guilds.get(place.guildId);
  const member = guild?.members.get(id);
  if (user === undefined || (guild !== undefined && member === undefined)) {
    throw new Refusal(`There is no user ${id} here.`);
  }
  resolved.users = { ...resolved.users, [id]: toApiUser(user) };
  if (guild === undefined || member === undefined) return;
  resolved.members = { ...resolved.members, [id]: toResolvedMember(guild, member) };
}

/** Adds a role. Throws a Refusal if the guild has no such role. */
export function resolveRole(world: World, place: Channel, resolved: Resolved, id: string): void {
  const roles = place.guildId === null ? undefined : world.guilds.get(place.guildId)?.roles;
  const index = roles?.findIndex((role) => role.id === id) ?? -1;
  const role = roles?.[index];
  if (role === undefined) throw new Refusal(`There is no role ${id} here.`);
  resolved.roles = { ...resolved.roles, [id]: toApiRole(role, index) };
}

/** Adds a channel, with the member's permissions in it. Throws a Refusal if there is no such channel here. */
export function resolveChannel(
  world: World,
  place: Channel,
  resolved: Resolved,
  id: string,
  by: string,
): void {
  const channel = world.channels.get(id);
  if (channel === undefined || channel.guildId !== place.guildId)
    throw new Refusal(`There is no channel ${id} here.`);
  const permissions = String(permissionsIn(world, channel, by));
  resolved.channels = { ...resolved.channels, [id]: { ...toApiChannel(channel), permissions } };
}

/** Adds a user or a role, whichever has the id. */
export function resolveMentionable(world: World, place: Channel, resolved: Resolved, id: string): void {
  if (world.users.has(id)) resolveUser(world, place, resolved, id);
  else resolveRole(world, place, resolved, id);
}
