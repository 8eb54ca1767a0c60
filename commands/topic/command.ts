import { ApplicationCommandOptionType } from 'discord-api-types/v10';

import { defineCommandTree } from '../../src/discord/command/define-command.ts';
import { pageOf } from '../../src/discord/command/custom-id.ts';
import { trendsMessage } from './trends-reply.ts';
import { lookUpTopic, postTopicCard, showMoreFromTexts, turnTopicPage } from './look-up.ts';
import { IN_SERVERS } from '../../src/discord/command/where.ts';
import { LOOK_BACK } from '../../src/features/topics/topics.ts';

const DAYS = {
  type: ApplicationCommandOptionType.Integer,
  name: 'days',
  description: `How far to look back; left open, ${LOOK_BACK.usual} days`,
  min_value: LOOK_BACK.least,
  max_value: LOOK_BACK.most,
} as const;

export default defineCommandTree({
  access: 'moderator',
  definition: {
    ...IN_SERVERS,
    name: 'topic',
    description: 'What this group has asked and said about a topic; for moderators',
  },

  subcommands: {
    lookup: {
      definition: {
        description: 'What the texts say on a topic, and what was asked about it',
        options: [
          {
            type: ApplicationCommandOptionType.String,
            name: 'topic',
            description: 'A word, a name or a question',
            required: true,
            max_length: 200,
          },
          DAYS,
        ],
      },
      audited: false,
      async run(interaction, context) {
        const { options } = interaction;
        const topic = options.getString('topic', true);
        return lookUpTopic(interaction, { topic, days: daysOf(options.getInteger('days')) }, context);
      },
    },
    trends: {
      definition: { description: 'Which topics are asked about more or less than before', options: [DAYS] },
      audited: false,
      async run({ options }, { features, audience, words }) {
        const days = daysOf(options.getInteger('days'));
        return trendsMessage(words, await features.topics.trends({ audience, days }));
      },
    },
  },

  actions: {
    page: {
      of: ['lookup'],
      audited: false,
      acknowledge: 'update',
      run: async (_interaction, [id, page], context) => turnTopicPage(id, pageOf(page), context),
    },
    post: {
      of: ['lookup'],
      acknowledge: 'update',
      once: true,
      run: async (_interaction, [id], context) => postTopicCard(id, context),
    },
    more: {
      of: ['lookup'],
      audited: false,
      acknowledge: 'reply',
      run: async (_interaction, [id], context) => showMoreFromTexts(id, context),
    },
  },
});

function daysOf(typed: number | null): number {
  return typed ?? LOOK_BACK.usual;
}
