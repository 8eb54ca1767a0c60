import type { Choice, OptionDefinition, World } from './api-types.ts';
import { OptionType } from './numbers.ts';

const TRUTH: readonly Choice[] = [
  { name: 'True', value: 'true' },
  { name: 'False', value: 'false' },
];

/** What an option offers without asking the bot, and what of it fits a text. */
export function offerKnown(definition: OptionDefinition, text: string, world: World): readonly Choice[] {
  const wanted = text.trim().toLowerCase();
  const all = listKnown(definition, world);
  // A whole name has been chosen: then the others are offered too.
  if (all.some(({ name }) => name.toLowerCase() === wanted)) return all;
  return all.filter(({ name }) => name.toLowerCase().includes(wanted));
}

function listKnown(
  { type, choices = [] }: OptionDefinition,
  { members, channels }: World,
): readonly Choice[] {
  switch (type) {
    case OptionType.boolean:
      return TRUTH;
    case OptionType.user:
    case OptionType.mentionable:
      return members.map(({ id, name }) => ({ name, value: id }));
    case OptionType.channel:
      return channels.map(({ id, name }) => ({ name, value: id }));
    default:
      return choices;
  }
}
