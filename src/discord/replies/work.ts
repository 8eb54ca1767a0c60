import { OPERATOR_GROUP } from '../../corpus/corpus.ts';
import type { Drop } from '../../corpus/import-report.ts';
import type { ListedWork, TopicSource } from '../../features/features.ts';

import { customId } from '../custom-id.ts';
import { button, privateNote, row, text } from './components.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { truncate } from './limits.ts';
import { link } from './link.ts';
import { cardMessage, type Message } from './message.ts';
import { pageButtons, pageMessage, takePage } from './pages.ts';
import { quoteBlocks } from './quotation.ts';

const WORKS = { first: 5, next: 5 };
const TOPIC_WORKS = { first: 6, next: 6 };
const REPORT_PARTS = { first: 12, next: 12 };
const DROPS = { first: 20, next: 20 };
const EXAMPLES = 3;

const ONLY_YOU = privateNote('Only you see this.');

/** All works that a group may use, page by page. `share` is for lists that may be shown to the channel. */
export function worksMessage(
  entries: readonly ListedWork[],
  wanted: number,
  { command, share }: { command: string; share?: string },
): Message {
  const hint =
    entries.length === 0 ? [text('There is no work yet. Whoever runs this server can add one.')] : [];
  const frame = { head: [text(`**The group’s texts** (${entries.length})`), ...hint], foot: ONLY_YOU };
  const page = takePage(entries.map(describeWork), frame, WORKS, wanted);
  const sharing = share === undefined || entries.length === 0 ? [] : [shareButton(share)];
  return pageMessage(page, frame, [...pageButtons(page, { command, action: 'page' }), ...sharing]);
}

/** The works that speak to a topic, each with its best place. */
export function topicMessage(topic: string, sources: readonly TopicSource[], share: string): Message {
  const title = `**Works that speak to “${escapeMarkdown(topic)}”**`;
  const blocks = sources.map(({ best, passages }) =>
    quoteBlocks(best).map((block) => `${block} · ${count(passages, 'passage')}`),
  );
  const frame = (left: number) => ({ head: [text(title + leftOver(left))], foot: ONLY_YOU });
  const { blocks: first } = takePage(blocks.flat(), frame(sources.length), TOPIC_WORKS, 0);
  const left = blocks.filter(([block = '']) => !first.includes(block)).length;
  return pageMessage({ blocks: first, page: 0, pages: 1 }, frame(left), [shareButton(share)]);
}

/** A work of the corpus and how its import went, under a heading of ours. */
export function workMessage(entry: ListedWork, heading: string | null, wanted: number): Message {
  const head = [...(heading === null ? [] : [text(`**${heading}**`)]), text(describeWork(entry))];
  const frame = { head, foot: ONLY_YOU };
  const page = takePage(reportBlocks(entry), frame, REPORT_PARTS, wanted);
  const to = { command: 'corpus', action: 'info-page', state: [entry.workId] };
  const drops = button('Show all drops', customId('corpus', 'drops', entry.workId));
  return pageMessage(page, frame, [
    ...pageButtons(page, to),
    ...(entry.report.drops.length > 0 ? [drops] : []),
  ]);
}

/** Everything that import left out of a work. */
export function dropsMessage({ workId, description, report }: ListedWork, wanted: number): Message {
  const title = escapeMarkdown(truncate(description.title, 100));
  const head = [text(`**Left out of ${title}** (${report.drops.length})`)];
  const frame = { head, foot: ONLY_YOU };
  const page = takePage(report.drops.map(describeDrop), frame, DROPS, wanted);
  return pageMessage(
    page,
    frame,
    pageButtons(page, { command: 'corpus', action: 'drops-page', state: [workId] }),
  );
}

/** Asks before a work is taken out. */
export function removalMessage(entry: ListedWork): Message {
  const words =
    'Take this work out of the group’s corpus? It answers no more questions. Quotations in the log of questions stay.';
  const buttons = [
    button('Remove it', customId('corpus', 'remove-now', entry.workId), { style: 'danger' }),
    button('Keep it', customId('corpus', 'keep', entry.workId)),
  ];
  return cardMessage([text(describeWork(entry)), text(words)], [row(buttons)]);
}

/** A work in three facts: what it is, how large, and where it comes from. */
function describeWork({ description, size, groupId, address }: ListedWork): string {
  const { title, author, edition, licence, sourceUrl } = description;
  const name = `**${shown(title, 150)}**${author === null ? '' : ` — ${shown(author, 100)}`}`;
  const sections = size.sections > 0 ? ` in ${count(size.sections, 'section')}` : '';
  const extent = count(size.words, 'word') + sections;
  const source = address && link(sourceUrl === null ? 'Read it' : 'Source', address);
  const owner = groupId === OPERATOR_GROUP ? 'open to every group' : null;
  return `${name}\n-# ${[shown(edition, 80), shown(licence, 80), extent, source, owner].filter(Boolean).join(' · ')}`;
}

function reportBlocks({ report, addedAt, addedBy, origin }: ListedWork): string[] {
  const by = addedBy === null ? '' : ` by <@${addedBy}>`;
  const from = escapeMarkdown(truncate(origin, 100));
  const added = `Added <t:${Math.floor(addedAt.getTime() / 1000)}:D>${by} from ${from}, read as ${report.format}, ${report.encoding}.`;
  const { links } = report;
  const proof =
    links &&
    `${links.proved} of ${count(links.total, 'sentence')} have a link proved to lead to exactly that sentence.`;
  const remarks = report.remarks.map((remark) => escapeMarkdown(truncate(remark, 500)));
  return [added, ...(proof ? [proof] : []), ...dropBlocks(report.drops), ...remarks];
}

function dropBlocks(drops: readonly Drop[]): string[] {
  if (drops.length === 0) return ['Nothing was left out.'];
  const byReason = Object.entries(Object.groupBy(drops, ({ reason }) => reason));
  return byReason.map(([reason, ofReason]) => {
    const examples = ofReason
      .slice(0, EXAMPLES)
      .map((drop) => `“${escapeMarkdown(truncate(drop.text, 60))}”`);
    return `Left out as ${reason}: ${count(ofReason.length, 'line')}, e.g. ${examples.join(', ')}`;
  });
}

function describeDrop({ line, reason, text: dropped }: Drop): string {
  return `${line === null ? '' : `Line ${line}, `}${reason}: “${escapeMarkdown(dropped)}”`;
}

function leftOver(left: number): string {
  return left === 0 ? '' : `\n-# Not shown: ${count(left, 'more work')}. Name a narrower topic to see them.`;
}

function count(number: number, thing: string): string {
  return `${number.toLocaleString('en')} ${thing}${number === 1 ? '' : 's'}`;
}

function shareButton(id: string) {
  return button('Share to channel', id, { style: 'primary' });
}

function shown(words: string | null, limit: number): string | null {
  return words && escapeMarkdown(truncate(words, limit));
}
