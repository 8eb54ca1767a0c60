import { z } from 'zod';

import { UserError } from '../../src/errors.ts';
import { SUMMARY_SENTENCES } from '../../src/features/summaries/summaries.ts';
import type { CommandContext, SlashInteraction } from '../../src/discord/command/command.ts';
import { pageOf } from '../../src/discord/command/custom-id.ts';
import { action, defineCommand, EVERYWHERE } from '../../src/discord/command/define-command.ts';
import { keepLookup, readLookup } from '../../src/discord/command/lookups.ts';
import {
  option,
  readSectionOption,
  readWorkOption,
  sectionOption,
  suggestSections,
  suggestWorksOr,
  workOption,
} from '../../src/discord/command/options.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { summaryMessage, topicSummaryMessage } from './reply.ts';

const topicShape = z.object({
  topic: z.string(),
  workId: z.string().nullable(),
  sentences: z.number().nullable(),
});

export default defineCommand({
  access: 'member',
  lookup: true,
  formerly: ['summary work', 'summary section', 'summary topic'],
  ...EVERYWHERE,
  name: 'summary',
  description: 'The key sentences of a work or a section, or what the works say on a topic, word for word',
  options: [
    workOption('Which work; on a topic, only this one'),
    sectionOption,
    option.text('topic', 'A word or question to summarise; each work gets the same length', {
      max_length: 200,
    }),
    option.integer('sentences', 'How many (for a topic: per work); if left out, what fits the length', {
      min_value: SUMMARY_SENTENCES.least,
      max_value: SUMMARY_SENTENCES.most,
    }),
  ],
  autocomplete: suggestWorksOr(suggestSections),
  run: summarise,

  actions: {
    page: action('update', async (_interaction, state, context) =>
      showSummary(context, readTarget(state), pageOf(state.at(-1))),
    ),
    of: action('reply', async (_interaction, [workId, section], context) =>
      showSummary(context, readTarget([workId ?? '', section ?? '']), 0),
    ),
    'topic-page': action('update', async (_interaction, [id = '', page], context) =>
      turnTopic(context, id, pageOf(page)),
    ),
  },
});

async function summarise(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  const { options } = interaction;
  const topic = options.getString('topic');
  const sentences = options.getInteger('sentences');
  if (topic !== null) {
    const workId = await readWorkOption(interaction, context);
    if (options.getString('section') !== null) throw new UserError((say) => say.summaries.topicOrSection);
    return summariseTopic(interaction, { topic, workId, sentences }, context);
  }
  const { workId, section } = await readSectionOption(interaction, context);
  if (workId === null) throw new UserError((say) => say.summaries.sayWhat);
  return showSummary(context, { workId, section, sentences }, 0);
}

type TopicRequest = z.infer<typeof topicShape>;

async function summariseTopic(
  interaction: SlashInteraction,
  request: TopicRequest,
  context: CommandContext,
): Promise<Message> {
  const summary = await context.features.summaries.ofTopic({ audience: context.audience, ...request });
  const id = await keepLookup(interaction, context, { ...request });
  return topicSummaryMessage(context.words, summary, { wanted: 0, state: [id] });
}

async function turnTopic(context: CommandContext, id: string, wanted: number): Promise<Message> {
  const { features, audience, words } = context;
  const request = await readLookup(id, context, topicShape);
  const summary = await features.summaries.ofTopic({ audience, ...request });
  return topicSummaryMessage(words, summary, { wanted, state: [id] });
}

/** What a summary is of: a work, or one of its sections by its ordinal; `sentences` null for what fits the length. */
interface SummaryTarget {
  readonly workId: string;
  readonly section: number | null;
  readonly sentences: number | null;
}

/** A page of the summary of a work or a section. UserError if the group no longer has it. */
async function showSummary(
  { features, audience, words }: Pick<CommandContext, 'features' | 'audience' | 'words'>,
  { workId, section, sentences }: SummaryTarget,
  wanted: number,
): Promise<Message> {
  const request = { audience, workId, sentences };
  const summary =
    section === null
      ? await features.summaries.ofWork(request)
      : await features.summaries.ofSection({ ...request, section });
  const state = [workId, section ?? NONE, sentences ?? NONE].map(String);
  return summaryMessage(words, summary, { wanted, state });
}

/** Stands in a custom_id for what was left open. */
const NONE = '-';

/** Reads back what the buttons of a summary carry. */
function readTarget([workId = '', section, sentences]: readonly string[]): SummaryTarget {
  return { workId, section: readNumber(section), sentences: readNumber(sentences) };
}

function readNumber(digits: string | undefined): number | null {
  return digits === undefined || digits === NONE ? null : Number(digits);
}
