import type { LoggedQuestion } from '../src/corpus/question.ts';
import { UserError } from '../src/errors.ts';
import {
  mentionCommand,
  type ActionInteraction,
  type CommandContext,
} from '../src/discord/command/command.ts';
import { pageOf } from '../src/discord/command/custom-id.ts';
import { action, defineCommand, EVERYWHERE } from '../src/discord/command/define-command.ts';
import { actorOf } from '../src/discord/command/input.ts';
import {
  option,
  readSectionOption,
  sectionOption,
  suggestSections,
  suggestWorksOr,
  workOption,
} from '../src/discord/command/options.ts';
import { answerMessage, citationsFrom, contextMessage } from '../src/discord/replies/answer.ts';
import { notice, type Message } from '../src/discord/replies/message.ts';

export default defineCommand({
  access: 'member',
  lookup: true,
  ...EVERYWHERE,
  name: 'ask',
  description: 'Ask the group’s texts; the answer is in their own sentences',
  options: [
    option.text('question', 'What you would like to know', { required: true, max_length: 300 }),
    workOption('Only this work'),
    sectionOption,
  ],

  async run(interaction, context) {
    const { options } = interaction;
    const { audience } = context;
    const question = await context.features.questions.ask(
      {
        ...actorOf(interaction, context),
        channelId: interaction.channelId,
        askedAt: context.now(),
        text: options.getString('question', true),
        ...(await readSectionOption(interaction, context)),
      },
      audience,
    );
    return showAnswer(question, 0, interaction, context);
  },

  autocomplete: suggestWorksOr(suggestSections),

  actions: {
    page: action('update', async (interaction, [id, page], context) => {
      return showAnswer(await findQuestion(id, context), pageOf(page), interaction, context);
    }),
    typed: action('update', async (interaction, [id], context) => {
      const { text, workId, section } = await findQuestion(id, context);
      const question = await context.features.questions.ask(
        {
          ...actorOf(interaction, context),
          channelId: interaction.channelId ?? '',
          askedAt: context.now(),
          text,
          workId,
          section,
          isAsTyped: true,
        },
        context.audience,
      );
      return showAnswer(question, 0, interaction, context);
    }),
    context: action('reply', async (interaction, [id, from], context) =>
      showContext(interaction, [id, from, '0'], context),
    ),
    'context-page': action('update', showContext),
    right: action('reply', async (interaction, [id], context) => noteOpinion(interaction, id, true, context)),
    wrong: action('reply', async (interaction, [id], context) =>
      noteOpinion(interaction, id, false, context),
    ),
  },
});

/** A question of the log by its id. UserError if it no longer exists. */
export async function findQuestion(
  id: string | undefined,
  { features, audience }: CommandContext,
): Promise<LoggedQuestion> {
  const question = await features.questions.find(audience, id ?? '');
  if (!question) throw new UserError((words) => words.errors.questionGone);
  return question;
}

/** A page of a question's answer; to its asker with the command that edits it. */
export function showAnswer(
  question: LoggedQuestion,
  page: number,
  { user }: { readonly user: { readonly id: string } },
  context: CommandContext,
): Message {
  return answerMessage(
    context.words,
    question,
    page,
    user.id === question.memberId ? mentionCommand(context, 'question mine') : null,
  );
}

async function noteOpinion(
  { user }: ActionInteraction,
  id: string | undefined,
  isRight: boolean,
  { features, groupId, words }: CommandContext,
): Promise<Message> {
  await features.feedback.give({ groupId, questionId: id ?? '', memberId: user.id, isRight });
  return notice(words.answer.noted(isRight));
}

async function showContext(
  _interaction: ActionInteraction,
  [id, from, page]: readonly (string | undefined)[],
  context: CommandContext,
): Promise<Message> {
  const question = await findQuestion(id, context);
  const citations = citationsFrom(question.answer, pageOf(from));
  const { answers } = context.features;
  const found = await Promise.all(citations.map((each) => answers.context(context.audience, each)));
  const contexts = found.filter((each) => each !== null);
  if (contexts.length === 0) throw new UserError((words) => words.errors.quotedWorksGone);
  return contextMessage(context.words, question, pageOf(from), contexts, pageOf(page));
}
