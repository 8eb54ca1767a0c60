import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';

import type { LoggedQuestion } from '../src/corpus/question.ts';
import {
  mentionCommand,
  type ActionInteraction,
  type Command,
  type CommandContext,
} from '../src/discord/command.ts';
import { pageOf } from '../src/discord/custom-id.ts';
import { resolveSection, resolveWork, suggestSections } from '../src/discord/options.ts';
import {
  answerMessage,
  citationsFrom,
  contextButton,
  contextMessage,
} from '../src/discord/replies/answer.ts';
import type { Message } from '../src/discord/replies/message.ts';
import { shareMessage } from '../src/discord/replies/share.ts';
import { UserError } from '../src/errors.ts';

export default {
  access: 'member',
  definition: {
    name: 'ask',
    description: 'Ask the group’s texts: they answer in their own sentences',
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'What you would like to know',
        required: true,
        max_length: 300,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'work',
        description: 'Only this work',
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'section',
        description: 'Only this section of the work',
        autocomplete: true,
      },
    ],
  },

  async execute(interaction, context) {
    const { guildId: groupId, options } = interaction;
    const [work, section] = [options.getString('work'), options.getString('section')];
    if (section !== null && work === null)
      throw new UserError('Choose the work too: a section is a part of one work.');
    const entry = work === null ? null : await resolveWork(context.features, { groupId }, work);
    const question = await context.features.questions.ask({
      groupId,
      channelId: interaction.channelId,
      memberId: interaction.user.id,
      interactionId: interaction.id,
      askedAt: context.now(),
      text: options.getString('question', true),
      workId: entry?.workId ?? null,
      section:
        entry && section !== null
          ? await resolveSection(context.features, { groupId }, entry.workId, section)
          : null,
    });
    return showAnswer(question, 0, interaction, context);
  },

  async autocomplete({ guildId: groupId, options }, { features }) {
    const { name, value } = options.getFocused(true);
    if (name === 'work') return features.suggestions.works({ groupId }, value);
    const entry = await resolveWork(features, { groupId }, options.getString('work') ?? '');
    return suggestSections(features, { groupId }, entry.workId, value);
  },

  actions: {
    page: {
      acknowledge: 'update',
      async run(interaction, [id, page], context) {
        return showAnswer(await findQuestion(interaction, id, context), pageOf(page), interaction, context);
      },
    },
    context: {
      acknowledge: 'reply',
      run: async (interaction, [id, from], context) => showContext(interaction, [id, from, '0'], context),
    },
    'context-page': { acknowledge: 'update', run: showContext },
    share: {
      acknowledge: 'update',
      once: true,
      async run(interaction, [id, from], context) {
        const question = await findQuestion(interaction, id, context);
        const components = interaction.message?.components.map((component) => component.toJSON()) ?? [];
        const by = { memberId: interaction.user.id, pressed: interaction.customId };
        return shareMessage(components, by, [contextButton(question.id, pageOf(from))]);
      },
    },
  },
} satisfies Command;

async function findQuestion(
  { guildId }: ActionInteraction,
  id: string | undefined,
  { features }: CommandContext,
): Promise<LoggedQuestion> {
  const question = await features.questions.find(guildId, id ?? '');
  if (!question) throw new UserError('This question was withdrawn, so its answer is no longer in the log.');
  return question;
}

function showAnswer(
  question: LoggedQuestion,
  page: number,
  { user }: { readonly user: { readonly id: string } },
  context: CommandContext,
): Message {
  return answerMessage(
    question,
    page,
    user.id === question.memberId ? mentionCommand(context, 'question mine') : null,
  );
}

async function showContext(
  interaction: ActionInteraction,
  [id, from, page]: readonly (string | undefined)[],
  context: CommandContext,
): Promise<Message> {
  const question = await findQuestion(interaction, id, context);
  const citations = citationsFrom(question.answer, pageOf(from));
  const audience = { groupId: interaction.guildId };
  const found = await Promise.all(citations.map((each) => context.features.answers.context(audience, each)));
  const contexts = found.filter((each) => each !== null);
  if (contexts.length === 0)
    throw new UserError(
      'The works that this quotes are no longer in the group’s corpus, so their text cannot be shown.',
    );
  return contextMessage(question, pageOf(from), contexts, pageOf(page));
}
