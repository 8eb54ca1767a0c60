import {
  ApplicationCommandOptionType,
  type APIApplicationCommandSubcommandOption,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

import type { Action, ActionRules, AnyCommandParts, Command, Outcomes, Part, RunAction } from './command.ts';

type Definition = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** A subcommand: what Discord is told of it, without its name, and what serves it. */
export type Subcommand = Part & Omit<APIApplicationCommandSubcommandOption, 'type' | 'name'>;

/** Makes a slash command without subcommands. */
export function defineCommand({
  definition,
  run,
  autocomplete,
  lookup,
  audited,
  at,
  formerly,
  ...rest
}: AnyCommandParts<never> & Part & Pick<Command, 'under' | 'access' | 'definition'>): Command {
  const part = {
    run,
    ...(autocomplete && { autocomplete }),
    ...(lookup && { lookup }),
    ...(audited === false && { audited }),
    ...(at !== undefined && { at }),
    ...(formerly && { formerly }),
  };
  return { ...rest, definition, parts: { '': part } };
}

/** Makes a slash command of subcommands, each declared once by its name; actions may name those alone. */
export function defineCommandTree<const Name extends string>({
  definition,
  subcommands,
  ...rest
}: AnyCommandParts<NoInfer<Name>> &
  Pick<Command, 'under'> & {
    readonly definition: Omit<Definition, 'options'>;
    readonly subcommands: Readonly<Record<Name, Subcommand>>;
  }): Command {
  const named = Object.entries<Subcommand>(subcommands);
  const options = named.map(([name, { description, options: own = [] }]) => ({
    type: ApplicationCommandOptionType.Subcommand as const,
    name,
    description,
    options: own,
  }));
  return { ...rest, definition: { ...definition, options }, parts: subcommands };
}

/** Makes what serves a component or modal: how a press is acknowledged, who may press, and what that does. */
export function action<How extends keyof Outcomes>(acknowledge: How, run: RunAction<How>): Action;
export function action<How extends keyof Outcomes, const Name extends string = never>(
  acknowledge: How,
  rules: ActionRules<Name>,
  run: RunAction<How>,
): Action<Name>;
export function action(acknowledge: keyof Outcomes, ...given: readonly object[]): object {
  const [run, rules = {}] = given.toReversed();
  return { ...rules, acknowledge, run };
}
