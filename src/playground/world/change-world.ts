import type { APIApplicationCommandPermission } from 'discord-api-types/v10';

import type { Changes } from '../changes.ts';
import type { OverwriteOptions } from './world-options.ts';
import { type Channel, createBotRole, createOverwrite, type Guild, type World } from './world.ts';

/** Changes by authorised people while the bot runs. The bot gets Discord's events for them. */
export interface WorldChanges {
  /** Sets an overwrite in a channel, replacing the one for the same role or member. */
  overwrite(channel: Channel, options: OverwriteOptions): void;
  /** Deletes a channel with its threads, or a thread. */
  remove(channel: Channel): void;
  /** Sets the permissions of a role; `@bot` is the bot's own. */
  permit(guild: Guild, role: string, permissions: bigint): void;
  /** Replaces a guild's rules for a command, or, with the application's id, for all commands. */
  restrict(guild: Guild, commandId: string, rules: readonly APIApplicationCommandPermission[]): void;
  /** Installs the application in a guild. */
  addBot(guild: Guild): void;
  /** Removes the application from a guild. */
  removeBot(guild: Guild): void;
  /** Authorizes the application's commands in a guild without the bot. Bots get no event for it. */
  addCommands(guild: Guild): void;
}

export function createWorldChanges(world: World, changes: Changes, newId: () => string): WorldChanges {
  return {
    overwrite(channel, options) {
      const guild = world.guilds.get(channel.guildId ?? '');
      if (guild === undefined) throw new Error(`#${channel.name} is in no guild.`);
      const made = createOverwrite(options, guild);
      channel.overwrites = [...channel.overwrites.filter(({ id }) => id !== made.id), made];
      changes.emit({ type: 'channel-update', channel });
    },
    remove(channel) {
      const threads = [...world.channels.values()].filter(({ thread }) => thread?.parentId === channel.id);
      for (const { id } of [...threads, channel]) world.channels.delete(id);
      changes.emit({ type: 'channel-delete', channel });
    },
    permit(guild, name, permissions) {
      const role = guild.roles.find((each) => (name === '@bot' ? each.botId !== null : each.name === name));
      if (role === undefined) throw new Error(`${guild.name} has no role "${name}".`);
      role.permissions = permissions;
      changes.emit({ type: 'role-update', guild, role });
    },
    restrict(guild, commandId, rules) {
      guild.commandRules.set(commandId, rules);
      changes.emit({ type: 'command-rules', guild, commandId });
    },
    addBot(guild) {
      if (guild.members.has(world.bot.id)) return;
      const role = createBotRole(newId(), world.bot);
      guild.roles.push(role);
      guild.members.set(world.bot.id, { user: world.bot, roles: [role] });
      changes.emit({ type: 'guild-create', guild });
    },
    removeBot(guild) {
      if (!guild.members.has(world.bot.id)) return;
      guild.roles.splice(0, Infinity, ...guild.roles.filter((role) => role.botId === null));
      guild.members.delete(world.bot.id);
      guild.hasCommands = false;
      changes.emit({ type: 'guild-delete', guild });
    },
    addCommands: (guild) => void (guild.hasCommands = true),
  };
}
