import type { APIComponentInMessageActionRow } from 'discord-api-types/v10';

import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Prompt, PromptSchedule } from '../../src/corpus/prompt.ts';
import type { WorkId } from '../../src/corpus/work.ts';
import type { MadePrompt, PromptQueue } from '../../src/features/prompts/prompt-features.ts';
import { wordPrompt } from '../../src/features/prompts/word-prompt.ts';

import { customId } from '../../src/discord/command/custom-id.ts';
import { button, card, privateNote, select, text, time } from '../../src/discord/replies/components.ts';
import { escapeMarkdown } from '../../src/discord/replies/escape-markdown.ts';
import { truncate } from '../../src/discord/replies/limits.ts';
import { cardMessage, createMessage, type Message } from '../../src/discord/replies/message.ts';
import { nameWork, quoteBlocks } from '../../src/discord/replies/quotation.ts';
import type { Shared } from '../../src/discord/replies/share.ts';
import { publicMessage } from '../../src/discord/replies/share.ts';

/** What of a prompt is shown. */
type Shown = Pick<Prompt, 'draft' | 'citations' | 'question'> & Partial<Pick<Prompt, 'memberId'>>;

const QUESTION_IN_LIST = 200;

/** A prompt as its host sees it before anybody else does; `note` says what has just happened. */
export function promptMessage(words: Catalogue, prompt: Prompt, note: string | null): Message {
  const say = words.prompts;
  const kind = prompt.draft === null ? [] : [say.kind[prompt.draft.kind]];
  const facts = [...kind, say.states[prompt.state]].join(' · ');
  const parts = [
    text(note === null ? `**${say.heading}**` : `**${note}**`),
    ...promptBlocks(words, prompt).map(text),
    text(`-# ${facts}`),
    ...privateNote(words.interaction.onlyYou),
  ];
  const buttons = prompt.state === 'queued' ? queuedButtons(words, prompt) : draftedButtons(words, prompt);
  const isOpen = prompt.state === 'drafted' || prompt.state === 'queued';
  return cardMessage(parts, ...(isOpen ? buttons : []));
}

/** Posts a prompt in the channel for the member who pressed, who can delete it again. */
export function postedPrompt(words: Catalogue, prompt: Prompt, memberId: string): Shared {
  return {
    reply: promptMessage(words, prompt, words.prompts.posted),
    post: publicMessage(words, promptPost(words, prompt), memberId),
  };
}

/** A prompt as the group sees it. */
export function promptPost(words: Catalogue, prompt: Shown): Message {
  return createMessage([card(promptBlocks(words, prompt).map(text))]);
}

/** What a prompt is called where it is a forum's post. */
export function promptTitle(words: Catalogue, prompt: Shown): string {
  return questionOf(words, prompt);
}

/** The queue in its order, with a list to choose from. */
export function promptQueueMessage(
  words: Catalogue,
  { prompts, isLow, schedule }: PromptQueue,
  preview: string,
): Message {
  const say = words.prompts;
  const lines = prompts.map((prompt, i) => `${i + 1}. ${summarise(words, prompt)}`);
  const shown = takeLines(lines);
  const parts = [
    text(`**${say.queueTitle(prompts.length)}**`),
    text(shown === '' ? say.emptyList : shown),
    ...(schedule ? [text(sayWhen(words, schedule))] : []),
    ...(isLow ? [text(`${say.low(prompts.length)} ${say.fill(preview)}`)] : []),
    ...privateNote(words.interaction.onlyYou),
  ];
  const options = prompts.map((prompt) => ({ label: questionOf(words, prompt), value: prompt.id }));
  return cardMessage(parts, [select(say.choose, customId('prompt', 'open'), options)]);
}

/** New prompts of a work, to choose one from. */
export function promptPreviewMessage(
  words: Catalogue,
  {
    made,
    name,
    isAll,
    scope,
  }: {
    made: readonly MadePrompt[];
    name: { title: string; author: string | null };
    /** Whether fewer than asked for pass the checks. */
    isAll: boolean;
    scope: { readonly workId: WorkId; readonly section: number | null };
  },
): Message {
  const say = words.prompts;
  const prompts = made.map((each) => ({ ...each, question: null }));
  const parts = [
    text(`**${say.previewTitle(nameWork(name))}**`),
    ...prompts.map((prompt, i) => text(`**${i + 1}.** ${promptBlocks(words, prompt).join('\n')}`)),
    ...(isAll ? [text(say.fewer)] : []),
    ...privateNote(words.interaction.onlyYou),
  ];
  const options = prompts.map((prompt, i) => ({
    label: `${i + 1}. ${prompt.citations[0]?.quotation.exact ?? ''}`,
    description: questionOf(words, prompt),
    value: `${prompt.draft.kind}/${prompt.key}`,
  }));
  const id = customId('prompt', 'choose', scope.workId, scope.section ?? '');
  return cardMessage(parts, [select(say.chooseNew, id, options)]);
}

/** When the next prompt is posted by itself. */
export function sayWhen({ prompts }: Catalogue, { everyDays, dueAt }: PromptSchedule): string {
  const when = time(dueAt, 'R');
  return everyDays === null ? prompts.at(when) : prompts.every(everyDays, when);
}

function draftedButtons(words: Catalogue, { id, workId, draft }: Prompt) {
  const say = words.prompts;
  const another =
    workId !== null && draft !== null ? [button(say.another, customId('prompt', 'another', id))] : [];
  return [
    [
      button(say.post, customId('prompt', 'post', id), { style: 'primary' }),
      ...another,
      button(say.edit, customId('prompt', 'edit', id)),
      button(say.queue, customId('prompt', 'enqueue', id)),
      button(say.discard, customId('prompt', 'discard', id), { style: 'danger' }),
    ],
  ];
}

function queuedButtons(words: Catalogue, { id }: Prompt): APIComponentInMessageActionRow[][] {
  const say = words.prompts;
  return [
    [
      button(say.post, customId('prompt', 'post', id), { style: 'primary' }),
      button(say.edit, customId('prompt', 'edit', id)),
      button(say.up, customId('prompt', 'shift', id, 'up')),
      button(say.down, customId('prompt', 'shift', id, 'down')),
      button(say.discard, customId('prompt', 'discard', id), { style: 'danger' }),
    ],
    [button(say.back, customId('prompt', 'list'))],
  ];
}

/** Leads, quotations and the question; a host's own question says whose it is. */
function promptBlocks(words: Catalogue, { draft, citations, question, memberId }: Shown): readonly string[] {
  const framed = draft === null ? null : wordPrompt(words, draft, escapeMarkdown);
  const quoted = citations.flatMap((citation, i) => {
    const lead = framed?.leads[i];
    return [...(lead === undefined ? [] : [lead]), ...quoteBlocks(words, citation)];
  });
  const asked = question === null ? (framed?.question ?? '') : escapeMarkdown(question);
  const host = memberId ? `<@${memberId}>` : words.prompts.hostErased;
  const mark = question === null ? '' : `\n-# ${words.prompts.inWordsOf(host)}`;
  return [...quoted, `**${asked}**${mark}`];
}

function questionOf(words: Catalogue, { draft, question }: Shown): string {
  return question ?? (draft === null ? '' : wordPrompt(words, draft).question);
}

function summarise(words: Catalogue, prompt: Prompt): string {
  const [first] = prompt.citations;
  const quoted = first ? [`“${truncate(first.quotation.exact.replaceAll(/\s+/gu, ' '), 120)}”`] : [];
  const asked = truncate(questionOf(words, prompt), QUESTION_IN_LIST);
  return [...quoted, asked].map(escapeMarkdown).join(' — ');
}

/** As many whole lines as fit beside what else the message says. */
function takeLines(lines: readonly string[]): string {
  let shown = '';
  for (const line of lines) {
    if (shown.length + line.length > 3000) return `${shown}\n…`;
    shown += shown === '' ? line : `\n${line}`;
  }
  return shown;
}
