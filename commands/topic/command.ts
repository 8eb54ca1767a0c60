import { ApplicationCommandOptionType } from 'discord-api-types/v10';

import type { Command } from '../../src/discord/command/command.ts';
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

export default {
  access: 'moderator',
  shows: true,
  definition: {
    ...IN_SERVERS,
    name: 'topic',
    description: 'What a topic has been to this group; for moderators',
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'lookup',
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
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'trends',
        description: 'Which topics are asked about more or less than before',
        options: [DAYS],
      },
    ],
  },

  async execute(interaction, context) {
    const { options } = interaction;
    const days = options.getInteger('days') ?? LOOK_BACK.usual;
    if (options.getSubcommand() === 'lookup')
      return lookUpTopic(interaction, { topic: options.getString('topic', true), days }, context);
    const { features, groupId, words } = context;
    return trendsMessage(words, await features.topics.trends({ groupId, days }));
  },

  actions: {
    page: {
      of: ['lookup'],
      shows: true,
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
      shows: true,
      acknowledge: 'reply',
      run: async (_interaction, [id], context) => showMoreFromTexts(id, context),
    },
  },
} satisfies Command;
