import { type APISelectMenuComponent, ComponentType } from 'discord-api-types/v10';

import type { Channel, User, World } from '../world/world.ts';
import { Refusal } from './refusal.ts';
import { resolveChannel, resolveMentionable, resolveRole, resolveUser, type Resolved } from './resolved.ts';
import { viewSelect } from './view.ts';

/** Checks the choices in a select menu and adds their objects to `resolved`. Throws a Refusal if they are invalid. */
export function checkSelection(
  place: { readonly world: World; readonly channel: Channel; readonly user: User },
  select: APISelectMenuComponent,
  values: readonly string[],
  resolved: Resolved,
): void {
  const { minValues, maxValues, options } = viewSelect(select);
  if (values.length < minValues || values.length > maxValues || new Set(values).size !== values.length) {
    throw new Refusal(`Choose ${minValues} to ${maxValues} different values.`);
  }
  const { world, channel, user } = place;
  for (const value of values) {
    switch (select.type) {
      case ComponentType.StringSelect:
        if (options.some((option) => option.value === value)) break;
        throw new Refusal(
          `The menu has no value "${value}". It has: ${options.map((o) => o.value).join(', ')}.`,
        );
      case ComponentType.UserSelect:
        resolveUser(world, channel, resolved, value);
        break;
      case ComponentType.RoleSelect:
        resolveRole(world, channel, resolved, value);
        break;
      case ComponentType.MentionableSelect:
        resolveMentionable(world, channel, resolved, value);
        break;
      case ComponentType.ChannelSelect:
        resolveChannel(world, channel, resolved, value, user.id);
        break;
    }
  }
}
