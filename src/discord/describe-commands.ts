import { ApplicationCommandOptionType as OptionType } from 'discord-api-types/v10';

import { commandWords } from '../catalogue/commands/command-words.ts';
import type { Language } from '../corpus/group-settings.ts';

import type { Access } from './access.ts';
import { isMenu, isUserMenu, type AnyCommand, type Command } from './command.ts';

/** A command, or one subcommand of it, for whoever wants to know what there is. */
export interface DescribedCommand {
  /** As it is typed, without the slash: `question list`. Of a menu, its name. */
  readonly path: string;
  /** Whose menu it is in; null for a slash command. */
  readonly menu: 'message' | 'member' | null;
  readonly description: string;
  readonly access: Access;
  /** Names of its options; those that may be left out in brackets. */
  readonly options: readonly string[];
}

interface Branch {
  readonly type?: number | undefined;
  readonly name: string;
  readonly description?: string;
  readonly required?: boolean | undefined;
  readonly options?: readonly Branch[] | undefined;
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
  return { path: definition.name, menu, description, access, options: [] };
}

function describeSlash({ definition, access, accessTo }: Command) {
  const leaves = (branch: Branch, path: readonly string[]): readonly (readonly [string, Branch])[] => {
    const below = (branch.options ?? []).filter(isBranch);
    if (below.length === 0) return [[path.join(' '), branch]];
    return below.flatMap((each) => leaves(each, [...path, each.name]));
  };
  return leaves(definition, [definition.name]).map(([path, { description = '', options = [] }]) => ({
    path,
    menu: null,
    description,
    access: accessTo?.[path.split(' ').slice(1).join(' ')] ?? access,
    options: options.map(({ name, required }) => (required ? name : `[${name}]`)),
  }));
}

function isBranch({ type }: Branch): boolean {
  return type === OptionType.Subcommand || type === OptionType.SubcommandGroup;
}
