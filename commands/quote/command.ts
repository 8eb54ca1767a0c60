import { ApplicationCommandOptionType } from 'discord-api-types/v10';

import type { Command } from '../../src/discord/command/command.ts';
import { pageOf } from '../../src/discord/command/custom-id.ts';
import { keptQuoteOptions } from './kept-quote-options.ts';
import { keptQuoteActions, runKeptQuotes, suggestTags } from './kept-quotes.ts';
import { readWorkOption, workOption } from '../../src/discord/command/options.ts';
import { checkQuotes, findQuotes, turnCheckPage, turnFindPage } from './check-and-find.ts';
import { EVERYWHERE } from '../../src/discord/command/where.ts';

export default {
  access: 'member',
  isLookup: ['check', 'find', 'random'],
  definition: {
    ...EVERYWHERE,
    name: 'quote',
    description: 'Check a quotation against the texts, find quotations, and keep them for the group',
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'check',
        description: 'Is this what the text says? Word for word, nearly, or not at all',
        options: [
          {
            type: ApplicationCommandOptionType.String,
            name: 'text',
            description: 'The quotation, with or without quotation marks',
            required: true,
            max_length: 6000,
          },
          workOption('The work that it is said to be from'),
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'find',
        description: 'The best quotations on a topic, from the texts themselves',
        options: [
          {
            type: ApplicationCommandOptionType.String,
            name: 'topic',
            description: 'A word or a few, or a question',
            required: true,
            max_length: 200,
          },
          workOption('Only this work'),
        ],
      },
      ...keptQuoteOptions,
    ],
  },

  async execute(interaction, context) {
    const { options } = interaction;
    const subcommand = options.getSubcommand();
    if (subcommand !== 'check' && subcommand !== 'find') return runKeptQuotes(interaction, context);
    const work = await readWorkOption(interaction, context);
    return subcommand === 'check'
      ? checkQuotes(interaction, [options.getString('text', true)], work, context)
      : findQuotes(interaction, options.getString('topic', true), work, context);
  },

  async autocomplete(interaction, context) {
    const { name, value } = interaction.options.getFocused(true);
    if (name === 'tag') return suggestTags(interaction, context);
    return context.features.suggestions.works(context.audience, value);
  },

  actions: {
    ...keptQuoteActions,
    'check-page': {
      acknowledge: 'update',
      run: async (_interaction, [id, page], context) => turnCheckPage(id, pageOf(page), context),
    },
    'find-page': {
      acknowledge: 'update',
      run: async (_interaction, [id, page], context) => turnFindPage(id, pageOf(page), context),
    },
  },
} satisfies Command;
