import {
  type APIApplicationCommand,
  ApplicationCommandType,
  InteractionType,
  PermissionFlagsBits as Permission,
} from 'discord-api-types/v10';

import type { Upload } from '../messages/attachments.ts';
import { contextOf, type Owners, ownersIn } from '../world/installs.ts';
import { mayUse } from '../world/command-permissions.ts';
import { permissionsIn } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import type { Acting, ActingParts, Place } from './acting.ts';
import type { GivenOption } from '../page/api-types.ts';
import { checkOptions, optionsOf } from './command-options.ts';
import { Refusal } from './refusal.ts';
import { resolveUser, type Resolved } from './resolved.ts';
import { findSeen } from './seen.ts';
import type { Send } from './send.ts';

interface Parts extends ActingParts {
  readonly send: Send;
}

/** Slash commands, their autocomplete, and the commands in the menus of messages and users. */
export function createCommandActs(
  parts: Parts,
): Pick<Acting, 'commands' | 'command' | 'autocomplete' | 'menu'> {
  const { world, messages, send } = parts;
  return {
    commands: (place) => offered(parts, place),
    command: (place, command, given, files) =>
      useCommand(parts, place, command, given, files, InteractionType.ApplicationCommand),
    autocomplete: (place, command, given) =>
      useCommand(parts, place, command, given, {}, InteractionType.ApplicationCommandAutocomplete),
    menu(place, command, targetId) {
      checkOffered(parts, place, command);
      if (command.type === ApplicationCommandType.ChatInput) {
        throw new Refusal(`/${command.name} stands in no menu.`);
      }
      const resolved: Resolved = {};
      const isOnUser = command.type === ApplicationCommandType.User;
      if (isOnUser) resolveUser(world, place.channel, resolved, targetId);
      const message = isOnUser ? null : findSeen(messages, place, targetId);
      if (message !== null) resolved.messages = { [targetId]: message.api };
      const what = {
        type: InteractionType.ApplicationCommand,
        commandName: command.name,
        isMenuCommand: true,
        target: message ?? world.users.get(targetId) ?? null,
        owners: ownersOf(world, place, command),
      };
      return send({ ...place, ...what }, { ...describe(command), target_id: targetId }, resolved);
    },
  };
}

function useCommand(
  parts: Parts,
  place: Place,
  command: APIApplicationCommand,
  given: readonly GivenOption[],
  files: Readonly<Record<string, Upload>>,
  type: InteractionType.ApplicationCommand | InteractionType.ApplicationCommandAutocomplete,
) {
  checkOffered(parts, place, command);
  const resolved: Resolved = {};
  const context = {
    world: parts.world,
    ...place,
    files,
    addFile: (file: Upload) => parts.attachments.add(place.channel.id, file),
    isAutocomplete: type === InteractionType.ApplicationCommandAutocomplete,
  };
  const options = checkOptions(optionsOf(command), given, context, resolved);
  const commandName = [command.name, ...branchesOf(options)].join(' ');
  const owners = ownersOf(parts.world, place, command);
  return parts.send({ ...place, type, commandName, owners }, { ...describe(command), options }, resolved);
}

function offered({ world, commands }: Parts, place: Place): APIApplicationCommand[] {
  const { user, channel, seesAll = false } = place;
  const isInstalled = (command: APIApplicationCommand) =>
    Object.keys(ownersOf(world, place, command)).length > 0;
  const permissions = permissionsIn(world, channel, user.id);
  if ((permissions & Permission.ViewChannel) === 0n) return [];
  return commands
    .available(channel.guildId, contextOf(channel))
    .filter((command) => isInstalled(command) && (seesAll || mayUse(world, command, channel, user)));
}

function ownersOf(world: World, place: Place, { integration_types }: APIApplicationCommand): Owners {
  return ownersIn(world, place, integration_types);
}

function checkOffered(parts: Parts, place: Place, command: APIApplicationCommand): void {
  if (offered(parts, place).some((each) => each.id === command.id)) return;
  throw new Refusal(`${place.user.name} may not use "${command.name}" in #${place.channel.name}.`);
}

function describe({ id, name, type, guild_id }: APIApplicationCommand) {
  return { id, name, type, ...(guild_id !== undefined && { guild_id }) };
}

function branchesOf(options: readonly GivenOption[]): string[] {
  const branch = options.find((option) => option.options !== undefined);
  return branch === undefined ? [] : [branch.name, ...branchesOf(branch.options ?? [])];
}
