import type { APIComponentInMessageActionRow } from 'discord-api-types/v10';

import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { GroupSettings } from '../../src/corpus/group-settings.ts';
import type { TopicLookup } from '../../src/features/topics/topics.ts';
import { customId } from '../../src/discord/command/custom-id.ts';
import { button, privateNote, text, time } from '../../src/discord/replies/components.ts';
import { escapeLine, escapeMarkdown } from '../../src/discord/replies/escape-markdown.ts';
import { truncate } from '../../src/discord/replies/limits.ts';
import { link } from '../../src/discord/replies/link.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { pageButtons, pageMessage, takePage } from '../../src/discord/replies/pages.ts';
import type { Block } from '../../src/discord/replies/quotation.ts';
import { renderChart } from './chart-image.ts';
import { drawColumns } from './draw-bars.ts';
import { NAMED_TOPIC } from './neutral-card-reply.ts';
import { comparison, viewedBlocks } from './viewed-reply.ts';

/** Entries of each list; what is more is counted. */
const LISTED = 5;

/** Characters of what members wrote, in a list. */
const SHORT = 160;

const BLOCKS = { first: 12, next: 12 };

/** All that a group has on a topic, for a moderator alone. */
export function topicLookupMessage(
  words: Catalogue,
  found: TopicLookup,
  {
    wanted,
    lookup,
    calendar,
    isPosted = false,
  }: {
    readonly wanted: number;
    readonly lookup: string;
    readonly calendar: Calendar;
    /** Whether what the texts say has been posted from here. */
    readonly isPosted?: boolean;
  },
): Message {
  const { topics, count } = words;
  const named = escapeLine(found.topic, NAMED_TOPIC);
  const chart = drawAsked(words, found, calendar);
  const head = `**${topics.title(named)}**\n-# ${topics.range(count.days(found.days))}`;
  const frame = { head: [text(head)], foot: [chart.gallery, ...privateNote(words.interaction.onlyYou)] };
  const blocks = [...saidBlocks(words, found), ...listBlocks(words, found, calendar)];
  const page = takePage(blocks, frame, BLOCKS, wanted);
  const turning = pageButtons(words, page, { command: 'topic', action: 'page', state: [lookup] });
  const message = pageMessage(words, page, frame, [
    ...turning,
    ...(found.said.quotations.length > 0 ? postButtons(words, lookup, isPosted) : []),
  ]);
  return { ...message, files: [chart.file], attachments: [] };
}

function postButtons(
  { topics }: Catalogue,
  lookup: string,
  isPosted: boolean,
): readonly APIComponentInMessageActionRow[] {
  const post = button(isPosted ? topics.posted : topics.post, customId('topic', 'post', lookup), {
    style: 'primary',
    disabled: isPosted,
  });
  return [post, button(topics.moreFromTexts, customId('topic', 'more', lookup))];
}

function saidBlocks(words: Catalogue, { said }: TopicLookup): Block[] {
  const { topics, count } = words;
  if (said.quotations.length === 0) return [`**${topics.said}**\n${topics.silent}`];
  const others = said.others > 0 ? ` ${topics.others(count.moreWorks(said.others))}` : '';
  const note = comparison(words, said.quotations, said.sentences, said.apart);
  return [
    `**${topics.said}**\n-# ${note}${others}`,
    ...said.quotations.flatMap((quotation) => viewedBlocks(words, quotation)),
  ];
}

function listBlocks(words: Catalogue, found: TopicLookup, calendar: Calendar): Block[] {
  const { topics, discussion } = words;
  const { waiting, sessions, notes, related } = found;
  const waitingLines = waiting.map(({ text: asked, status, voices }) =>
    [`- ${short(asked)}`, discussion.statuses[status], discussion.voices(voices)].join(' · '),
  );
  const sessionLines = sessions.map(({ startedAt, items, message, channelId }) => {
    const to = message === null ? null : link(topics.message, message, topics.message);
    return [`- ${time(startedAt, 'D')}`, `<#${channelId}>`, topics.items(items), ...(to ? [to] : [])].join(
      ' · ',
    );
  });
  const noteLines = notes.map(({ words: note, at }) => `- ${short(note ?? '')} · ${time(at, 'D')}`);
  return [
    askedBlock(words, found, calendar),
    ...list(words, topics.waiting, waitingLines),
    ...list(words, topics.sessions, sessionLines),
    ...list(words, topics.notes, noteLines),
    ...(related.length > 0 ? [`**${topics.related}**\n${related.map(escapeMarkdown).join(' · ')}`] : []),
  ];
}

function askedBlock(words: Catalogue, { asked }: TopicLookup, calendar: Calendar): Block {
  const { topics } = words;
  const { questions, members, unsigned, voices, unit, steps } = asked;
  const [last, first] = [questions[0], questions.at(-1)];
  if (!first || !last) return `**${topics.asked}**\n${topics.notAsked}`;
  const facts = [
    ...(members > 0 ? [topics.askedBy(questions.length - unsigned, members)] : []),
    ...(unsigned > 0 ? [topics.unsigned(unsigned)] : []),
    ...(voices > 0 ? [topics.voices(voices)] : []),
    topics.between(time(first.askedAt, 'D'), time(last.askedAt, 'D')),
  ];
  const since = createNameDay(calendar)(steps[0]?.start ?? first.askedAt);
  const numbers = steps.map((step) => step.questions).join(' ');
  const lines = questions.map((each) => `- ${short(each.text)} · ${time(each.askedAt, 'D')}`);
  return [
    `**${topics.asked}**\n${facts.join(' · ')}`,
    `-# ${topics.numbers[unit](since, numbers)}`,
    ...cut(words, lines),
  ].join('\n');
}

function drawAsked(words: Catalogue, { topic, asked: { unit, steps } }: TopicLookup, calendar: Calendar) {
  const { topics } = words;
  const nameDay = createNameDay(calendar);
  const bars = steps.map(({ start, questions }) => ({ label: nameDay(start), value: questions }));
  const alt = topics.alt[unit](
    truncate(topic, NAMED_TOPIC),
    bars[0]?.label ?? '',
    bars.at(-1)?.label ?? '',
    bars.map(({ value }) => value).join(', '),
  );
  return renderChart(drawColumns(topics.chart[unit], bars), 'asked.png', alt);
}

function list(words: Catalogue, title: string, lines: readonly string[]): Block[] {
  return lines.length === 0 ? [] : [[`**${title}**`, ...cut(words, lines)].join('\n')];
}

function cut({ topics }: Catalogue, lines: readonly string[]): readonly string[] {
  const more = lines.length - LISTED;
  return more > 0 ? [...lines.slice(0, LISTED), `-# ${topics.more(more)}`] : lines;
}

function short(written: string): string {
  return escapeLine(written, SHORT);
}

/** By which clocks, and in which language, days are named. */
type Calendar = Pick<GroupSettings, 'language' | 'timeZone'>;

/** Makes what names days briefly: `3 Mar`, `3. März`, `3 mars`. */
function createNameDay({ language, timeZone }: Calendar): (at: Date) => string {
  const locale = language === 'en' ? 'en-GB' : language;
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone });
  return (at) => format.format(at);
}
