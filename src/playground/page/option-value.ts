import type { Choice, OptionDefinition } from './api-types.ts';
import { OptionType } from './numbers.ts';

/** The value of an option's text, or an error message. */
export type Reading =
  | { readonly value: string | number | boolean; readonly problem?: never }
  | { readonly problem: string };

/** Parses the text of an option; `choices` are those that were suggested. */
export function readOption(definition: OptionDefinition, text: string, choices: readonly Choice[]): Reading {
  const { name, type, autocomplete = false } = definition;
  const chosen = choices.find((choice) => choice.name.toLowerCase() === text.trim().toLowerCase());
  if (type === OptionType.boolean && chosen !== undefined) return { value: chosen.value === 'true' };
  if (chosen !== undefined) return { value: chosen.value };
  if (choices.length > 0 && !autocomplete) {
    return { problem: `“${name}” must be one of: ${choices.map((choice) => choice.name).join(', ')}.` };
  }
  if (type === OptionType.integer || type === OptionType.number) return readNumber(definition, text);
  return readText(definition, text);
}

function readNumber({ name, type, min_value: min, max_value: max }: OptionDefinition, text: string): Reading {
  const value = Number(text.trim().replace(',', '.'));
  if (text.trim() === '' || !Number.isFinite(value)) return { problem: `“${name}” must be a number.` };
  if (type === OptionType.integer && !Number.isInteger(value))
    return { problem: `“${name}” must be a whole number.` };
  if (min !== undefined && value < min) return { problem: `“${name}” must be ${min} or more.` };
  if (max !== undefined && value > max) return { problem: `“${name}” must be ${max} or less.` };
  return { value };
}

function readText(
  { name, min_length: min = 0, max_length: max = 6000 }: OptionDefinition,
  text: string,
): Reading {
  if (text.length < min) return { problem: `“${name}” needs at least ${min} characters.` };
  if (text.length > max) return { problem: `“${name}” has ${text.length} characters; ${max} are allowed.` };
  return { value: text };
}
