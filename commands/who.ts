import { ApplicationCommandOptionType } from 'discord-api-types/v10';

import type { Command } from '../src/discord/command.ts';
import { keepLookup } from '../src/discord/lookups.ts';
import { resolveWork } from '../src/discord/options.ts';
import { whoMessage } from '../src/discord/replies/who.ts';
import { EVERYWHERE } from '../src/discord/where.ts';

export default {
  access: 'member',
  isLookup: true,
  definition: {
    ...EVERYWHERE,
    name: 'who',
    description: 'Where the group’s texts mention a person, a place or a term',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'name',
        description: 'A name that the texts write with a capital; a surname will do',
        required: true,
        autocomplete: true,
        max_length: 200,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'work',
        description: 'Only this work',
        autocomplete: true,
      },
    ],
  },

  async execute(interaction, context) {
    const { features, groupId, words } = context;
    const work = interaction.options.getString('work');
    const entry = work === null ? null : await resolveWork(features, { groupId }, work);
    const workId = entry?.workId ?? null;
    const name = interaction.options.getString('name', true);
    const naming = await features.names.who({ audience: { groupId }, name, workId });
    const lookupId = await keepLookup(interaction, context, {
      words: `"${naming.name}"`,
      workId,
      near: null,
    });
    return whoMessage(words, naming, lookupId);
  },

  async autocomplete({ options }, { features, groupId }) {
    const { name, value } = options.getFocused(true);
    if (name === 'work') return features.suggestions.works({ groupId }, value);
    const work = options.getString('work');
    const entry = work ? await resolveWork(features, { groupId }, work) : null;
    return features.suggestions.names({ groupId }, entry?.workId ?? null, value);
  },
} satisfies Command;
