import type { AutocompleteInteraction } from 'discord.js';

import type { CommandContext, SlashInteraction } from '../src/discord/command/command.ts';
import { defineCommandTree } from '../src/discord/command/define-command.ts';
import { pageOf } from '../src/discord/command/custom-id.ts';
import { placeOptions, readPlaceOptions, suggestPlaces } from './corpus/line-options.ts';
import { readWorkOption, resolveWork, workOption } from '../src/discord/command/options.ts';
import { notice, type Message } from '../src/discord/replies/message.ts';
import { ownLineMessage, progressMessage } from './corpus/line-reply.ts';
import { EVERYWHERE } from '../src/discord/command/where.ts';
import type { Suggestion } from '../src/features/corpus/suggestions.ts';
import { UserError } from '../src/errors.ts';

export default defineCommandTree({
  access: 'member',
  definition: {
    ...EVERYWHERE,
    name: 'progress',
    description: 'How far you have read: what only you see goes so far',
  },

  subcommands: {
    set: {
      definition: {
        description: 'Set your own line, further than the group’s or less far; nobody else sees it',
        options: [workOption('Which work', { required: true }), ...placeOptions],
      },
      autocomplete: suggestPlace,
      run: set,
    },
    clear: {
      definition: {
        description: 'Go by the group’s line again',
        options: [workOption('Only in this work; left out, in all')],
      },
      autocomplete: suggestPlace,
      run: clear,
    },
    show: {
      definition: { description: 'Your lines and the group’s' },
      run: async (_interaction, context) => show(0, context),
    },
  },

  actions: {
    page: {
      acknowledge: 'update',
      run: async (_interaction, [page], context) => show(pageOf(page), context),
    },
  },
});

async function suggestPlace(
  interaction: AutocompleteInteraction,
  context: CommandContext,
): Promise<readonly Suggestion[]> {
  const { name, value } = interaction.options.getFocused(true);
  if (name === 'work') return context.features.suggestions.works(context.audience, value);
  return suggestPlaces(interaction, context, false);
}

async function set(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  const { features, audience, words } = context;
  const { options, user } = interaction;
  const { workId } = await resolveWork(features, audience, options.getString('work', true));
  const to = await readPlaceOptions(interaction, context, workId);
  if (!to) throw new UserError(({ readingLine }) => readingLine.sayWhere);
  return ownLineMessage(words, await features.readingLines.setOwn(audience, user.id, workId, to));
}

async function clear(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  const { features, audience, words } = context;
  const workId = await readWorkOption(interaction, context);
  const cleared = await features.readingLines.clearOwn(audience, interaction.user.id, workId);
  return notice(cleared > 0 ? words.readingLine.cleared : words.readingLine.nothingToClear);
}

async function show(page: number, { features, audience, words }: CommandContext): Promise<Message> {
  return progressMessage(words, await features.readingLines.progress(audience), page);
}
