import type { AutocompleteInteraction } from 'discord.js';

import { UserError } from '../../src/errors.ts';
import type { Suggestion } from '../../src/features/corpus/suggestions.ts';
import { forEverybody } from '../../src/features/group/audience.ts';
import type { PromptScope } from '../../src/features/prompts/prompt-features.ts';

import type { CommandContext, SlashInteraction } from '../../src/discord/command/command.ts';
import { readWorkOption, resolveSection, suggestSections } from '../../src/discord/command/options.ts';

/** Suggests works, or sections of the work that is named. */
export async function suggestPromptPlace(
  interaction: AutocompleteInteraction,
  context: CommandContext,
): Promise<readonly Suggestion[]> {
  const { features } = context;
  const audience = forEverybody(context.audience);
  const { name, value } = interaction.options.getFocused(true);
  if (name === 'work') return features.suggestions.works(audience, value);
  const workId = await readWorkOption(interaction, context);
  return workId === null ? [] : suggestSections(features, audience, workId, value);
}

/** What the options `work` and `section` name; null without a work. UserError for a section of no work. */
export async function readPromptScope(
  interaction: SlashInteraction,
  context: CommandContext,
): Promise<PromptScope | null> {
  const audience = forEverybody(context.audience);
  const workId = await readWorkOption(interaction, context);
  const typed = interaction.options.getString('section');
  if (workId === null) {
    if (typed !== null) throw new UserError((words) => words.errors.sectionWithoutWork);
    return null;
  }
  const section = typed === null ? null : await resolveSection(context.features, audience, workId, typed);
  return { audience, workId, section };
}
