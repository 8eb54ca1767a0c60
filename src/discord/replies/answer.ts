import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';

import type { Catalogue } from '../../catalogue/catalogue.ts';
import { render } from '../../catalogue/phrase.ts';
import type { Answer } from '../../corpus/answer.ts';
import { OPERATOR_GROUP } from '../../corpus/corpus.ts';
import type { LoggedQuestion } from '../../corpus/question.ts';
import type { Citation, Quotation } from '../../corpus/quotation.ts';
import { listCorrected } from '../../features/answers/list-corrected.ts';
import type { Context } from '../../features/answers/find-context.ts';

import { customId } from '../command/custom-id.ts';
import { button, privateNote, text } from './components.ts';
import { escapeMarkdown, escapeMixed } from './escape-markdown.ts';
import type { Message } from './message.ts';
import { pageButtons, pageMessage, takePage, type Frame, type Page } from './pages.ts';
import { contextBlocks, quoteBlocks, type Block } from './quotation.ts';
import { shareButton } from './share.ts';

/** Quotations per page, besides the summary on the first. */
const QUOTATIONS = 3;
const PARTS_OF_CONTEXT = { first: 2, next: 2 };

/** Most citations in one context view. */
const IN_CONTEXT = 6;

/**
 * An answer: the question, a short answer, quotations with their sources, and what to do next. `mine` is the clickable
 * mention of the command that edits and withdraws, for the asker; null for other readers.
 */
export function answerMessage(
  words: Catalogue,
  question: LoggedQuestion,
  wanted: number,
  mine: string | null,
): Message {
  const { answer } = question;
  const blocks = labelledBlocks(words, answer);
  const inSummary = blocks.slice(0, answer.summary.length).flat().length;
  const frame = frameOf(words, question, mine);
  const perPage = { first: inSummary + QUOTATIONS, next: QUOTATIONS };
  const page = takePage(blocks.flat(), frame, perPage, wanted);
  const firstCitation = blocks.flatMap((parts, index) => parts.map(() => index))[page.start];
  return pageMessage(words, page, frame, [
    ...answerButtons(words, question, page, firstCitation),
    ...asTypedButtons(words, question),
    ...(mine === null || question.groupId === OPERATOR_GROUP ? [] : [makeQuestionButton(words, question)]),
  ]);
}

/** For a question that was read otherwise than it was typed. */
function asTypedButtons(
  words: Catalogue,
  { id, answer: { readAs, reason } }: LoggedQuestion,
): readonly APIButtonComponentWithCustomId[] {
  const { askAsTyped, searchAsTyped } = words.answer;
  const label = readAs ? askAsTyped : listCorrected(reason).length > 0 ? searchAsTyped : null;
  return label === null ? [] : [button(label, customId('ask', 'typed', id))];
}

function makeQuestionButton(words: Catalogue, { id }: LoggedQuestion): APIButtonComponentWithCustomId {
  return button(words.discussion.makeQuestion, customId('question', 'from-log', id), { whenShared: 'own' });
}

/** Which citations of an answer the context view shows, starting with the one at `from`. */
export function citationsFrom(answer: Answer, from: number): Citation[] {
  return shownCitations(answer).slice(from, from + IN_CONTEXT);
}

/** Quotations of an answer in context, starting with the one at `from`. */
export function contextMessage(
  words: Catalogue,
  question: LoggedQuestion,
  from: number,
  contexts: readonly Context[],
  wanted: number,
): Message {
  const head = `**${escapeMarkdown(question.text)}**\n-# ${words.answer.inContext}`;
  const frame = { head: [text(head)], foot: [] };
  const blocks = contexts.flatMap((context) => contextBlocks(words, context));
  const page = takePage(blocks, frame, PARTS_OF_CONTEXT, wanted);
  const to = { command: 'ask', action: 'context-page', state: [question.id, String(from)] };
  return pageMessage(words, page, frame, pageButtons(words, page, to));
}

/** The blocks of each citation; with labels before the short answer and before the rest. */
function labelledBlocks(words: Catalogue, answer: Answer): Block[][] {
  const labels = new Map(
    answer.answered
      ? [
          [0, words.answer.inShort],
          [answer.summary.length, words.answer.moreFromTexts],
        ]
      : [],
  );
  return shownCitations(answer).map((citation, index) => {
    const [first = '', ...more] = quoteBlocks(words, citation);
    const label = labels.get(index);
    return [label === undefined ? first : `-# ${label}\n${first}`, ...more];
  });
}

/** Every citation that an answer shows, in order; those in the summary are not repeated. */
function shownCitations({ answered, summary, quotations, closest }: Answer): Citation[] {
  if (!answered) return [...closest];
  const isNew = ({ quotation }: Citation) =>
    !summary.some((sentence) => holds(sentence.quotation, quotation));
  return [...summary, ...quotations.filter(isNew)];
}

function holds(outer: Quotation, inner: Quotation): boolean {
  return outer.workId === inner.workId && outer.start <= inner.start && outer.end >= inner.end;
}

function frameOf(words: Catalogue, { text: asked, answer }: LoggedQuestion, mine: string | null): Frame {
  const said = answer.answered ? knownOf(words, answer) : abstentionOf(words, answer);
  const read = answer.readAs
    ? `\n-# ${words.answer.readAs(escapeMarkdown(oneLine(answer.readAs.text)))}`
    : '';
  const log = mine === null ? '' : ` ${words.answer.keptInLog(mine)}`;
  return {
    head: [text(`**${escapeMarkdown(asked)}**${read}`), ...(said === '' ? [] : [text(said)])],
    foot: privateNote(`${words.interaction.onlyYou}${log}`),
  };
}

/** What the works' descriptions say, apart from the quotations. */
function oneLine(words: string): string {
  return words.replaceAll(/\s+/gu, ' ');
}

function knownOf(words: Catalogue, { reason }: Answer): string {
  return reason === null ? '' : escapeMixed(render(words, reason));
}

function abstentionOf(words: Catalogue, { reason, closest }: Answer): string {
  const why = reason === null ? '' : ` ${escapeMixed(render(words, reason))}`;
  const next = closest.length > 0 ? `\n${words.answer.closest}` : '';
  return `**${words.answer.textsDoNotSay}**${why}${next}`;
}

function answerButtons(
  words: Catalogue,
  { id }: LoggedQuestion,
  { page, pages }: Page,
  firstCitation: number | undefined,
): APIButtonComponentWithCustomId[] {
  const to = (target: number) => customId('ask', 'page', id, target);
  return [
    ...(page > 0 ? [button(words.answer.earlierQuotes, to(page - 1))] : []),
    ...(page < pages - 1 ? [button(words.answer.moreQuotes, to(page + 1))] : []),
    ...(firstCitation === undefined
      ? []
      : [
          button(words.answer.moreContext, customId('ask', 'context', id, firstCitation), {
            whenShared: 'kept',
          }),
        ]),
    shareButton(words),
  ];
}
