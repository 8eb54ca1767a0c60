import { ApplicationCommandOptionType } from 'discord-api-types/v10';

import { defineCommand } from '../src/discord/command/define-command.ts';
import { pageOf } from '../src/discord/command/custom-id.ts';
import { topicMessage, worksMessage } from './corpus/reply.ts';
import { EVERYWHERE } from '../src/discord/command/where.ts';
import { UserError } from '../src/errors.ts';

const LIST = { command: 'sources', isShareable: true };

export default defineCommand({
  access: 'member',
  lookup: true,
  definition: {
    ...EVERYWHERE,
    name: 'sources',
    description: 'The group’s texts, or those that speak to a topic',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'topic',
        description: 'A word or question that the works should speak to',
        max_length: 200,
      },
    ],
  },

  async run({ options }, { features, audience, words }) {
    const topic = options.getString('topic')?.trim();
    if (!topic) return worksMessage(words, await features.corpus.list(audience), 0, LIST);
    const sources = await features.answers.sources(audience, topic);
    if (sources.length === 0) throw new UserError(({ errors }) => errors.noWorkSpeaksTo(topic));
    return topicMessage(words, topic, sources);
  },

  actions: {
    page: {
      acknowledge: 'update',
      async run(_interaction, [page], { features, audience, words }) {
        return worksMessage(words, await features.corpus.list(audience), pageOf(page), LIST);
      },
    },
  },
});
