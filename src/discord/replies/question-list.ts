import type { LoggedQuestion } from '../../corpus/question.ts';
import type { QuestionPage } from '../../features/features.ts';

import { customId } from '../custom-id.ts';
import { button, privateNote, select, text } from './components.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { truncate } from './limits.ts';
import { cardMessage, type Message } from './message.ts';
import { row } from './components.ts';
import { pageButtons, pageMessage } from './pages.ts';

/** Questions on a page of a list. */
export const QUESTIONS_PER_PAGE = 5;

const SHORT = 200;

/** The group's questions; `showsAskers` for moderators alone. */
export function groupQuestionsMessage(list: QuestionPage, page: number, showsAskers: boolean): Message {
  const blocks = list.questions.map((question) =>
    summarise(question, showsAskers ? [`asked by <@${question.memberId}>`] : []),
  );
  return listMessage('Questions of this group', list, page, blocks, {
    pageAction: 'list-page',
    choice: ['Read a question and its answer', 'read'],
  });
}

/** A member's own questions. */
export function ownQuestionsMessage(list: QuestionPage, page: number): Message {
  const blocks = list.questions.map((question) => summarise(question, []));
  return listMessage('Your questions', list, page, blocks, {
    pageAction: 'mine-page',
    choice: ['Choose one to read, edit or withdraw', 'open'],
  });
}

/** One's own question, and what can be done with it. */
export function ownQuestionMessage(question: LoggedQuestion): Message {
  const buttons = [
    button('Edit', customId('question', 'edit', question.id), { style: 'primary' }),
    button('Withdraw', customId('question', 'withdraw', question.id), { style: 'danger' }),
    button('Read the answer', customId('question', 'answer', question.id)),
    button('Back to your questions', customId('question', 'mine-page', 0)),
  ];
  return cardMessage([text(summarise(question, [], Infinity))], [row(buttons)]);
}

/** Asks before a question is withdrawn. */
export function withdrawalMessage(question: LoggedQuestion): Message {
  const buttons = [
    button('Withdraw for good', customId('question', 'withdraw-now', question.id), { style: 'danger' }),
    button('Keep it', customId('question', 'keep', question.id)),
  ];
  const words =
    'Withdraw this question for good? Its wording and its answer leave the log. What was shared in a channel stays there.';
  return cardMessage([text(summarise(question, [], Infinity)), text(words)], [row(buttons)]);
}

/** Says that it is done. */
export function withdrawnMessage(): Message {
  const back = button('Back to your questions', customId('question', 'mine-page', 0));
  return cardMessage([text('The question is withdrawn: it is in the log no longer.')], [row([back])]);
}

function listMessage(
  title: string,
  { questions, total }: QuestionPage,
  page: number,
  blocks: readonly string[],
  { pageAction, choice: [placeholder, action] }: { pageAction: string; choice: readonly [string, string] },
): Message {
  const pages = Math.max(1, Math.ceil(total / QUESTIONS_PER_PAGE));
  const empty = total === 0 ? [text('No question has been asked yet.')] : [];
  const head = [text(`**${title}** (${total})`), ...empty];
  const options = questions.map(({ id, text: asked }) => ({ label: oneLine(asked), value: id }));
  return pageMessage(
    { blocks, page, pages },
    { head, foot: privateNote('Only you see this.') },
    options.length > 0 ? [select(placeholder, customId('question', action), options)] : [],
    pageButtons({ page, pages }, { command: 'question', action: pageAction }),
  );
}

function summarise(
  { text: asked, askedAt, editedAt, answer }: LoggedQuestion,
  more: readonly string[],
  limit = SHORT,
) {
  const asking = `asked <t:${Math.floor(askedAt.getTime() / 1000)}:R>`;
  const works = [...new Set([...answer.summary, ...answer.quotations].map(({ title }) => title))];
  const from = works.slice(0, 2).map((title) => escapeMarkdown(truncate(title, 60)));
  const outcome = answer.answered ? `answered from ${from.join(' and ')}` : 'the texts do not say';
  const facts = [asking, ...(editedAt ? ['edited'] : []), outcome, ...more];
  return `**${escapeMarkdown(truncate(oneLine(asked), limit))}**\n-# ${facts.join(' · ')}`;
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ');
}
