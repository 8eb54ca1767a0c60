import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';

import type { Answer } from '../../corpus/answer.ts';
import type { LoggedQuestion, QuestionId } from '../../corpus/question.ts';
import type { Citation, Quotation } from '../../corpus/quotation.ts';
import type { Context } from '../../features/features.ts';

import { customId } from '../custom-id.ts';
import { button, privateNote, text } from './components.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { Message } from './message.ts';
import { pageButtons, pageMessage, takePage, type Frame, type Page } from './pages.ts';
import { contextBlocks, quoteBlocks, type Block } from './quotation.ts';

/** Quotations on a page, besides the summary on the first. */
const QUOTATIONS = 3;
const PARTS_OF_CONTEXT = { first: 2, next: 2 };

/** Citations that one look at the context covers. */
const IN_CONTEXT = 6;

/**
 * An answer: the question, a short answer, quotations with their sources, and what to do next. `mine` is the
 * clickable mention of the command that edits and withdraws, for the asker; null for other readers.
 */
export function answerMessage(question: LoggedQuestion, wanted: number, mine: string | null): Message {
  const { answer } = question;
  const blocks = labelledBlocks(answer);
  const inSummary = blocks.slice(0, answer.summary.length).flat().length;
  const frame = frameOf(question, mine);
  const perPage = { first: inSummary + QUOTATIONS, next: QUOTATIONS };
  const page = takePage(blocks.flat(), frame, perPage, wanted);
  const firstCitation = blocks.flatMap((parts, index) => parts.map(() => index))[page.start];
  return pageMessage(page, frame, answerButtons(question, page, firstCitation));
}

/** Which citations of an answer its context shows, beginning with the one at `from`. */
export function citationsFrom(answer: Answer, from: number): Citation[] {
  return shownCitations(answer).slice(from, from + IN_CONTEXT);
}

/** Quotations of an answer, beginning with the one at `from`, in the text around them. */
export function contextMessage(
  question: LoggedQuestion,
  from: number,
  contexts: readonly Context[],
  wanted: number,
): Message {
  const words = `**${escapeMarkdown(question.text)}**\n-# The quotations, in bold, in the text around them.`;
  const frame = { head: [text(words)], foot: [] };
  const blocks = contexts.flatMap(({ before, citation, after }) => contextBlocks(before, citation, after));
  const page = takePage(blocks, frame, PARTS_OF_CONTEXT, wanted);
  const to = { command: 'ask', action: 'context-page', state: [question.id, String(from)] };
  return pageMessage(page, frame, pageButtons(page, to));
}

/** Shows a reader, privately, the quotations from the one at `from` in the text around them. */
export function contextButton(questionId: QuestionId, from: number): APIButtonComponentWithCustomId {
  return button('More context', customId('ask', 'context', questionId, from));
}

/** The blocks of each citation shown; a word of ours before the short answer and before the rest. */
function labelledBlocks(answer: Answer): Block[][] {
  const labels = new Map(
    answer.answered
      ? [
          [0, 'In short'],
          [answer.summary.length, 'More from the texts'],
        ]
      : [],
  );
  return shownCitations(answer).map((citation, index) => {
    const [first = '', ...more] = quoteBlocks(citation);
    const label = labels.get(index);
    return [label === undefined ? first : `-# ${label}\n${first}`, ...more];
  });
}

/** Every citation that an answer shows, in order; what the summary has shown is not shown twice. */
function shownCitations({ answered, summary, quotations, closest }: Answer): Citation[] {
  if (!answered) return [...closest];
  const isNew = ({ quotation }: Citation) =>
    !summary.some((sentence) => holds(sentence.quotation, quotation));
  return [...summary, ...quotations.filter(isNew)];
}

function holds(outer: Quotation, inner: Quotation): boolean {
  return outer.workId === inner.workId && outer.start <= inner.start && outer.end >= inner.end;
}

function frameOf({ text: asked, answer }: LoggedQuestion, mine: string | null): Frame {
  const abstention = answer.answered ? [] : [text(abstentionOf(answer))];
  const log = mine === null ? '' : ` The question is kept in the group’s log; ${mine} edits or withdraws it.`;
  return {
    head: [text(`**${escapeMarkdown(asked)}**`), ...abstention],
    foot: privateNote(`Only you see this.${log}`),
  };
}

function abstentionOf({ reason, closest }: Answer): string {
  const why = reason === null ? '' : ` ${escapeMarkdown(reason)}`;
  const next = closest.length > 0 ? '\nWhat comes closest, which is not an answer:' : '';
  return `**The texts do not say.**${why}${next}`;
}

function answerButtons(
  { id }: LoggedQuestion,
  { page, pages }: Page,
  firstCitation: number | undefined,
): APIButtonComponentWithCustomId[] {
  const to = (target: number) => customId('ask', 'page', id, target);
  return [
    ...(page > 0 ? [button('Earlier quotes', to(page - 1))] : []),
    ...(page < pages - 1 ? [button('More quotes', to(page + 1))] : []),
    ...(firstCitation === undefined ? [] : [contextButton(id, firstCitation)]),
    button('Share to channel', customId('ask', 'share', id, firstCitation ?? 0), { style: 'primary' }),
  ];
}
