import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';

import type { LoggedQuestion } from '../src/corpus/question.ts';
import { hasAccess } from '../src/discord/access.ts';
import {
  mentionCommand,
  type ActionInteraction,
  type Command,
  type CommandContext,
  type SlashInteraction,
} from '../src/discord/command.ts';
import { customId, pageOf } from '../src/discord/custom-id.ts';
import { answerMessage } from '../src/discord/replies/answer.ts';
import { textModal } from '../src/discord/replies/components.ts';
import type { Message } from '../src/discord/replies/message.ts';
import {
  groupQuestionsMessage,
  ownQuestionMessage,
  ownQuestionsMessage,
  QUESTIONS_PER_PAGE,
  withdrawalMessage,
  withdrawnMessage,
} from '../src/discord/replies/question-list.ts';
import { UserError } from '../src/errors.ts';

type Interaction = SlashInteraction | ActionInteraction;

export default {
  access: 'member',
  definition: {
    name: 'question',
    description: 'Read the log of questions, and change your own',
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'list',
        description: 'Every question that this group has asked',
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'mine',
        description: 'Your own questions: read, edit or withdraw them',
      },
    ],
  },

  async execute(interaction, context) {
    return interaction.options.getSubcommand() === 'list'
      ? listGroup(interaction, 0, context)
      : listOwn(interaction, 0, context);
  },

  actions: {
    'list-page': {
      acknowledge: 'update',
      run: async (interaction, [page], context) => listGroup(interaction, pageOf(page), context),
    },
    'mine-page': {
      acknowledge: 'update',
      run: async (interaction, [page], context) => listOwn(interaction, pageOf(page), context),
    },
    read: {
      acknowledge: 'reply',
      run: async (interaction, _state, context) => showAnswer(interaction, chosen(interaction), context),
    },
    answer: {
      acknowledge: 'reply',
      run: async (interaction, [id], context) => showAnswer(interaction, id, context),
    },
    open: {
      acknowledge: 'update',
      run: async (interaction, _state, context) =>
        ownQuestionMessage(await findOwn(interaction, chosen(interaction), context)),
    },
    keep: {
      acknowledge: 'update',
      run: async (interaction, [id], context) => ownQuestionMessage(await findOwn(interaction, id, context)),
    },
    edit: {
      acknowledge: 'modal',
      async run(interaction, [id], context) {
        const { id: own, text } = await findOwn(interaction, id, context);
        const field = { id: 'question', label: 'Your question', value: text, maxLength: 300 };
        return textModal({ id: customId('question', 'edit-now', own), title: 'Edit your question', field });
      },
    },
    'edit-now': {
      acknowledge: 'update',
      async run(interaction, [id], context) {
        if (!interaction.isModalSubmit()) throw new Error('Only the modal sends this.');
        const text = interaction.fields.getTextInputValue('question');
        const { guildId, user } = interaction;
        const question = await context.features.questions.edit(guildId, id ?? '', user.id, text);
        return ownQuestionMessage(question);
      },
    },
    withdraw: {
      acknowledge: 'update',
      run: async (interaction, [id], context) => withdrawalMessage(await findOwn(interaction, id, context)),
    },
    'withdraw-now': {
      acknowledge: 'update',
      async run({ guildId, user }, [id], { features }) {
        await features.questions.withdraw(guildId, id ?? '', user.id);
        return withdrawnMessage();
      },
    },
  },
} satisfies Command;

async function listGroup(
  interaction: Interaction,
  page: number,
  { features }: CommandContext,
): Promise<Message> {
  const list = await features.questions.list({ groupId: interaction.guildId }, range(page));
  return groupQuestionsMessage(list, page, hasAccess(interaction.memberPermissions, 'moderator'));
}

async function listOwn(
  { guildId, user }: Interaction,
  page: number,
  { features }: CommandContext,
): Promise<Message> {
  return ownQuestionsMessage(
    await features.questions.list({ groupId: guildId, memberId: user.id }, range(page)),
    page,
  );
}

function range(page: number): { limit: number; offset: number } {
  return { limit: QUESTIONS_PER_PAGE, offset: page * QUESTIONS_PER_PAGE };
}

function chosen(interaction: ActionInteraction): string | undefined {
  return interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
}

async function find(
  { guildId }: Interaction,
  id: string | undefined,
  { features }: CommandContext,
): Promise<LoggedQuestion> {
  const question = await features.questions.find(guildId, id ?? '');
  if (!question) throw new UserError('This question was withdrawn, so it is no longer in the log.');
  return question;
}

async function findOwn(
  interaction: Interaction,
  id: string | undefined,
  context: CommandContext,
): Promise<LoggedQuestion> {
  const question = await find(interaction, id, context);
  if (question.memberId !== interaction.user.id)
    throw new UserError('Only who asked a question can change it.');
  return question;
}

async function showAnswer(
  interaction: Interaction,
  id: string | undefined,
  context: CommandContext,
): Promise<Message> {
  const question = await find(interaction, id, context);
  const isOwn = question.memberId === interaction.user.id;
  return answerMessage(question, 0, isOwn ? mentionCommand(context, 'question mine') : null);
}
