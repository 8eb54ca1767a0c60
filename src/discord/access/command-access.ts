import { ApplicationCommandOptionType as OptionType, PermissionFlagsBits } from 'discord-api-types/v10';

import type { Access } from './access.ts';
import { isMenu, keyOf, partAt, type Action, type AnyCommand, type Command } from '../command/command.ts';

/** A part of a definition: a command, subcommand, option or choice. */
export interface Branch {
  readonly type?: number | undefined;
  readonly name: string;
  readonly description?: string | undefined;
  readonly value?: string | number | undefined;
  readonly required?: boolean | undefined;
  readonly options?: readonly Branch[] | undefined;
  readonly choices?: readonly Branch[] | undefined;
}

/**
 * What Discord asks for before it shows a command: of several permissions it would want all, so each level has the
 * one that its least members have.
 */
export const SHOWN_TO: Readonly<Record<Exclude<Access, 'member'>, bigint>> = {
  host: PermissionFlagsBits.ManageEvents,
  moderator: PermissionFlagsBits.ManageMessages,
  admin: PermissionFlagsBits.ManageGuild,
};

/**
 * The subcommands of a slash command with their paths below it, e.g. `manage`; itself with an empty path if it has none.
 * One that only gives others a place has nothing of its own.
 */
export function leavesOf({ definition }: Command): readonly (readonly [path: string, leaf: Branch])[] {
  return definition.options?.length === 0 ? [] : leavesBelow(definition);
}

function leavesBelow(definition: Branch): readonly (readonly [path: string, leaf: Branch])[] {
  const below = (definition.options ?? []).filter(
    ({ type }) => type === OptionType.Subcommand || type === OptionType.SubcommandGroup,
  );
  if (below.length === 0) return [['', definition]];
  return below.flatMap((branch) =>
    leavesBelow(branch).map(([path, leaf]) => [`${branch.name} ${path}`.trim(), leaf] as const),
  );
}

/** Who may use a subcommand, by its path below the command. */
export function accessAt(command: AnyCommand, path: string): Access {
  return partAt(command, path)?.access ?? command.access;
}

/** Who may use a component or modal of a command: as it says, or as the command. */
export function accessOfAction(command: AnyCommand | undefined, action: Action<string>): Access {
  return action.access ?? command?.access ?? 'member';
}

/** The subcommands of a command, by their paths below it; an empty path if it has none. */
export function pathsOfCommand(command: AnyCommand): readonly string[] {
  return isMenu(command) ? [''] : Object.keys(command.parts);
}

/**
 * The subcommand whose command in Discord decides who may: of an action, one for the same people, or for fewer than
 * all. What every member may press though its command is hidden goes by none: an admin who denies that does not mean it.
 */
export function findHome(command: AnyCommand, paths: readonly string[], access: Access): string | undefined {
  const same = paths.find((path) => accessAt(command, path) === access);
  if (same !== undefined || access === 'member') return same;
  return paths.find((path) => accessAt(command, path) !== 'member');
}

/** What roles may be let use by an admin of the group. */
export interface Mappable {
  /** As it is stored: `question manage`, or `prompt` for all of it. */
  readonly key: string;
  readonly command: AnyCommand;
  /** Null: all of the command. */
  readonly path: string | null;
  /** What a role that may use it is taken for there: no more than the least that any part of it asks of more than members. */
  readonly access: 'host' | 'moderator';
}

/** All of a command and each of its subcommands, where they are neither for every member nor for admins alone. */
export function mappablesOf(command: AnyCommand): readonly Mappable[] {
  const paths = pathsOfCommand(command);
  const actions = Object.values(command.actions ?? {}).map((action) => accessOfAction(command, action));
  const [least] = [...paths.map((path) => accessAt(command, path)), ...actions]
    .filter(isBetween)
    .toSorted((a, b) => (a === b ? 0 : a === 'host' ? -1 : 1));
  if (least === undefined) return [];
  const key = keyOf(command);
  const parts = paths.flatMap((path) => {
    const access = accessAt(command, path);
    return path !== '' && isBetween(access) ? [{ key: `${key} ${path}`, command, path, access }] : [];
  });
  return [{ key, command, path: null, access: least }, ...parts];
}

function isBetween(access: Access): access is 'host' | 'moderator' {
  return access === 'host' || access === 'moderator';
}
