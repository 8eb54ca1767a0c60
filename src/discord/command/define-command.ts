import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  type APIApplicationCommandSubcommandOption,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

import type { Action, ActionRules, AnyCommandParts, Command, Outcomes, Part, RunAction } from './command.ts';

type Definition = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** For look-ups: in servers, and wherever a member who installed Concordance for themselves takes it. */
export const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** For what needs a group: in servers that have Concordance. */
export const IN_SERVERS = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** A subcommand: what Discord is told of it, without its name, and what serves it. */
export type Subcommand = Part & Omit<APIApplicationCommandSubcommandOption, 'type' | 'name'>;

const TOLD = ['name', 'description', 'options', 'contexts', 'integration_types'] as const;
const SERVING = ['run', 'autocomplete', 'lookup', 'audited', 'at', 'formerly'] as const;

/** What Discord is told of a command. */
type Told = Pick<Definition, (typeof TOLD)[number]>;

type Declared<Name extends string> = AnyCommandParts<Name> & Pick<Command, 'under'>;

/** Makes a slash command without subcommands. */
export function defineCommand(declared: Declared<never> & Part & Told & Pick<Command, 'access'>): Command {
  const [definition, others] = divide(declared, TOLD);
  const [part, rest] = divide(others, SERVING);
  return { ...rest, definition, parts: { '': part } };
}

/** Makes a slash command of subcommands, each declared once by its name; actions may name those alone. */
export function defineCommandTree<const Name extends string>({
  subcommands,
  ...declared
}: Declared<NoInfer<Name>> &
  Omit<Told, 'options'> & {
    readonly options?: never;
    readonly subcommands: Readonly<Record<Name, Subcommand>>;
  }): Command {
  const named = Object.entries<Subcommand>(subcommands);
  const options = named.map(([name, { description, options: own = [] }]) => ({
    type: ApplicationCommandOptionType.Subcommand as const,
    name,
    description,
    options: own,
  }));
  const [told, rest] = divide(declared, TOLD);
  return { ...rest, definition: { ...told, options }, parts: subcommands };
}

/** The entries of an object with some names, and the others. */
function divide<Given extends object, Name extends keyof Given>(given: Given, names: readonly Name[]) {
  const entries = Object.entries(given);
  const isNamed = ([name]: [string, unknown]) => names.some((each) => each === name);
  const chosen = Object.fromEntries(entries.filter(isNamed)) as Pick<Given, Name>;
  const others = Object.fromEntries(entries.filter((each) => !isNamed(each))) as Omit<Given, Name>;
  return [chosen, others] as const;
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
