import { ApplicationCommandOptionType as Option, ApplicationCommandType } from 'discord-api-types/v10';
import { z } from 'zod';

import { LIMITS } from '../limits.ts';
import { integer, text } from './basics.ts';
import { issue } from './form.ts';

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const slashName = text(1, LIMITS.commandName).superRefine((name, context) => {
  if (!NAME.test(name) || name !== name.toLowerCase()) {
    context.addIssue(issue('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'));
  }
});
const description = text(1, LIMITS.commandDescription);
const localizations = (value: z.ZodType<string>) => z.record(z.string(), value).nullish();

const choice = z.looseObject({
  name: text(1, LIMITS.choiceName),
  name_localizations: localizations(text(1, LIMITS.choiceName)),
  value: z.union([text(1, LIMITS.choiceValue), z.number()]),
});

const optionParts = {
  name: slashName,
  name_localizations: localizations(slashName),
  description,
  description_localizations: localizations(description),
};

const value = z
  .looseObject({
    type: z.enum(Option).exclude(['Subcommand', 'SubcommandGroup']),
    ...optionParts,
    required: z.boolean().nullish(),
    autocomplete: z.boolean().nullish(),
    choices: z.array(choice).max(LIMITS.choices).nullish(),
    channel_types: z.array(integer).nullish(),
    min_value: z.number().nullish(),
    max_value: z.number().nullish(),
    min_length: integer.min(0).max(LIMITS.optionLength).nullish(),
    max_length: integer.min(1).max(LIMITS.optionLength).nullish(),
  })
  .superRefine((option, context) => {
    const takesChoices = [Option.String, Option.Integer, Option.Number].includes(option.type);
    if (option.autocomplete && option.choices?.length) {
      const message = 'Autocomplete options cannot have choices';
      context.addIssue(issue('APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES', message, ['choices']));
    }
    if (!takesChoices && (option.autocomplete || option.choices?.length)) {
      const message = 'Options of this type take neither autocomplete nor choices';
      context.addIssue(issue('APPLICATION_COMMAND_OPTIONS_CHOICES_TYPE', message, ['type']));
    }
  });

const values = z.array(value).max(LIMITS.commandOptions).superRefine(checkOptions).nullish();

const subcommand = z.looseObject({ type: z.literal(Option.Subcommand), ...optionParts, options: values });

const group = z.looseObject({
  type: z.literal(Option.SubcommandGroup),
  ...optionParts,
  options: z.array(subcommand).max(LIMITS.commandOptions).superRefine(checkOptions).nullish(),
});

const options = z
  .array(z.discriminatedUnion('type', [value, subcommand, group]))
  .max(LIMITS.commandOptions)
  .superRefine(checkOptions)
  .superRefine((all, context) => {
    const branches = all.filter((option) => option.type <= Option.SubcommandGroup).length;
    if (branches !== 0 && branches !== all.length) {
      const message =
        'Sub-command and sub-command group option types are mutually exclusive to all other types';
      context.addIssue(issue('APPLICATION_COMMAND_OPTIONS_TYPE_EXCLUSIVE', message));
    }
  });

/** Empty lists are refused: https://github.com/discord/discord-api-spec, ApplicationCommandUpdateRequest. */
const common = {
  default_member_permissions: z.string().regex(/^\d+$/).nullish(),
  contexts: z.array(integer.min(0).max(2)).min(1).nullish(),
  integration_types: z.array(integer.min(0).max(1)).min(1).nullish(),
  nsfw: z.boolean().nullish(),
};

const slashCommand = z
  .looseObject({
    type: z.literal(ApplicationCommandType.ChatInput),
    ...optionParts,
    ...common,
    options: options.nullish(),
  })
  .superRefine((command, context) => {
    if (sizeOf(command) > LIMITS.commandTotal) {
      const message = `Command exceeds maximum size (${LIMITS.commandTotal})`;
      context.addIssue(issue('APPLICATION_COMMAND_TOO_LARGE', message));
    }
  });

const menuCommand = z.looseObject({
  type: z.union([z.literal(ApplicationCommandType.User), z.literal(ApplicationCommandType.Message)]),
  name: text(1, LIMITS.commandName),
  name_localizations: localizations(text(1, LIMITS.commandName)),
  description: z.string().max(0, 'A menu command has no description').nullish(),
  ...common,
});

const withType = (body: unknown) =>
  typeof body === 'object' && body !== null ? { type: ApplicationCommandType.ChatInput, ...body } : body;

/** A command definition; without a type it is a slash command. */
export const command = z.preprocess(withType, z.discriminatedUnion('type', [slashCommand, menuCommand]));

export type CommandBody = z.output<typeof command>;

/** All command definitions of one scope. */
export const commands = z.array(command).superRefine((all, context) => {
  const seen = new Set<string>();
  for (const [index, { type, name }] of all.entries()) {
    if (seen.has(`${type} ${name}`)) {
      const message = 'Application command names must be unique';
      context.addIssue(issue('APPLICATION_COMMANDS_DUPLICATE_NAME', message, [index, 'name']));
    }
    seen.add(`${type} ${name}`);
  }
});

function checkOptions(
  all: readonly { readonly name: string; readonly required?: unknown }[],
  context: z.RefinementCtx,
): void {
  for (const [index, option] of all.entries()) {
    const before = all.slice(0, index);
    if (before.some((each) => each.name === option.name)) {
      const message = 'Option name already exists';
      context.addIssue(issue('APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', message, [index, 'name']));
    }
    if (option.required === true && before.some((each) => each.required !== true)) {
      const message = 'Required options must be placed before non-required options';
      context.addIssue(issue('APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message, [index]));
    }
  }
}

interface Sized {
  readonly name?: unknown;
  readonly description?: unknown;
  readonly value?: unknown;
  readonly choices?: readonly Sized[] | null | undefined;
  readonly options?: readonly Sized[] | null | undefined;
}

/** Characters of names, descriptions and values, all levels together. */
function sizeOf(part: Sized): number {
  const own = [part.name, part.description, part.value].filter((each) => typeof each === 'string');
  const inner = [...(part.choices ?? []), ...(part.options ?? [])];
  return own.join('').length + inner.reduce((sum, each) => sum + sizeOf(each), 0);
}
