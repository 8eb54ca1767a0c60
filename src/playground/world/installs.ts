import {
  ApplicationIntegrationType as Install,
  ChannelType,
  InteractionContextType as Context,
} from 'discord-api-types/v10';

import { hasBot } from './permissions.ts';
import type { Channel, User, World } from './world.ts';

/** Who has authorized the application for an interaction, by type of installation. */
export type Owners = Readonly<Partial<Record<Install, string>>>;

/** The kind of place. https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-context-types */
export function contextOf({ guildId, type }: Channel): Context {
  if (guildId !== null) return Context.Guild;
  return type === ChannelType.DM ? Context.BotDM : Context.PrivateChannel;
}

/**
 * Who has authorized the application for a user in a channel, as far as a command supports these types of
 * installation: the guild (`0` in a direct message with the bot), and the user.
 * https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-authorizing-integration-owners-object
 */
export function ownersIn(
  world: World,
  { user, channel }: { readonly user: User; readonly channel: Channel },
  supported: readonly Install[] = [Install.GuildInstall, Install.UserInstall],
): Owners {
  const guild = installedBy(world, channel);
  const isByGuild = guild !== null && supported.includes(Install.GuildInstall);
  const isByUser = user.hasApp && supported.includes(Install.UserInstall);
  return {
    ...(isByGuild && { [Install.GuildInstall]: guild }),
    ...(isByUser && { [Install.UserInstall]: user.id }),
  };
}

/** True if only a user has authorized it, which allows less. */
export function isByUserAlone(owners: Owners): boolean {
  return owners[Install.GuildInstall] === undefined;
}

/** True if a guild has the bot, or only its commands. */
export function hasApplication(world: World, guildId: string): boolean {
  return hasBot(world, guildId) || world.guilds.get(guildId)?.hasCommands === true;
}

function installedBy(world: World, channel: Channel): string | null {
  if (channel.guildId !== null) return hasApplication(world, channel.guildId) ? channel.guildId : null;
  return channel.type === ChannelType.DM ? '0' : null;
}
