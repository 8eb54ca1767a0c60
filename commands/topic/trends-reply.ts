import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { LEAST_MEMBERS, type ComparedTopics, type TopicTrend } from '../../src/features/topics/topics.ts';

import { privateNote, text } from '../../src/discord/replies/components.ts';
import { escapeMarkdown } from '../../src/discord/replies/escape-markdown.ts';
import { truncate } from '../../src/discord/replies/limits.ts';
import { cardMessage, type Message } from '../../src/discord/replies/message.ts';
import { isDrawable, renderChart } from './chart-image.ts';
import { drawPairs } from './draw-bars.ts';

/** Characters of a topic, in words and in the chart. */
const NAMED = 60;

/** What was asked about more and less than before, for a moderator alone; nobody's asking shows. */
export function trendsMessage(words: Catalogue, { days, more, less }: ComparedTopics): Message {
  const { topics, count } = words;
  const head = `**${topics.trends(count.days(days))}**\n-# ${topics.trendRule(LEAST_MEMBERS)}`;
  const foot = privateNote(words.interaction.onlyYou);
  const all = [...more, ...less];
  if (all.length === 0) return cardMessage([text(head), text(topics.noTrends), ...foot]);
  const chart = drawTrends(words, all);
  const message = cardMessage([
    text(head),
    ...section(topics.moreAsked, lineUp(words, more, 0)),
    ...section(topics.lessAsked, lineUp(words, less, more.length)),
    chart.gallery,
    ...foot,
  ]);
  return { ...message, files: [chart.file] };
}

/** Numbered as in the chart, where a topic in letters that cannot be drawn has its number alone. */
function lineUp(words: Catalogue, trends: readonly TopicTrend[], from: number): readonly string[] {
  return trends.map((trend, i) => `${from + i + 1}. ${escapeMarkdown(say(words, trend))}`);
}

function section(title: string, lines: readonly string[]) {
  return lines.length === 0 ? [] : [text([`**${title}**`, ...lines].join('\n'))];
}

function say({ topics }: Catalogue, { phrase, now, before }: TopicTrend): string {
  const number = (count: number | null) => (count === null ? topics.tooFew(LEAST_MEMBERS) : String(count));
  return topics.trend(truncate(phrase, NAMED), number(now), number(before));
}

function drawTrends(words: Catalogue, trends: readonly TopicTrend[]) {
  const { topics } = words;
  const rows = trends.map(({ phrase, now, before }, i) => {
    const label = `${i + 1}. ${truncate(phrase, NAMED)}`;
    return { label: isDrawable(label) ? label : `${i + 1}.`, now, before };
  });
  const legend = { now: topics.now, before: topics.before, tooFew: topics.tooFew(LEAST_MEMBERS) };
  const alt = topics.trendAlt(trends.map((trend) => say(words, trend)).join('; '));
  return renderChart(drawPairs(rows, legend), 'trends.png', alt);
}
