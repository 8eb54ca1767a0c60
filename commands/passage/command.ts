import { z } from 'zod';

import { pageOf } from '../../src/discord/command/custom-id.ts';
import { action, defineCommand, EVERYWHERE } from '../../src/discord/command/define-command.ts';
import { chosenOf } from '../../src/discord/command/input.ts';
import { keepLookup, readLookup } from '../../src/discord/command/lookups.ts';
import {
  option,
  readWorkOption,
  suggestSections,
  suggestWorksOr,
  workOption,
} from '../../src/discord/command/options.ts';
import { passageMessage, readSpans, workChoiceMessage } from './reply.ts';

/** What was looked up, where a work has to be chosen. */
const lookupOptions = z.object({ ref: z.string() });

export default defineCommand({
  access: 'member',
  lookup: true,
  ...EVERYWHERE,
  name: 'passage',
  description: 'Read a passage by its place in a text',
  options: [
    option.text('ref', 'Its place, e.g. 3.2, ch. 3 ¶ 4-6, 43 %, or the title of a section', {
      required: true,
      max_length: 200,
      autocomplete: true,
    }),
    workOption('The work that it is in'),
  ],

  async run(interaction, context) {
    const { options } = interaction;
    const { features, audience, words } = context;
    const ref = options.getString('ref', true).trim();
    const workId = await readWorkOption(interaction, context);
    const found = await features.passages.find({ audience, ref, workId });
    if (found.kind === 'passage') return passageMessage(words, found, 0);
    const lookup = await keepLookup(interaction, context, { ref });
    return workChoiceMessage(words, found, { ref, lookup });
  },

  autocomplete: suggestWorksOr(async (typed, interaction, context) => {
    const sections = await suggestSections(typed, interaction, context);
    return sections.map(({ name }) => ({ name, value: name }));
  }),

  actions: {
    page: action(
      'update',
      async (_interaction, [workId = '', page, ...spans], { features, audience, words }) => {
        const place = { audience, workId, spans: readSpans(spans) };
        return passageMessage(words, await features.passages.at(place), pageOf(page));
      },
    ),
    choose: action('update', async (interaction, [lookup], context) => {
      const { features, audience, words } = context;
      const { ref } = await readLookup(lookup, context, lookupOptions);
      const workId = chosenOf(interaction);
      const request = { audience, ref, workId };
      const found = await features.passages.find(request);
      if (found.kind === 'passage') return passageMessage(words, found, 0);
      throw new Error('A reference within one work found several.');
    }),
  },
});
