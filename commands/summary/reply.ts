import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';

import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { nameSection } from '../../src/features/corpus/name-section.ts';
import { describeShare } from '../../src/features/summaries/describe-share.ts';
import type { TopicSummary } from '../../src/features/summaries/summaries.ts';
import type { WorkSummary } from '../../src/features/summaries/summarise-scope.ts';

import { customId } from '../../src/discord/command/custom-id.ts';
import { button } from '../../src/discord/replies/components.ts';
import { echo, escapeLine } from '../../src/discord/replies/escape-markdown.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import {
  pageButtons,
  pageMessage,
  privateFrame,
  takePage,
  type Frame,
} from '../../src/discord/replies/pages.ts';
import { nameWork, placedBlocks, type Block } from '../../src/discord/replies/quotation.ts';
import { shareButton } from '../../src/discord/replies/share.ts';

const SENTENCES = { first: 8, next: 8 };
const WORKS = { first: 6, next: 6 };
const LONGEST_SECTION_NAME = 100;

/** Characters of one block of a work's sentences; a longer group goes on in another, under the work's name again. */
const GROUP_LIMIT = 1500;

/** A page of a summary, and what the buttons that turn it carry besides the page's number. */
export interface SummaryPage {
  readonly wanted: number;
  readonly state: readonly string[];
}

/** Key sentences of a work or a section, with the share of the text that they are. */
export function summaryMessage(
  words: Catalogue,
  summary: WorkSummary,
  { wanted, state }: SummaryPage,
): Message {
  const { section, citations, entry } = summary;
  const work = nameWork(entry.description);
  const name =
    section === null
      ? words.summaries.of(work)
      : words.summaries.ofSection(escapeLine(nameSection(section), LONGEST_SECTION_NAME), work);
  const share = `${describeShare(words, summary)}, ${words.summaries.inTextOrder}`;
  const frame = frameOf(words, `**${name}**\n-# ${share}`);
  const blocks = citations.flatMap((citation) => placedBlocks(words, citation));
  return turnable(words, frame, takePage(blocks, frame, SENTENCES, wanted), 'page', state);
}

/** What works say on a topic, work by work, each at the same length. */
export function topicSummaryMessage(
  words: Catalogue,
  { topic, works, others }: TopicSummary,
  { wanted, state }: SummaryPage,
): Message {
  const same = works.length > 1 ? [words.summaries.sameLength(words.count.works(works.length))] : [];
  const more = others > 0 ? [words.summaries.others(words.count.moreWorks(others))] : [];
  const notes = [...same, ...more].map((note) => `\n-# ${note}`).join('');
  const frame = frameOf(words, `**${words.summaries.onTopic(echo(topic))}**${notes}`);
  const blocks = works.flatMap((summary) => groupBlocks(words, summary));
  return turnable(words, frame, takePage(blocks, frame, WORKS, wanted), 'topic-page', state);
}

/** Shows a reader, privately, the key sentences of a section, by its ordinal. */
export function sectionSummaryButton(
  words: Catalogue,
  workId: string,
  section: number,
): APIButtonComponentWithCustomId {
  return button(words.summaries.ofThisSection, customId('summary', 'of', workId, section), {
    whenShared: 'kept',
  });
}

/** A work's sentences under its name, in as few blocks as they fit in. */
function groupBlocks(words: Catalogue, summary: WorkSummary): Block[] {
  const head = `**${nameWork(summary.entry.description)}**\n-# ${describeShare(words, summary)}`;
  const groups = [head];
  for (const block of summary.citations.flatMap((citation) => placedBlocks(words, citation))) {
    const last = groups.at(-1) ?? head;
    if (last !== head && last.length + block.length > GROUP_LIMIT) groups.push(`${head}\n${block}`);
    else groups[groups.length - 1] = `${last}\n${block}`;
  }
  return groups;
}

function frameOf(words: Catalogue, head: string): Frame {
  return privateFrame(words, head);
}

function turnable(
  words: Catalogue,
  frame: Frame,
  page: ReturnType<typeof takePage>,
  action: string,
  state: readonly string[],
): Message {
  const turning = pageButtons(words, page, { command: 'summary', action, state });
  return pageMessage(words, page, frame, [...turning, shareButton(words)]);
}
