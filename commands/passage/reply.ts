import type { APIComponentInMessageActionRow } from 'discord-api-types/v10';

import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Span } from '../../src/corpus/layout.ts';
import { nameSection } from '../../src/features/corpus/name-section.ts';
import type { FoundPassage, PassageBlock, WorkChoice } from '../../src/features/passages/found-passage.ts';
import { customId } from '../../src/discord/command/custom-id.ts';
import { button, privateNote, select, text } from '../../src/discord/replies/components.ts';
import { echo, escapeLine } from '../../src/discord/replies/escape-markdown.ts';
import { LIMITS } from '../../src/discord/replies/limits.ts';
import { cardMessage, type Message } from '../../src/discord/replies/message.ts';
import { pageMessage, takePage, type Frame, type Page } from '../../src/discord/replies/pages.ts';
import { plainBlocks, sourceLine, type Block } from '../../src/discord/replies/quotation.ts';
import { shareButton } from '../../src/discord/replies/share.ts';
import { sectionSummaryButton } from '../summary/reply.ts';

/** Blocks on a page: with buttons and frame fewer than Discord's 40 components. */
const PARTS = { first: 20, next: 20 };

/** Characters of the longest source line: title, author and section, all escaped, and a link. */
const SOURCE_ROOM = 1150;

/** A part of a page, and the block of the passage that it is of. */
interface Part {
  readonly markdown: Block;
  readonly of: PassageBlock;
}

/** A passage, as many pages as it needs, with ways to what stands before it and behind it. */
export function passageMessage(words: Catalogue, passage: FoundPassage, wanted: number): Message {
  const parts = passage.blocks.flatMap(toParts);
  const blocks = parts.map(({ markdown }) => markdown);
  const page = takePage(blocks, frameOf(words, passage, 'x'.repeat(SOURCE_ROOM)), PARTS, wanted);
  const shown = parts.slice(page.start, page.start + page.blocks.length).map(({ of }) => of);
  const cited = shown.find(({ kind }) => kind !== 'heading') ?? shown[0];
  const source = cited ? sourceLine(words, passage.cite(cited)) : '';
  return pageMessage(
    words,
    page,
    frameOf(words, passage, source),
    passageButtons(words, passage, page),
    passage.around ? [sectionSummaryButton(words, passage.entry.workId, passage.around.ordinal)] : [],
  );
}

/** Asks which of several works is meant; `lookup` keeps the reference until one is chosen. */
export function workChoiceMessage(
  words: Catalogue,
  { entries }: WorkChoice,
  { ref, lookup }: { readonly ref: string; readonly lookup: string },
): Message {
  const options = entries.slice(0, LIMITS.selectOptions).map(({ workId, description }) => ({
    label: description.title,
    value: workId,
    ...(description.author !== null && { description: description.author }),
  }));
  const left = entries.length - options.length;
  const hint = left === 0 ? [] : [text(`-# ${words.passage.notListed(words.count.moreWorks(left))}`)];
  const question = text(words.passage.chooseWork(echo(ref)));
  return cardMessage(
    [question, ...hint, ...privateNote(words.interaction.onlyYou)],
    [select(words.passage.whichWork, customId('passage', 'choose', lookup), options)],
  );
}

function toParts(block: PassageBlock): Part[] {
  const { exact } = block.quotation;
  return plainBlocks(exact, block.kind === 'heading').map((markdown) => ({ markdown, of: block }));
}

function frameOf(words: Catalogue, passage: FoundPassage, source: string): Frame {
  return {
    head: [text(`**${escapeLine(placeOf(passage), 300)}**`)],
    foot: [text(`-# ${source}`), ...privateNote(words.interaction.onlyYou)],
  };
}

/** Where a passage stands, e.g. `3.2 Of tides, ¶ 4–6, 8`. */
function placeOf({ section, spans, blocks, entry }: FoundPassage): string {
  if (section) return nameSection(section);
  const runs = spans.map((span) => {
    const inside = blocks.filter(
      ({ kind, quotation }) =>
        kind !== 'heading' && quotation.start >= span.start && quotation.end <= span.end,
    );
    return { first: inside[0]?.locator, last: inside.at(-1)?.locator };
  });
  let named: string | null = null;
  const places = runs.flatMap(({ first, last }) => {
    if (!first || !last) return [];
    const [from, to] = [first, last].map(({ section: of }) => (of === null ? '' : nameSection(of)));
    const start = `${from === named || from === '' ? '' : `${from}, `}¶ ${first.paragraph}`;
    named = to ?? null;
    if (first === last) return [start];
    return [from === to ? `${start}–${last.paragraph}` : `${start} – ${to}, ¶ ${last.paragraph}`];
  });
  return places.length > 0 ? places.join(', ') : entry.description.title;
}

/** [Back] and [More] turn the pages of this passage; the others lead to its neighbours. */
function passageButtons(
  words: Catalogue,
  { entry: { workId }, spans, previous, next }: FoundPassage,
  { page, pages }: Page,
): APIComponentInMessageActionRow[] {
  const turn = (to: number) => customId('passage', 'page', workId, to, ...writeSpans(spans));
  const go = (span: NonNullable<typeof next>) =>
    customId('passage', 'page', workId, 0, ...writeSpans([span]));
  return [
    ...(page > 0 ? [button(words.passage.back, turn(page - 1))] : []),
    ...(page < pages - 1 ? [button(words.passage.more, turn(page + 1))] : []),
    ...(previous ? [button(words.passage.previous, go(previous))] : []),
    ...(next ? [button(words.passage.next, go(next))] : []),
    shareButton(words),
  ];
}

/** Ranges of offsets for a custom_id: start and length of each, in base 36. */
function writeSpans(spans: readonly Span[]): readonly string[] {
  return spans.map(({ start, end }) => `${start.toString(36)}-${(end - start).toString(36)}`);
}

/** Reads what {@link writeSpans} wrote; anything else is left out. */
export function readSpans(state: readonly string[]): readonly Span[] {
  return state.flatMap((written) => {
    const [, start, length] = /^([0-9a-z]{1,7})-([0-9a-z]{1,7})$/u.exec(written) ?? [];
    if (start === undefined || length === undefined) return [];
    const offset = Number.parseInt(start, 36);
    return [{ start: offset, end: offset + Number.parseInt(length, 36) }];
  });
}
