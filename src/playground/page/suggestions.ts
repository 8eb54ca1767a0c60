import type { Choice, OptionDefinition, World } from './api-types.ts';
import { OptionType } from './numbers.ts';

const TRUTH: readonly Choice[] = [
  { name: 'True', value: 'true' },
  { name: 'False', value: 'false' },
];

/** An option's choices that need no request to the bot, filtered by a text. */
export function offerKnown(definition: OptionDefinition, text: string, world: World): readonly Choice[] {
  const wanted = text.trim().toLowerCase();
  const all = listKnown(definition, world);
  // After a full name has been chosen, the others are suggested too.
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
