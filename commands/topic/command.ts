import { LOOK_BACK } from '../../src/features/topics/topics.ts';
import { pageOf } from '../../src/discord/command/custom-id.ts';
import { action, defineCommandTree, IN_SERVERS } from '../../src/discord/command/define-command.ts';
import { option } from '../../src/discord/command/options.ts';
import { trendsMessage } from './trends-reply.ts';
import { lookUpTopic, postTopicCard, showMoreFromTexts, turnTopicPage } from './look-up.ts';

const DAYS = option.integer('days', `How far to look back; left open, ${LOOK_BACK.usual} days`, {
  min_value: LOOK_BACK.least,
  max_value: LOOK_BACK.most,
});

export default defineCommandTree({
  access: 'moderator',
  ...IN_SERVERS,
  name: 'topic',
  description: 'What this group has asked and said about a topic; for moderators',

  subcommands: {
    lookup: {
      description: 'What the texts say on a topic, and what was asked about it',
      options: [
        option.text('topic', 'A word, a name or a question', { required: true, max_length: 200 }),
        DAYS,
      ],
      audited: false,
      async run(interaction, context) {
        const { options } = interaction;
        const topic = options.getString('topic', true);
        return lookUpTopic(interaction, { topic, days: daysOf(options.getInteger('days')) }, context);
      },
    },
    trends: {
      description: 'Which topics are asked about more or less than before',
      options: [DAYS],
      audited: false,
      async run({ options }, { features, audience, words }) {
        const days = daysOf(options.getInteger('days'));
        return trendsMessage(words, await features.topics.trends({ audience, days }));
      },
    },
  },

  actions: {
    page: action(
      'update',
      { of: ['lookup'], audited: false },
      async (_interaction, [id = '', page], context) => turnTopicPage(id, pageOf(page), context),
    ),
    post: action('update', { of: ['lookup'], once: true }, async (_interaction, [id = ''], context) =>
      postTopicCard(id, context),
    ),
    more: action('reply', { of: ['lookup'], audited: false }, async (_interaction, [id = ''], context) =>
      showMoreFromTexts(id, context),
    ),
  },
});

function daysOf(typed: number | null): number {
  return typed ?? LOOK_BACK.usual;
}
