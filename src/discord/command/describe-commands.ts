import { commandWords } from '../../catalogue/command-words.ts';
import type { Language } from '../../corpus/group-settings.ts';

import type { Access } from '../access/access.ts';
import { accessAt, leavesOf } from '../access/command-access.ts';
import { isMenu, isUserMenu, keyOf, type Aim, type AnyCommand, type Command } from './command.ts';
import { typedAs, type Served } from './typed.ts';

/** What commands are grouped by: what a member wants to do, or whom they are for. */
export type Purpose = Aim | Exclude<Access, 'member'>;

/** A command, or one subcommand of it, as lists of commands describe it. */
export interface DescribedCommand {
  /** As it is typed, without the slash: `host questions`. Of a menu, its name. */
  readonly path: string;
  readonly command: AnyCommand;
  /** Its own path below the command: `manage`; empty if the command has no subcommands. */
  readonly subcommand: string;
  /** Whose menu it is in; null for a slash command. */
  readonly menu: 'message' | 'member' | null;
  readonly description: string;
  readonly access: Access;
  /** Names of its options; those that may be left out in brackets. */
  readonly options: readonly string[];
  /** What somebody uses it for, as a member or by a right. */
  readonly purpose: Purpose;
  /** What it was called before the last release; empty if as it is now. */
  readonly formerly: readonly string[];
}

/** Every command and subcommand in order of their English names, menus last, described in a language. */
export function describeCommands(
  commands: Iterable<AnyCommand>,
  language: Language = 'en',
): readonly DescribedCommand[] {
  const described = [...commands].flatMap((command) =>
    isMenu(command) ? [describeMenu(command)] : describeSlash(command),
  );
  const sorted = described.toSorted(
    (a, b) =>
      Number(a.menu !== null) - Number(b.menu !== null) || (a.path < b.path ? -1 : Number(a.path > b.path)),
  );
  return sorted.map((each) => ({
    ...each,
    description: commandWords(language, each.path)?.description ?? each.description,
  }));
}

function describeMenu(command: Exclude<AnyCommand, Command>): DescribedCommand {
  const { definition, description, access } = command;
  const menu = isUserMenu(command) ? 'member' : 'message';
  const purpose = purposeOf(command, access);
  const own = { path: definition.name, command, subcommand: '', description, access, purpose };
  return { ...own, menu, options: [], formerly: [] };
}

function describeSlash(command: Command): readonly DescribedCommand[] {
  return leavesOf(command).map(([subcommand, { description = '', options = [] }]) => ({
    path: typedAs({ command, path: subcommand }),
    command,
    subcommand,
    menu: null,
    description,
    access: accessAt(command, subcommand),
    options: options.map(({ name, required }) => (required ? name : `[${name}]`)),
    purpose: purposeOf(command, accessAt(command, subcommand)),
    formerly: command.parts[subcommand]?.formerly ?? nameIfMoved({ command, path: subcommand }),
  }));
}

function purposeOf({ aim = 'read' }: AnyCommand, access: Access): Purpose {
  return access === 'member' ? aim : access;
}

/** What is shown elsewhere than under its own name was typed by that name before. */
function nameIfMoved(served: Served): readonly string[] {
  const own = `${keyOf(served.command)} ${served.path}`.trim();
  return typedAs(served) === own ? [] : [own];
}
