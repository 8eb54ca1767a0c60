import type { APIComponentInMessageActionRow } from 'discord-api-types/v10';

import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { render } from '../../src/catalogue/phrase.ts';
import { OPERATOR_GROUP } from '../../src/corpus/corpus.ts';
import type { Drop } from '../../src/corpus/import-report.ts';
import type { TopicSource } from '../../src/features/answers/find-sources.ts';
import type { ListedWork } from '../../src/features/corpus/corpus.ts';

import { customId } from '../../src/discord/command/custom-id.ts';
import { button, privateNote, text, time } from '../../src/discord/replies/components.ts';
import { echo, escapeLine } from '../../src/discord/replies/escape-markdown.ts';
import { link } from '../../src/discord/replies/link.ts';
import { cardMessage, type Message } from '../../src/discord/replies/message.ts';
import { pageButtons, pageMessage, takePage } from '../../src/discord/replies/pages.ts';
import { quoteBlocks } from '../../src/discord/replies/quotation.ts';
import { shareButton } from '../../src/discord/replies/share.ts';

const WORKS = { first: 5, next: 5 };
const TOPIC_WORKS = { first: 6, next: 6 };
const REPORT_PARTS = { first: 12, next: 12 };
const DROPS = { first: 20, next: 20 };
const EXAMPLES = 3;

/** All works that a group may use, page by page. */
export function worksMessage(words: Catalogue, entries: readonly ListedWork[], wanted: number): Message {
  const hint = entries.length === 0 ? [text(words.works.none)] : [];
  const frame = { head: [text(words.works.groupTexts(entries.length)), ...hint], foot: onlyYou(words) };
  const blocks = entries.map((entry) => describeWork(words, entry));
  const page = takePage(blocks, frame, WORKS, wanted);
  const sharing = entries.length > 0 ? [shareButton(words)] : [];
  const turning = pageButtons(words, page, { command: 'sources', action: 'page' });
  return pageMessage(words, page, frame, [...turning, ...sharing]);
}

/** The works that speak to a topic, each with its best place. */
export function topicMessage(words: Catalogue, topic: string, sources: readonly TopicSource[]): Message {
  const title = `**${words.works.speakTo(echo(topic))}**`;
  const blocks = sources.map(({ best, passages }) =>
    quoteBlocks(words, best).map((block) => `${block} · ${words.count.passages(passages)}`),
  );
  const frame = (left: number) => ({ head: [text(title + leftOver(words, left))], foot: onlyYou(words) });
  const { blocks: first } = takePage(blocks.flat(), frame(sources.length), TOPIC_WORKS, 0);
  const left = blocks.filter(([block = '']) => !first.includes(block)).length;
  return pageMessage(words, { blocks: first, page: 0, pages: 1 }, frame(left), [shareButton(words)]);
}

/** A work of the corpus and how its import went, under a heading of ours. */
export function workMessage(
  words: Catalogue,
  entry: ListedWork,
  heading: string | null,
  wanted: number,
  more: readonly APIComponentInMessageActionRow[] = [],
): Message {
  const head = [...(heading === null ? [] : [text(`**${heading}**`)]), text(describeWork(words, entry))];
  const frame = { head, foot: onlyYou(words) };
  const page = takePage(reportBlocks(words, entry), frame, REPORT_PARTS, wanted);
  const to = { command: 'sources', action: 'info-page', state: [entry.workId] };
  const drops = button(words.works.showDrops, customId('sources', 'drops', entry.workId));
  return pageMessage(words, page, frame, [
    ...pageButtons(words, page, to),
    ...(entry.report.drops.length > 0 ? [drops] : []),
    ...more,
  ]);
}

/** Everything that import left out of a work. */
export function dropsMessage(
  words: Catalogue,
  { workId, description, report }: ListedWork,
  wanted: number,
): Message {
  const title = escapeLine(description.title, 100);
  const head = [text(words.works.leftOutOf(title, report.drops.length))];
  const frame = { head, foot: onlyYou(words) };
  const blocks = report.drops.map((drop) => describeDrop(words, drop));
  const page = takePage(blocks, frame, DROPS, wanted);
  return pageMessage(
    words,
    page,
    frame,
    pageButtons(words, page, { command: 'sources', action: 'drops-page', state: [workId] }),
  );
}

/** Asks before a work is taken out. */
export function removalMessage(words: Catalogue, entry: ListedWork): Message {
  const buttons = [
    button(words.works.remove, customId('corpus', 'remove-now', entry.workId), { style: 'danger' }),
    button(words.works.keep, customId('corpus', 'keep', entry.workId)),
  ];
  return cardMessage([text(describeWork(words, entry)), text(words.works.confirmRemoval)], buttons);
}

/** A work in three facts: what it is, how large, and where it comes from. */
function describeWork(words: Catalogue, { description, size, groupId, address, report }: ListedWork): string {
  const { title, author, edition, licence, sourceUrl, language } = description;
  const name = `**${shown(title, 150)}**${author === null ? '' : ` — ${shown(author, 100)}`}`;
  const length = words.count.words(size.words);
  const extent =
    size.sections > 0 ? words.works.inSections(length, words.count.sections(size.sections)) : length;
  const label = sourceUrl === null ? words.works.readIt : words.works.source;
  const source = address && link(label, address, label);
  const owner = groupId === OPERATOR_GROUP ? words.works.openToAll : null;
  const facts = [
    words.works.inLanguage(language),
    shown(edition, 80),
    shown(licence, 80),
    extent,
    report.ocr === undefined ? null : words.quotation.ocr(report.ocr),
    source,
    owner,
  ];
  return `${name}\n-# ${facts.filter(Boolean).join(' · ')}`;
}

function reportBlocks(words: Catalogue, { report, addedAt, addedBy, origin, line }: ListedWork): string[] {
  const { links, format, encoding } = report;
  const added = words.works.addedOn({
    time: time(addedAt, 'D'),
    by: addedBy === null ? null : `<@${addedBy}>`,
    origin: escapeLine(origin, 100),
    format,
    encoding,
  });
  if (line !== null) return [added, words.readingLine.reportHidden];
  const proof = links && words.works.proved(links.proved, words.count.sentences(links.total));
  const remarks = report.remarks.map((remark) => escapeLine(render(words, remark), 500));
  return [added, ...(proof ? [proof] : []), ...dropBlocks(words, report.drops), ...remarks];
}

function dropBlocks(words: Catalogue, drops: readonly Drop[]): string[] {
  if (drops.length === 0) return [words.works.nothingLeftOut];
  const byReason = [...Map.groupBy(drops, ({ reason }) => reason)];
  return byReason.map(([reason, ofReason]) => {
    const examples = ofReason.slice(0, EXAMPLES).map((drop) => escapeLine(drop.text, 60));
    return words.works.leftOutAs(words.drops[reason], words.count.lines(ofReason.length), examples);
  });
}

function describeDrop(words: Catalogue, { line, reason, text: dropped }: Drop): string {
  return words.works.dropped(line, words.drops[reason], escapeLine(dropped));
}

function leftOver(words: Catalogue, left: number): string {
  return left === 0 ? '' : `\n-# ${words.works.notShown(words.count.moreWorks(left))}`;
}

function onlyYou(words: Catalogue) {
  return privateNote(words.interaction.onlyYou);
}

function shown(words: string | null, limit: number): string | null {
  return words && escapeLine(words, limit);
}
