import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { AutocompleteInteraction } from 'discord.js';
import { z } from 'zod';

import type { CommandContext, SlashInteraction } from '../../src/discord/command/command.ts';
import { defineCommandTree } from '../../src/discord/command/define-command.ts';
import { pageOf } from '../../src/discord/command/custom-id.ts';
import { keepLookup, readLookup } from '../../src/discord/command/lookups.ts';
import {
  readWorkOption,
  resolveSection,
  resolveWork,
  suggestSections,
  workOption,
} from '../../src/discord/command/options.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { topicSummaryMessage } from './reply.ts';
import { readTarget, showSummary } from './run.ts';
import { EVERYWHERE } from '../../src/discord/command/where.ts';
import type { Suggestion } from '../../src/features/corpus/suggestions.ts';
import { SUMMARY_SENTENCES } from '../../src/features/summaries/summaries.ts';

const SENTENCES = {
  type: ApplicationCommandOptionType.Integer,
  name: 'sentences',
  description: 'How many; left open, what fits the length',
  min_value: SUMMARY_SENTENCES.least,
  max_value: SUMMARY_SENTENCES.most,
} as const;

const topicShape = z.object({
  topic: z.string(),
  workId: z.string().nullable(),
  sentences: z.number().nullable(),
});

export default defineCommandTree({
  access: 'member',
  definition: {
    ...EVERYWHERE,
    name: 'summary',
    description: 'Key sentences of the texts, word for word',
  },

  subcommands: {
    work: {
      definition: {
        description: 'The key sentences of a work',
        options: [workOption('Which work', { required: true }), SENTENCES],
      },
      lookup: true,
      autocomplete: suggestPlace,
      run: summarisePlace,
    },
    section: {
      definition: {
        description: 'The key sentences of a chapter or section',
        options: [
          workOption('Which work', { required: true }),
          {
            type: ApplicationCommandOptionType.String,
            name: 'section',
            description: 'Which section of the work',
            required: true,
            autocomplete: true,
            max_length: 200,
          },
          SENTENCES,
        ],
      },
      lookup: true,
      autocomplete: suggestPlace,
      run: summarisePlace,
    },
    topic: {
      definition: {
        description: 'What the works say on a topic, each at the same length',
        options: [
          {
            type: ApplicationCommandOptionType.String,
            name: 'topic',
            description: 'A word or question that the sentences should speak to',
            required: true,
            max_length: 200,
          },
          workOption('Only this work'),
          { ...SENTENCES, description: 'How many of each work; left open, what fits' },
        ],
      },
      lookup: true,
      autocomplete: suggestPlace,
      run: summariseTopic,
    },
  },

  actions: {
    page: {
      acknowledge: 'update',
      run: async (_interaction, state, context) =>
        showSummary(context, readTarget(state), pageOf(state.at(-1))),
    },
    of: {
      acknowledge: 'reply',
      run: async (_interaction, [workId, section], context) =>
        showSummary(context, readTarget([workId ?? '', section ?? '']), 0),
    },
    'topic-page': {
      acknowledge: 'update',
      run: async (_interaction, [id, page], context) => turnTopic(context, id, pageOf(page)),
    },
  },
});

async function summarisePlace(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  const { options } = interaction;
  const { features, audience } = context;
  const { workId } = await resolveWork(features, audience, options.getString('work', true));
  const typed = options.getString('section');
  const section = typed === null ? null : await resolveSection(features, audience, workId, typed);
  return showSummary(context, { workId, section, sentences: options.getInteger('sentences') }, 0);
}

async function suggestPlace(
  { options }: AutocompleteInteraction,
  { features, audience }: CommandContext,
): Promise<readonly Suggestion[]> {
  const { name, value } = options.getFocused(true);
  if (name === 'work') return features.suggestions.works(audience, value);
  const { workId } = await resolveWork(features, audience, options.getString('work') ?? '');
  return suggestSections(features, audience, workId, value);
}

type TopicRequest = z.infer<typeof topicShape>;

async function summariseTopic(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  const { options } = interaction;
  const { audience } = context;
  const request: TopicRequest = {
    topic: options.getString('topic', true),
    workId: await readWorkOption(interaction, context),
    sentences: options.getInteger('sentences'),
  };
  const summary = await context.features.summaries.ofTopic({ audience, ...request });
  const id = await keepLookup(interaction, context, { ...request });
  return topicSummaryMessage(context.words, summary, { wanted: 0, state: [id] });
}

async function turnTopic(context: CommandContext, id: string | undefined, wanted: number): Promise<Message> {
  const { features, audience, words } = context;
  const request = await readLookup(id, context, topicShape);
  const summary = await features.summaries.ofTopic({ audience, ...request });
  return topicSummaryMessage(words, summary, { wanted, state: id === undefined ? [] : [id] });
}
