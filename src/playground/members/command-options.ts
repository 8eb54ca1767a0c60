import {
  ApplicationCommandOptionType as Option,
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  type APIAttachment,
} from 'discord-api-types/v10';

import type { Upload } from '../messages/attachments.ts';
import type { GivenOption } from '../page/api-types.ts';
import type { Channel, User, World } from '../world/world.ts';
import { Refusal } from './refusal.ts';
import { resolveChannel, resolveMentionable, resolveRole, resolveUser, type Resolved } from './resolved.ts';

/** A member's input, by option. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** The place and person of an interaction, against which options are checked. */
export interface OptionContext {
  readonly world: World;
  readonly channel: Channel;
  readonly user: User;
  readonly files: Readonly<Record<string, Upload>>;
  readonly addFile: (file: Upload) => APIAttachment;
  /** True while somebody is typing, when required options may still be missing. */
  readonly isAutocomplete: boolean;
  readonly anyLength?: boolean;
}

type Definitions = readonly APIApplicationCommandOption[];

/** The options of an interaction, made from plain values for `path`: command, group, subcommand. */
export function toGivenOptions(
  command: APIApplicationCommand,
  path: readonly string[],
  values: OptionValues,
  focused?: string,
): GivenOption[] {
  const [name, ...rest] = path;
  const definitions = optionsOf(command);
  if (name !== undefined) {
    const branch = definitions.find(
      (option) => option.name === name && option.type <= Option.SubcommandGroup,
    );
    if (branch === undefined) throw new Refusal(`/${command.name} has no subcommand "${name}".`);
    const inner = { ...command, name: `${command.name} ${name}`, options: optionsOf(branch) };
    return [{ name, type: branch.type, options: toGivenOptions(inner as never, rest, values, focused) }];
  }
  return Object.entries(values).map(([key, value]) => {
    const definition = definitions.find((option) => option.name === key);
    if (definition === undefined) throw new Refusal(`/${command.name} has no option "${key}".`);
    return { name: key, type: definition.type, value, ...(key === focused && { focused: true }) };
  });
}

/**
 * Checks options against the registered command, as the client does, and adds the objects that they refer to to
 * `resolved`. Files replace their options' values. Throws a Refusal with the reason.
 */
export function checkOptions(
  definitions: Definitions,
  given: readonly GivenOption[],
  context: OptionContext,
  resolved: Resolved,
): GivenOption[] {
  const branches = definitions.filter((option) => option.type <= Option.SubcommandGroup);
  if (branches.length > 0) return [checkBranch(branches, given, context, resolved)];
  const withFiles = [
    ...given.filter((option) => !(option.name in context.files)),
    ...takeFiles(definitions, context, resolved),
  ];
  for (const definition of definitions) {
    const isGiven = withFiles.some((option) => option.name === definition.name);
    if (definition.required === true && !isGiven && !context.isAutocomplete) {
      throw new Refusal(`The option "${definition.name}" is required.`);
    }
  }
  return withFiles.map((option) => {
    const definition = definitions.find((each) => each.name === option.name);
    if (definition === undefined) throw new Refusal(`There is no option "${option.name}".`);
    if (option.focused !== true) checkValue(definition, option.value, context, resolved);
    return { ...option, type: definition.type };
  });
}

function checkBranch(
  branches: Definitions,
  given: readonly GivenOption[],
  context: OptionContext,
  resolved: Resolved,
): GivenOption {
  const [only, ...others] = given;
  const branch = branches.find((option) => option.name === only?.name);
  if (only === undefined || branch === undefined || others.length > 0) {
    throw new Refusal(`Choose one of: ${branches.map((option) => option.name).join(', ')}.`);
  }
  const options = checkOptions(optionsOf(branch), only.options ?? [], context, resolved);
  return { name: branch.name, type: branch.type, options };
}

function takeFiles(definitions: Definitions, context: OptionContext, resolved: Resolved): GivenOption[] {
  return Object.entries(context.files).map(([name, file]) => {
    const definition = definitions.find((option) => option.name === name);
    if (definition?.type !== Option.Attachment) throw new Refusal(`There is no option "${name}" for a file.`);
    const attachment = context.addFile(file);
    resolved.attachments = { ...resolved.attachments, [attachment.id]: attachment };
    return { name, type: Option.Attachment, value: attachment.id };
  });
}

function checkValue(
  definition: APIApplicationCommandOption,
  value: GivenOption['value'],
  context: OptionContext,
  resolved: Resolved,
): void {
  const { world, channel, user, anyLength = false } = context;
  const id = String(value);
  switch (definition.type) {
    case Option.String:
      return anyLength ? undefined : checkText(definition, value);
    case Option.Integer:
    case Option.Number:
      return checkNumber(definition, value);
    case Option.Boolean:
      if (typeof value !== 'boolean') throw new Refusal(`"${definition.name}" must be true or false.`);
      return undefined;
    case Option.User:
      return resolveUser(world, channel, resolved, id);
    case Option.Role:
      return resolveRole(world, channel, resolved, id);
    case Option.Channel:
      return resolveChannel(world, channel, resolved, id, user.id);
    case Option.Mentionable:
      return resolveMentionable(world, channel, resolved, id);
    case Option.Attachment:
      if (resolved.attachments?.[id] === undefined) throw new Refusal(`"${definition.name}" needs a file.`);
      return undefined;
    default:
      throw new Refusal(`"${definition.name}" cannot be filled in.`);
  }
}

function checkText(definition: APIApplicationCommandOption & { type: Option.String }, value: unknown): void {
  const { name, min_length = 0, max_length = 6000 } = definition;
  if (typeof value !== 'string' || value === '') throw new Refusal(`"${name}" must be a text.`);
  if (value.length < min_length || value.length > max_length) {
    throw new Refusal(`"${name}" must have ${min_length} to ${max_length} characters.`);
  }
  checkChoice(definition, value);
}

function checkNumber(
  definition: APIApplicationCommandOption & { type: Option.Integer | Option.Number },
  value: unknown,
): void {
  const { name, min_value = -(2 ** 53), max_value = 2 ** 53 } = definition;
  const isFit = definition.type === Option.Integer ? Number.isInteger(value) : Number.isFinite(value);
  if (typeof value !== 'number' || !isFit || value < min_value || value > max_value) {
    const kind = definition.type === Option.Integer ? 'a whole number' : 'a number';
    throw new Refusal(`"${name}" must be ${kind} from ${min_value} to ${max_value}.`);
  }
  checkChoice(definition, value);
}

function checkChoice(definition: APIApplicationCommandOption, value: string | number): void {
  const choices = 'choices' in definition ? (definition.choices ?? []) : [];
  if (choices.length === 0 || choices.some((choice) => choice.value === value)) return;
  const names = choices.map((choice) => choice.name).join(', ');
  throw new Refusal(`"${definition.name}" must be one of: ${names}.`);
}

/** The options that a command or a branch of it defines. */
export function optionsOf(owner: object): Definitions {
  return 'options' in owner && Array.isArray(owner.options) ? (owner.options as Definitions) : [];
}
