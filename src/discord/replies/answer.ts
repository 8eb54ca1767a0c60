import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';

import type { Catalogue } from '../../catalogue/catalogue.ts';
import { render } from '../../catalogue/phrase.ts';
import type { Answer } from '../../corpus/answer.ts';
import { OPERATOR_GROUP } from '../../corpus/corpus.ts';
import type { LoggedQuestion } from '../../corpus/question.ts';
import { listCorrected } from '../../features/answers/list-corrected.ts';
import type { Citation } from '../../corpus/quotation.ts';
import type { Context } from '../../features/answers/find-context.ts';
import { shownAtOnce, shownCitations } from '../../features/answers/shown-citations.ts';
import { verdictOf } from '../../features/answers/verdict.ts';

import { customId } from '../command/custom-id.ts';
import { button, privateNote, text } from './components.ts';
import { escapeLine, escapeMarkdown, escapeMixed } from './escape-markdown.ts';
import type { Message } from './message.ts';
import { pageButtons, pageMessage, takePage, type Frame, type Page } from './pages.ts';
import { contextBlocks, quoteBlocks, type Block } from './quotation.ts';
import { shareButton } from './share.ts';

const PARTS_OF_CONTEXT = { first: 2, next: 2 };

/** Most characters of whose words a quotation gives. */
const LONGEST_VOICE = 100;

/** Most citations in one context view. */
const IN_CONTEXT = 6;

/**
 * An answer: how sure it is, the question, a short answer, quotations with their sources, and what to do next. `mine` is the clickable
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
  const atOnce = shownAtOnce(answer);
  const frame = frameOf(words, question, mine);
  const perPage = { first: blocks.slice(0, atOnce).flat().length, next: atOnce };
  const page = takePage(blocks.flat(), frame, perPage, wanted);
  const firstCitation = blocks.flatMap((parts, index) => parts.map(() => index))[page.start];
  const buttons = [
    ...answerButtons(words, question, page, firstCitation),
    ...(mine === null || question.groupId === OPERATOR_GROUP ? [] : [makeQuestionButton(words, question)]),
  ];
  const ofReading = [...asTypedButtons(words, question), ...opinionButtons(words, question)];
  return pageMessage(words, page, frame, buttons, ofReading);
}

function opinionButtons(words: Catalogue, { id }: LoggedQuestion): APIButtonComponentWithCustomId[] {
  return [
    button(words.answer.wasRight, customId('ask', 'right', id)),
    button(words.answer.wasWrong, customId('ask', 'wrong', id)),
  ];
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
export function citationsFrom(answer: Answer, from: number): readonly Citation[] {
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
    answer.summary.length > 0
      ? [
          [0, words.answer.inShort],
          [answer.summary.length, words.answer.moreFromTexts],
        ]
      : [],
  );
  return shownCitations(answer).map((citation, index) => {
    const [first = '', ...more] = withVoice(words, quoteBlocks(words, citation), citation);
    const label = labels.get(index);
    return [label === undefined ? first : `-# ${label}\n${first}`, ...more];
  });
}

/** Puts whose words they are under the last block. */
function withVoice(words: Catalogue, blocks: readonly Block[], { voice }: Citation): Block[] {
  if (voice === undefined) return [...blocks];
  const said = escapeLine(render(words, voice), LONGEST_VOICE);
  return [...blocks.slice(0, -1), `${blocks.at(-1) ?? ''}\n-# ${said}`];
}

function frameOf(words: Catalogue, { text: asked, answer }: LoggedQuestion, mine: string | null): Frame {
  const read = answer.readAs
    ? `\n-# ${words.answer.readAs(escapeMarkdown(oneLine(answer.readAs.text)))}`
    : '';
  const verdict = verdictOf(answer);
  const log = mine === null ? '' : ` ${words.answer.keptInLog(mine)}`;
  const title = `### ${words.answer.verdicts[verdict]}\n**${escapeMarkdown(asked)}**`;
  const said = saidOf(words, answer);
  return {
    head: [text(title + read), ...(said === '' ? [] : [text(said)])],
    foot: privateNote(`${words.interaction.onlyYou}${log}`),
    tone: verdict,
  };
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/gu, ' ');
}

/** What is weak about an answer, what is known of the works, or why the texts do not say; apart from the quotations. */
function saidOf(words: Catalogue, { doubt, reason, answered, closest }: Answer): string {
  const lines = [doubt, reason].flatMap((each) => (each === null ? [] : [escapeMixed(render(words, each))]));
  if (!answered && closest.length > 0) lines.push(words.answer.closest);
  return lines.join('\n');
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
