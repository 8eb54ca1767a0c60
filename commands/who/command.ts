import { defineCommand, EVERYWHERE } from '../../src/discord/command/define-command.ts';
import { keepLookup } from '../../src/discord/command/lookups.ts';
import { option, readWorkOption, suggestWorksOr, workOption } from '../../src/discord/command/options.ts';
import { whoMessage } from './reply.ts';

export default defineCommand({
  access: 'member',
  lookup: true,
  ...EVERYWHERE,
  name: 'who',
  description: 'Where the group’s texts mention a person, a place or a term',
  options: [
    option.text('name', 'A name as the texts write it; a surname is enough', {
      required: true,
      autocomplete: true,
      max_length: 200,
    }),
    workOption('Only this work'),
  ],

  async run(interaction, context) {
    const { features, audience, words } = context;
    const workId = await readWorkOption(interaction, context);
    const name = interaction.options.getString('name', true);
    const naming = await features.names.who({ audience, name, workId });
    const lookupId = await keepLookup(interaction, context, {
      words: `"${naming.name}"`,
      workId,
      near: null,
    });
    return whoMessage(words, naming, lookupId);
  },

  autocomplete: suggestWorksOr(async (typed, interaction, context) => {
    const workId = await readWorkOption(interaction, context);
    return context.features.suggestions.names(context.audience, workId, typed);
  }),
});
