import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type { AnyCommand } from '../../../src/discord/command/command.ts';
import { shownCommands } from '../../../src/discord/command/typed.ts';

/** A registered option of a command. */
export interface PlayedOption {
  readonly type: number;
  readonly name: string;
  readonly required?: boolean | undefined;
  readonly autocomplete?: boolean | undefined;
  readonly min_value?: number | undefined;
  readonly max_value?: number | undefined;
  readonly max_length?: number | undefined;
  readonly choices?: readonly { readonly value: string | number }[] | undefined;
  readonly options?: readonly PlayedOption[] | undefined;
}

/** Every command and subcommand with its options; a menu has none. */
export function listPaths(commands: Iterable<AnyCommand>): ReadonlyMap<string, readonly PlayedOption[]> {
  const paths = new Map<string, readonly PlayedOption[]>();
  for (const definition of shownCommands(commands))
    walk(definition.name, definition as PlayedOption & { type: number }, paths);
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

/** The possible inputs for an option. */
export interface Typing {
  readonly random: () => number;
  /** Text by members, with at most this many characters. */
  readonly words: (most: number) => string;
  /** A picked or typed work. */
  readonly work: () => string;
  /** Overrides the input for an option; undefined: no override. */
  readonly instead?: (option: PlayedOption) => string | undefined;
  /** The picked channel, role or member; null: none. */
  readonly picked: (type: Type) => object | null;
}

/** Most characters that Discord accepts for a text option. */
const LONGEST = 6000;

/** A value for an option, or null if it is left out. Add unknown types of options here. */
export function valueFor(option: PlayedOption, typing: Typing): unknown {
  const { random } = typing;
  if (!option.required && random() < 0.5) return null;
  if (option.choices) return option.choices[Math.floor(random() * option.choices.length)]?.value;
  const { min_value: least = 0, max_value: most = 60 } = option;
  switch (option.type) {
    case Type.String:
      return typing.instead?.(option) ?? typeText(option, typing);
    case Type.Integer:
    case Type.Number:
      return least + Math.floor(random() * (Math.min(most, 100) - least + 1));
    case Type.Boolean:
      return random() < 0.5;
    case Type.Attachment:
      return { name: typing.instead?.(option) ?? 'added.txt', url: 'https://files.test/added.txt', size: 40 };
    case Type.Role:
    case Type.Channel:
    case Type.User:
      return typing.picked(option.type);
    default:
      throw new Error(`Say what may stand in the option ${option.name} of type ${option.type}.`);
  }
}

function typeText({ name, max_length: most = LONGEST }: PlayedOption, typing: Typing): string | null {
  const { random, work } = typing;
  const words = () => typing.words(most);
  const number = Math.floor(random() * 8);
  switch (name) {
    case 'work':
      return work();
    case 'section':
      return pick([`#${number}`, `${number + 1}`, words()], random);
    case 'page':
      return String(200 + number * 2);
    case 'ref':
    case 'passage':
      return pick(
        [`${number + 1}`, `${number * 12} %`, `p. ${200 + number * 2}`, words(), `¶ ${number + 1}`],
        random,
      );
    case 'first':
    case 'date':
      return pick(['2026-03-20', 'Monday', words()], random);
    case 'from':
    case 'to':
      return pick(['2026-03-20', 'Monday', words()], random);
    case 'for':
      return pick(['30m', '2h', words()], random);
    case 'time':
      return pick(['19:30', '7 pm', words()], random);
    case 'url':
      return null;
    default:
      return words();
  }
}

function pick<T>(values: readonly [T, ...T[]], random: () => number): T {
  return values[Math.floor(random() * values.length)] ?? values[0];
}
