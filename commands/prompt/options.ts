import type { PromptScope } from '../../src/features/prompts/prompt-features.ts';

import type { CommandContext, SlashInteraction } from '../../src/discord/command/command.ts';
import { readSectionOption, suggestSections, suggestWorksOr } from '../../src/discord/command/options.ts';
import { forChannel } from '../../src/discord/dispatch/context-for.ts';

const suggestForAll = suggestWorksOr(async (typed, interaction, context) =>
  interaction.options.getString('work') === null ? [] : suggestSections(typed, interaction, context),
);

/** Suggests works, or sections of the work that is named. */
export const suggestPromptPlace: typeof suggestForAll = async (interaction, context) =>
  suggestForAll(interaction, forChannel(context));

/** What the options `work` and `section` name; null without a work. UserError for a section of no work. */
export async function readPromptScope(
  interaction: SlashInteraction,
  context: CommandContext,
): Promise<PromptScope | null> {
  const forAll = forChannel(context);
  const { workId, section } = await readSectionOption(interaction, forAll);
  return workId === null ? null : { audience: forAll.audience, workId, section };
}
