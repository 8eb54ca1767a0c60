import {
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { z } from 'zod';

import type { Branch } from '../access/command-access.ts';

/** Discord's limit on the names, descriptions and choices of a command, in UTF-16 units. */
const TOTAL_LIMIT = 8000;

const name = z
  .string()
  .regex(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u, 'a name is 1 to 32 letters, digits, - or _')
  .refine((value) => value === value.toLowerCase(), 'a name is in lower case');

const description = z
  .string()
  .min(1, 'a description is needed')
  .max(100, 'a description has at most 100 characters');

const labelled = { name, description };

const choice = z.object({
  name: z.string().min(1).max(100, 'a choice has at most 100 characters'),
  value: z.union([z.string().max(100, 'a choice has at most 100 characters'), z.number()]),
});

const value = z
  .object({
    ...labelled,
    type: z.enum(OptionType).exclude(['Subcommand', 'SubcommandGroup']),
    required: z.boolean().optional(),
    autocomplete: z.boolean().optional(),
    choices: z.array(choice).max(25, 'an option has at most 25 choices').optional(),
    max_length: z.int().min(1).max(6000, 'an option takes at most 6000 characters').optional(),
  })
  .refine(
    ({ type, choices, max_length: longest }) =>
      type !== OptionType.String || (choices ?? longest) !== undefined,
    'an option of text has choices, or a max_length that fits its use',
  )
  .refine(
    (option) => !(option.autocomplete && option.choices),
    'choices and autocomplete exclude each other',
  );

const values = listOf(value).refine(
  (options) => options.every(({ required }, at) => !required || at === 0 || options[at - 1]?.required),
  'required options come first',
);

const subcommand = z.object({
  ...labelled,
  type: z.literal(OptionType.Subcommand),
  options: values.optional(),
});

const group = z.object({
  ...labelled,
  type: z.literal(OptionType.SubcommandGroup),
  options: listOf(subcommand),
});

const anywhere = {
  contexts: z.array(z.enum(InteractionContextType)).min(1, 'contexts say where it can be used'),
  integration_types: z
    .array(z.enum(ApplicationIntegrationType))
    .min(1, 'integration_types say who installs it'),
  default_member_permissions: z.string().regex(/^\d+$/u).nullish(),
};

/** The definition of a command in the menu of messages or members as Discord takes it. */
export const menuSchema = z.strictObject({
  ...anywhere,
  type: z.literal([ApplicationCommandType.Message, ApplicationCommandType.User]),
  name: z
    .string()
    .regex(/^[A-Za-z][A-Za-z ]{0,30}[A-Za-z]$/u, 'the name of a menu is 2 to 32 letters and spaces'),
});

/** The definition of a slash command as Discord takes it. Error paths lead to the option at fault. */
export const definitionSchema = z
  .object({
    ...labelled,
    ...anywhere,
    type: z.literal(ApplicationCommandType.ChatInput).optional(),
    options: z.union([listOf(z.union([subcommand, group])), values]).optional(),
  })
  .refine(
    (definition) => totalLength(definition) <= TOTAL_LIMIT,
    `a command has at most ${TOTAL_LIMIT} characters`,
  );

function listOf<Option extends z.ZodType<{ name: string }>>(option: Option) {
  return z
    .array(option)
    .max(25, 'there are at most 25 options')
    .refine(
      (options) => new Set(options.map((each) => each.name)).size === options.length,
      'names are unique',
    );
}

function totalLength(part: Branch): number {
  const own = part.name.length + (part.description?.length ?? 0) + String(part.value ?? '').length;
  const inner = [...(part.options ?? []), ...(part.choices ?? [])];
  return inner.reduce((sum, each) => sum + totalLength(each), own);
}
