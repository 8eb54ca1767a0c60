import type { Command, GivenOption, OptionDefinition } from './api-types.ts';
import { CommandType, OptionType } from './numbers.ts';

/** A command that can be sent: a slash command, or one of its subcommands. */
export interface Entry {
  readonly commandId: string;
  /** Without slash, e.g. `corpus add`. */
  readonly name: string;
  readonly description: string;
  /** The branches that lead to it. */
  readonly path: readonly OptionDefinition[];
  /** Required ones first, as Discord requires. */
  readonly options: readonly OptionDefinition[];
}

/** A typed command, with texts for its options. */
export interface Written {
  readonly entry: Entry;
  readonly texts: ReadonlyMap<string, string>;
}

/** All slash commands with their subcommands, by name. */
export function listEntries(commands: readonly Command[]): Entry[] {
  const entries = commands
    .filter(({ type }) => type === CommandType.slash)
    .flatMap((command) => branch(command, command.id, []));
  return entries.toSorted((a, b) => a.name.localeCompare(b.name));
}

/** The entries that match the text after the slash: names that begin with it first. */
export function filterEntries(entries: readonly Entry[], typed: string): Entry[] {
  const wanted = typed.trim().toLowerCase();
  const begins = entries.filter(({ name }) => name.startsWith(wanted));
  return [...begins, ...entries.filter((entry) => !begins.includes(entry) && entry.name.includes(wanted))];
}

/** The options in the format of interactions, under the entry's subcommand. */
export function wrapOptions({ path }: Entry, options: readonly GivenOption[]): readonly GivenOption[] {
  return path.reduceRight<readonly GivenOption[]>(
    (inner, { name, type }) => [{ name, type, options: inner }],
    options,
  );
}

/**
 * Parses a command in one line, e.g. `/ask question: What is power?`; words without an option's name belong to the
 * first option. Null if it does not begin with a complete command.
 */
export function readWritten(text: string, entries: readonly Entry[]): Written | null {
  const begins = (entry: Entry) => text === `/${entry.name}` || text.startsWith(`/${entry.name} `);
  const entry = entries.filter(begins).toSorted((a, b) => b.name.length - a.name.length)[0];
  if (entry === undefined) return null;
  const names = entry.options.map(({ name }) => name);
  const [first = '', ...rest] = text
    .slice(entry.name.length + 1)
    .split(/(?:^|\s)([\p{L}\p{N}_-]+):(?=\s|$)/u);
  const texts = new Map<string, string>();
  if (first.trim() !== '' && names[0] !== undefined) texts.set(names[0], first.trim());
  let last = names[0];
  for (let index = 0; index < rest.length; index += 2) {
    const [name = '', words = ''] = rest.slice(index, index + 2);
    const isOption = names.includes(name);
    if (isOption) last = name;
    if (last === undefined) continue;
    texts.set(last, isOption ? words.trim() : `${texts.get(last) ?? ''} ${name}: ${words.trim()}`.trim());
  }
  return { entry, texts };
}

function branch(
  node: Command | OptionDefinition,
  commandId: string,
  path: readonly OptionDefinition[],
): Entry[] {
  const { options = [], description } = node;
  const branches = options.filter(({ type }) => type <= OptionType.group);
  const named = (entry: Entry) => ({ ...entry, name: `${node.name} ${entry.name}`.trim() });
  if (branches.length > 0)
    return branches.flatMap((each) => branch(each, commandId, [...path, each]).map(named));
  return [{ commandId, name: node.name, description, path, options }];
}
