import { pageOf } from '../../src/discord/command/custom-id.ts';
import { action, defineCommandTree, EVERYWHERE } from '../../src/discord/command/define-command.ts';
import { option, readWorkOption, suggestWorks, workOption } from '../../src/discord/command/options.ts';
import { savedQuoteActions, keptSubcommands } from './saved-quotes.ts';
import { checkQuotes, findQuotes, turnCheckPage, turnFindPage } from './check-and-find.ts';

export default defineCommandTree({
  access: 'member',
  aim: 'quotations',
  ...EVERYWHERE,
  name: 'quote',
  description: 'Check quotations against the texts, find them, and save them for the group',

  subcommands: {
    check: {
      description: 'Is this what the text says? Word for word, nearly, or not at all',
      options: [
        option.text('text', 'The quotation, with or without quotation marks', {
          required: true,
          max_length: 6000,
        }),
        workOption('The work that it is said to be from'),
      ],
      lookup: true,
      autocomplete: suggestWorks,
      async run(interaction, context) {
        const text = interaction.options.getString('text', true);
        return checkQuotes(interaction, [text], await readWorkOption(interaction, context), context);
      },
    },
    find: {
      description: 'The best quotations on a topic, from the texts themselves',
      options: [
        option.text('topic', 'A few words, or a question', { required: true, max_length: 200 }),
        workOption('Only this work'),
      ],
      lookup: true,
      autocomplete: suggestWorks,
      async run(interaction, context) {
        const topic = interaction.options.getString('topic', true);
        return findQuotes(interaction, topic, await readWorkOption(interaction, context), context);
      },
    },
    ...keptSubcommands,
  },

  actions: {
    ...savedQuoteActions,
    'check-page': action('update', async (_interaction, [id = '', page], context) =>
      turnCheckPage(id, pageOf(page), context),
    ),
    'find-page': action('update', async (_interaction, [id = '', page], context) =>
      turnFindPage(id, pageOf(page), context),
    ),
  },
});
