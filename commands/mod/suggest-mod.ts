import type { AutocompleteInteraction } from 'discord.js';

import type { Suggestion } from '../../src/features/corpus/suggestions.ts';
import { nameDuration, suggestDurations } from '../../src/features/moderation/read-duration.ts';

import type { CommandContext } from '../../src/discord/command/command.ts';

/** What `/mod` offers while somebody types: times to be slow for, and the group's reasons. */
export async function suggestMod(
  { options }: AutocompleteInteraction,
  { features, groupId, words }: CommandContext,
): Promise<readonly Suggestion[]> {
  const { name, value } = options.getFocused(true);
  const typed = value.trim().toLowerCase();
  if (name === 'for')
    return suggestDurations(value).map((minutes) => ({
      name: nameDuration(words, minutes),
      value: `${minutes}m`,
    }));
  const reasons = await features.moderation.reasons(groupId);
  return reasons
    .filter((reason) => reason.toLowerCase().includes(typed))
    .map((reason) => ({ name: reason, value: reason }));
}
