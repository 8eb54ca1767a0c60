import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';

import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Feedback, LoggedQuestion, QuestionId } from '../../src/corpus/question.ts';
import type { QuestionPage } from '../../src/features/answers/questions.ts';
import { verdictOf } from '../../src/features/answers/verdict.ts';

import { customId } from '../../src/discord/command/custom-id.ts';
import { button, privateNote, select, text, time } from '../../src/discord/replies/components.ts';
import { escapeLine } from '../../src/discord/replies/escape-markdown.ts';
import { cardMessage, type Message } from '../../src/discord/replies/message.ts';
import { nameMember } from '../../src/discord/replies/name-member.ts';
import { pageButtons, pageMessage } from '../../src/discord/replies/pages.ts';

/** Questions on a page of a list. */
export const QUESTIONS_PER_PAGE = 5;

const SHORT = 200;

/** What hosts and moderators see in the log besides the questions. */
export interface LogExtras {
  /** For moderators: who asked. */
  readonly showsAskers: boolean;
  /** For hosts: what members thought of the answers. */
  readonly feedback: ReadonlyMap<QuestionId, Feedback>;
}

/** The group's questions. */
export function groupQuestionsMessage(
  words: Catalogue,
  list: QuestionPage,
  page: number,
  { showsAskers, feedback }: LogExtras,
): Message {
  const blocks = list.questions.map((question) =>
    summarise(words, question, [
      ...judgedBy(words, feedback.get(question.id)),
      ...(showsAskers ? [words.questions.askedBy(nameMember(words, question.memberId))] : []),
    ]),
  );
  return listMessage(words, words.questions.ofGroup, list, page, blocks, {
    pageAction: 'list-page',
    choice: [words.questions.chooseToRead, 'read'],
    more: [],
  });
}

function judgedBy({ questions }: Catalogue, feedback: Feedback | undefined): string[] {
  return feedback === undefined ? [] : [questions.judged(feedback.right, feedback.wrong)];
}

/** A member's own questions to the bot; they have `posted` so many for discussion. */
export function ownQuestionsMessage(
  words: Catalogue,
  list: QuestionPage,
  page: number,
  posted: number,
): Message {
  const blocks = list.questions.map((question) => summarise(words, question, []));
  return listMessage(words, words.questions.yours, list, page, blocks, {
    pageAction: 'mine-page',
    choice: [words.questions.chooseYours, 'open'],
    more:
      posted === 0 ? [] : [button(words.discussion.toPosted(posted), customId('question', 'own-page', 0))],
  });
}

/** One's own question, and what can be done with it. */
export function ownQuestionMessage(words: Catalogue, question: LoggedQuestion): Message {
  const buttons = [
    button(words.questions.edit, customId('question', 'edit', question.id), { style: 'primary' }),
    button(words.questions.withdraw, customId('question', 'withdraw', question.id), { style: 'danger' }),
    button(words.questions.readAnswer, customId('question', 'answer', question.id)),
    button(words.questions.back, customId('question', 'mine-page', 0)),
  ];
  return cardMessage([text(summarise(words, question, [], Infinity))], buttons);
}

/** Asks before a question is withdrawn. */
export function withdrawalMessage(words: Catalogue, question: LoggedQuestion): Message {
  const buttons = [
    button(words.questions.withdrawForGood, customId('question', 'withdraw-now', question.id), {
      style: 'danger',
    }),
    button(words.questions.keep, customId('question', 'keep', question.id)),
  ];
  return cardMessage(
    [text(summarise(words, question, [], Infinity)), text(words.questions.confirmWithdrawal)],
    buttons,
  );
}

/** Says that it is done. */
export function withdrawnMessage(words: Catalogue): Message {
  const back = button(words.questions.back, customId('question', 'mine-page', 0));
  return cardMessage([text(words.questions.withdrawn)], [back]);
}

function listMessage(
  words: Catalogue,
  title: string,
  { questions, total }: QuestionPage,
  page: number,
  blocks: readonly string[],
  {
    pageAction,
    choice: [placeholder, action],
    more,
  }: {
    pageAction: string;
    choice: readonly [string, string];
    more: readonly APIButtonComponentWithCustomId[];
  },
): Message {
  const pages = Math.max(1, Math.ceil(total / QUESTIONS_PER_PAGE));
  const empty = total === 0 ? [text(words.questions.none)] : [];
  const head = [text(`**${title}** (${total})`), ...empty];
  const options = questions.map(({ id, text: asked }) => ({ label: oneLine(asked), value: id }));
  return pageMessage(
    words,
    { blocks, page, pages },
    { head, foot: privateNote(words.interaction.onlyYou) },
    [select(placeholder, customId('question', action), options)],
    [...pageButtons(words, { page, pages }, { command: 'question', action: pageAction }), ...more],
  );
}

function summarise(
  words: Catalogue,
  { text: asked, askedAt, editedAt, answer }: LoggedQuestion,
  more: readonly string[],
  limit = SHORT,
) {
  const asking = words.questions.asked(time(askedAt, 'R'));
  const works = [...new Set([...answer.summary, ...answer.quotations].map(({ title }) => title))];
  const from = works.slice(0, 2).map((title) => escapeLine(title, 60));
  const outcome = answer.answered ? words.questions.answeredFrom(from) : words.questions.notAnswered;
  const read = answer.readAs ? [words.answer.readAs(escapeLine(oneLine(answer.readAs.text), SHORT))] : [];
  const doubted = verdictOf(answer) === 'close' ? [words.questions.notSure] : [];
  const facts = [
    asking,
    ...(editedAt ? [words.questions.edited] : []),
    outcome,
    ...doubted,
    ...more,
    ...read,
  ];
  return `**${escapeLine(oneLine(asked), limit)}**\n-# ${facts.join(' · ')}`;
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ');
}
