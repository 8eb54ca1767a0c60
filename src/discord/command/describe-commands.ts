import { commandWords } from '../../catalogue/command-words.ts';
import type { Language } from '../../corpus/group-settings.ts';

import type { Access } from '../access/access.ts';
import { accessAt, leavesOf, type Branch } from '../access/command-access.ts';
import { isMenu, isUserMenu, type AnyCommand, type Command } from './command.ts';

/** A command, or one subcommand of it, for whoever wants to know what there is. */
export interface DescribedCommand {
  /** As it is typed, without the slash: `question list`. Of a menu, its name. */
  readonly path: string;
  readonly command: AnyCommand;
  /** Its path below the command: `list`; empty if the command has no subcommands. */
  readonly subcommand: string;
  /** Whose menu it is in; null for a slash command. */
  readonly menu: 'message' | 'member' | null;
  readonly description: string;
  readonly access: Access;
  /** Names of its options; those that may be left out in brackets. */
  readonly options: readonly string[];
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
  return { path: definition.name, command, subcommand: '', menu, description, access, options: [] };
}

function describeSlash(command: Command): readonly DescribedCommand[] {
  const { definition } = command;
  return leavesOf(definition as Branch).map(([subcommand, { description = '', options = [] }]) => ({
    path: `${definition.name} ${subcommand}`.trim(),
    command,
    subcommand,
    menu: null,
    description,
    access: accessAt(command, subcommand),
    options: options.map(({ name, required }) => (required ? name : `[${name}]`)),
  }));
}
