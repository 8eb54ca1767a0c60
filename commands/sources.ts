import { UserError } from '../src/errors.ts';
import { defineCommand, EVERYWHERE } from '../src/discord/command/define-command.ts';
import { option, readWorkOption, suggestWorks, workOption } from '../src/discord/command/options.ts';
import { topicMessage, worksMessage } from './corpus/reply.ts';
import { showWork, workActions } from './corpus/work-actions.ts';

export default defineCommand({
  access: 'member',
  lookup: true,
  formerly: ['corpus list', 'corpus info'],
  ...EVERYWHERE,
  name: 'sources',
  description: 'The group’s texts, those about a topic, or one text and its import report',
  options: [
    option.text('topic', 'A word or question that the works should be about', { max_length: 200 }),
    workOption('One work: where it comes from, and how its import went'),
  ],

  async run(interaction, context) {
    const { features, audience, words } = context;
    const workId = await readWorkOption(interaction, context);
    const topic = interaction.options.getString('topic')?.trim();
    if (workId !== null && topic) throw new UserError(({ errors }) => errors.topicOrWork);
    if (workId !== null) return showWork(interaction, context, workId, 0);
    if (!topic) return worksMessage(words, await features.corpus.list(audience), 0);
    const sources = await features.answers.sources(audience, topic);
    if (sources.length === 0) throw new UserError(({ errors }) => errors.noWorkSpeaksTo(topic));
    return topicMessage(words, topic, sources);
  },

  autocomplete: suggestWorks,

  actions: workActions,
});
