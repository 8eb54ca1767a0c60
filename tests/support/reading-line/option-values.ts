import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type { AnyCommand } from '../../../src/discord/command.ts';
import { isMenu } from '../../../src/discord/command.ts';

/** An option of a command as it is registered. */
export interface PlayedOption {
  readonly type: number;
  readonly name: string;
  readonly required?: boolean | undefined;
  readonly autocomplete?: boolean | undefined;
  readonly min_value?: number | undefined;
  readonly max_value?: number | undefined;
  readonly choices?: readonly { readonly value: string | number }[] | undefined;
  readonly options?: readonly PlayedOption[] | undefined;
}

/** Every command and subcommand with its options; a menu has none. */
export function listPaths(commands: Iterable<AnyCommand>): ReadonlyMap<string, readonly PlayedOption[]> {
  const paths = new Map<string, readonly PlayedOption[]>();
  for (const command of commands) {
    if (isMenu(command)) paths.set(command.definition.name, []);
    else walk(command.definition.name, command.definition as PlayedOption & { type: number }, paths);
  }
  return paths;
}

function walk(
  path: string,
  { options = [] }: PlayedOption,
  paths: Map<string, readonly PlayedOption[]>,
): void {
  const below = options.filter(({ type }) => type === Type.Subcommand || type === Type.SubcommandGroup);
  if (below.length === 0) paths.set(path, options);
  for (const each of below) walk(`${path} ${each.name}`, each, paths);
}

/** What a member may type or pick for an option. */
export interface Typing {
  readonly random: () => number;
  /** Words of the works, from before the line and behind it. */
  readonly words: () => string;
  /** A work as it is picked or typed. */
  readonly work: () => string;
}

/** A value for an option, or null where it is left out. An option of a type that is not known here must be added. */
export function valueFor(option: PlayedOption, typing: Typing): unknown {
  const { random } = typing;
  if (!option.required && random() < 0.5) return null;
  if (option.choices) return option.choices[Math.floor(random() * option.choices.length)]?.value;
  const { min_value: least = 0, max_value: most = 60 } = option;
  switch (option.type) {
    case Type.String:
      return typeText(option.name, typing);
    case Type.Integer:
    case Type.Number:
      return least + Math.floor(random() * (Math.min(most, 100) - least + 1));
    case Type.Boolean:
      return random() < 0.5;
    case Type.Attachment:
      return { name: 'added.txt', url: 'https://files.test/added.txt', size: 40 };
    case Type.Role:
    case Type.Channel:
    case Type.User:
      return null;
    default:
      throw new Error(`Say what may stand in the option ${option.name} of type ${option.type}.`);
  }
}

function typeText(name: string, { random, words, work }: Typing): string | null {
  const number = Math.floor(random() * 8);
  switch (name) {
    case 'work':
      return work();
    case 'section':
      return [`#${number}`, `${number + 1}`, words()][Math.floor(random() * 3)] ?? '';
    case 'page':
      return String(200 + number * 2);
    case 'ref':
    case 'passage':
      return (
        [`${number + 1}`, `${number * 12} %`, `p. ${200 + number * 2}`, words(), `¶ ${number + 1}`][
          Math.floor(random() * 5)
        ] ?? ''
      );
    case 'url':
      return null;
    default:
      return words();
  }
}
