import type { LoggedQuestion } from '../../src/corpus/question.ts';
import { UserError } from '../../src/errors.ts';
import { hasAccess } from '../../src/discord/access/access.ts';
import type { AnyInteraction, CommandContext } from '../../src/discord/command/command.ts';
import { customId, pageOf } from '../../src/discord/command/custom-id.ts';
import { action, defineCommandTree, EVERYWHERE } from '../../src/discord/command/define-command.ts';
import { chosenOf, typedInto } from '../../src/discord/command/input.ts';
import { choicesOf, option } from '../../src/discord/command/options.ts';
import { refuseOutside } from '../../src/discord/dispatch/place.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { modal, textField } from '../../src/discord/replies/modal.ts';
import { listActions, LISTED, listQuestions } from './list.ts';
import { askActions, askQuestion } from './ask.ts';
import { manageActions, manageQuestions } from './manage.ts';
import { findQuestion, showAnswer } from '../ask.ts';
import { findOwn as findOwnPosted, ownActions, showOwn } from './own.ts';
import { themeActions } from './themes.ts';
import {
  groupQuestionsMessage,
  ownQuestionMessage,
  ownQuestionsMessage,
  QUESTIONS_PER_PAGE,
  withdrawalMessage,
  withdrawnMessage,
} from './log-reply.ts';

export default defineCommandTree({
  access: 'member',
  aim: 'discussion',
  ...EVERYWHERE,
  name: 'question',
  description: 'Questions for the discussion, and what was asked of the bot',

  subcommands: {
    ask: {
      description: 'Post a question for the discussion; similar ones are shown first',
      options: [
        option.text('text', 'Your question', { required: true, max_length: 300 }),
        option.text('passage', 'The passage that it is about, e.g. Holt 3.2 or ch. 3 ¶ 4-6', {
          max_length: 200,
        }),
        option.text('attribution', 'Who sees that you asked: everybody if left out', {
          choices: choicesOf({ named: 'everybody', hosts: 'hosts and moderators alone' }),
        }),
      ],
      run: askQuestion,
    },
    list: {
      description: 'Questions for the discussion; add your voice to those you share',
      options: [
        option.text('sort', 'The order; most voices first if left out', {
          choices: choicesOf({ voices: 'most voices first', newest: 'newest first', theme: 'by theme' }),
        }),
        option.text('status', 'Which ones; all waiting ones if left out', {
          choices: Object.keys(LISTED).map((value) => ({ name: value, value })),
        }),
      ],
      run: listQuestions,
    },
    manage: {
      at: 'host questions',
      description: 'Themes, merging, and what becomes of each question',
      access: 'host',
      audited: false,
      run: async (interaction, context) => manageQuestions(interaction, 0, context),
    },
    log: {
      description: 'Every question that this group has asked the bot, with its answer',
      run: async (interaction, context) => listGroup(interaction, 0, context),
    },
    mine: {
      description: 'Your own questions: read, edit or withdraw them',
      async run(interaction, context) {
        const { total } = await findOwnPosted(interaction, 0, context);
        return total > 0 ? showOwn(interaction, 0, context) : listOwn(interaction, 0, context);
      },
    },
  },

  actions: {
    ...askActions,
    ...listActions,
    ...ownActions,
    ...manageActions,
    ...themeActions,
    'list-page': action('update', async (interaction, [page], context) =>
      listGroup(interaction, pageOf(page), context),
    ),
    'mine-page': action('update', async (interaction, [page], context) =>
      listOwn(interaction, pageOf(page), context),
    ),
    read: action('reply', async (interaction, _state, context) =>
      showAnswer(await findQuestion(chosenOf(interaction), context), 0, interaction, context),
    ),
    answer: action('reply', async (interaction, [id], context) =>
      showAnswer(await findQuestion(id, context), 0, interaction, context),
    ),
    open: action('update', async (interaction, _state, context) =>
      ownQuestionMessage(context.words, await findOwn(interaction, chosenOf(interaction), context)),
    ),
    keep: action('update', async (interaction, [id], context) =>
      ownQuestionMessage(context.words, await findOwn(interaction, id, context)),
    ),
    edit: action('modal', async (interaction, [id], context) => {
      const { id: own, text } = await findOwn(interaction, id, context);
      const { editTitle: title, editLabel: label } = context.words.questions;
      const field = textField({ id: 'question', label, value: text, maxLength: 300 });
      return modal(customId('question', 'edit-now', own), title, [field]);
    }),
    'edit-now': action('update', async (interaction, [id], context) => {
      const text = typedInto('question', interaction);
      const { features, audience, words } = context;
      const question = await features.questions.edit(audience, id ?? '', interaction.user.id, text);
      return ownQuestionMessage(words, question);
    }),
    withdraw: action('update', async (interaction, [id], context) =>
      withdrawalMessage(context.words, await findOwn(interaction, id, context)),
    ),
    'withdraw-now': action('update', async ({ user }, [id], { features, groupId, words }) => {
      await features.questions.withdraw(groupId, id ?? '', user.id);
      return withdrawnMessage(words);
    }),
  },
});

async function listGroup(
  interaction: AnyInteraction,
  page: number,
  context: CommandContext,
): Promise<Message> {
  const { features, groupId, audience, words } = context;
  refuseOutside(interaction);
  const list = await features.questions.list(audience, { groupId }, range(page));
  const isHost = hasAccess(interaction, 'host', context);
  const ids = isHost ? list.questions.map(({ id }) => id) : [];
  return groupQuestionsMessage(words, list, page, {
    showsAskers: hasAccess(interaction, 'moderator', context),
    feedback: await features.feedback.counts(ids),
  });
}

async function listOwn(interaction: AnyInteraction, page: number, context: CommandContext): Promise<Message> {
  const { features, groupId, audience, words } = context;
  const mine = { groupId, memberId: interaction.user.id };
  const list = await features.questions.list(audience, mine, range(page));
  const { total: posted } = await findOwnPosted(interaction, 0, context);
  return ownQuestionsMessage(words, list, page, posted);
}

function range(page: number): { limit: number; offset: number } {
  return { limit: QUESTIONS_PER_PAGE, offset: page * QUESTIONS_PER_PAGE };
}

async function findOwn(
  interaction: AnyInteraction,
  id: string | undefined,
  context: CommandContext,
): Promise<LoggedQuestion> {
  const question = await findQuestion(id, context);
  if (question.memberId !== interaction.user.id)
    throw new UserError((words) => words.errors.questionNotYours);
  return question;
}
