import { ApplicationCommandOptionType as OptionType } from 'discord-api-types/v10';

import type { Access } from '../access/access.ts';
import { accessAt, leavesOf, pathsOfCommand, SHOWN_TO, type Branch } from '../access/command-access.ts';
import { isMenu, type AnyCommand, type Command } from './command.ts';

/** A command or subcommand: what serves it, and where it stands among the subcommands of that. */
export interface Served {
  readonly command: AnyCommand;
  /** Its path below the command; empty if the command has no subcommands. */
  readonly path: string;
}

/**
 * How a command or subcommand is typed, without the slash: its own name, unless its declaration says that Discord
 * shows it elsewhere. Custom ids, acts and the roles that admins allow go by its own name, wherever it is shown.
 */
export function typedAs({ command, path }: Served): string {
  const { name } = command.definition;
  if (isMenu(command)) return name;
  return command.parts[path]?.at ?? [command.under, name, path].filter(Boolean).join(' ');
}

/** What serves a slash command by how it is typed, e.g. `host session next`; undefined if nothing does. */
export function findTyped(commands: ReadonlyMap<string, AnyCommand>, typed: string): Served | undefined {
  return listServed(commands.values()).find((each) => !isMenu(each.command) && typedAs(each) === typed);
}

/** All that can be used, each command with its subcommands. */
export function listServed(commands: Iterable<AnyCommand>): readonly Served[] {
  return [...commands].flatMap((command) => pathsOfCommand(command).map((path) => ({ command, path })));
}

/** A command as Discord is told of it. */
export type Definition = AnyCommand['definition'];

/** A subcommand, with the words by which it is typed. */
interface Leaf {
  readonly words: readonly string[];
  readonly command: Command;
  readonly leaf: Branch;
  readonly access: Access;
}

/**
 * All commands as Discord shows them, hidden from those whom their access would refuse anyway. Throws where one stands
 * under a command that there is not, or beside one that is for others: Discord shows or hides a command as a whole.
 */
export function shownCommands(commands: Iterable<AnyCommand>): readonly Definition[] {
  const all = [...commands];
  const slash = all.filter((command): command is Command => !isMenu(command));
  const leaves = slash.flatMap((command) =>
    leavesOf(command).map(([path, leaf]) => ({
      words: typedAs({ command, path }).split(' '),
      command,
      leaf,
      access: accessAt(command, path),
    })),
  );
  const names = new Set(leaves.map(({ words }) => words[0] ?? ''));
  return [
    ...[...names].map((name) => shownCommand(name, leaves, slash)),
    ...all.filter(isMenu).map(({ definition, access }) => ({ ...definition, ...hiddenBut(access) })),
  ];
}

function shownCommand(name: string, all: readonly Leaf[], commands: readonly Command[]): Definition {
  const leaves = all.filter(({ words }) => words[0] === name);
  const [{ command, leaf, access, words } = lost(name)] = leaves;
  if (leaves.some((each) => each.access !== access))
    throw new Error(`/${name} has parts for different people, but Discord shows or hides all of it.`);
  const common = { name, ...hiddenBut(access) };
  if (words.length === 1 && leaves.length === 1)
    return { ...command.definition, ...common, ...describe(leaf) };
  const root = commands.find(({ definition, under }) => definition.name === name && under === undefined);
  if (!root) return lost(name);
  return { ...root.definition, ...common, options: optionsOf(name, leaves) } as Definition;
}

function optionsOf(name: string, leaves: readonly Leaf[]): readonly object[] {
  const seconds = [...new Set(leaves.map(({ words }) => words[1] ?? ''))];
  return seconds.map((second) => {
    const below = leaves.filter(({ words }) => words[1] === second);
    const [{ command, leaf, words } = lost(name)] = below;
    if (words.length === 2 && below.length === 1)
      return { name: second, type: OptionType.Subcommand, ...describe(leaf) };
    const { description } = command.definition;
    const options = below.map((each) => ({
      name: each.words[2],
      type: OptionType.Subcommand,
      ...describe(each.leaf),
    }));
    return { name: second, type: OptionType.SubcommandGroup, description, options };
  });
}

function describe({ description, options = [] }: Branch): object {
  return { description, options };
}

/** Discord asks for it before it shows a command; null: everybody sees it. */
function hiddenBut(access: Access): { readonly default_member_permissions: string | null } {
  return { default_member_permissions: access === 'member' ? null : String(SHOWN_TO[access]) };
}

function lost(name: string): never {
  throw new Error(`Something is shown under /${name}, which is no command.`);
}

/** The commands and menus for members with `access`, each once, by the first name that Discord shows. */
export function shownFor(access: Access, commands: Iterable<AnyCommand>): readonly string[] {
  const served = listServed(commands).filter(({ command, path }) => accessAt(command, path) === access);
  const names = served.map((each) =>
    isMenu(each.command) ? typedAs(each) : `/${typedAs(each).split(' ')[0]}`,
  );
  return [...new Set(names)];
}
