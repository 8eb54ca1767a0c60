import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { LookupId } from '../../src/corpus/lookup.ts';
import type { SavedQuote } from '../../src/corpus/saved-quote.ts';

import { customId } from '../../src/discord/command/custom-id.ts';
import { button, privateNote, select, text, time } from '../../src/discord/replies/components.ts';
import { echo, escapeLine } from '../../src/discord/replies/escape-markdown.ts';
import { cardMessage, type Message } from '../../src/discord/replies/message.ts';
import { pageButtons, pageMessage, takePage } from '../../src/discord/replies/pages.ts';
import { quoteBlocks, type Block } from '../../src/discord/replies/quotation.ts';
import { shareButton } from '../../src/discord/replies/share.ts';

const QUOTES = { first: 5, next: 5 };

/** Which kept quotations are shown, and where the look-up is kept that says so. */
export interface KeptSelection {
  readonly lookup: LookupId;
  readonly tag: string | null;
  readonly isOwn: boolean;
}

/** Who looks at a list. */
export interface KeptReader {
  readonly memberId: string;
  readonly isModerator: boolean;
}

/** Kept quotations, five on a page, with a list of those on it that the reader may remove. */
export function savedQuotesMessage(
  words: Catalogue,
  quotes: readonly SavedQuote[],
  { lookup, tag, isOwn }: KeptSelection,
  { memberId, isModerator }: KeptReader,
  wanted: number,
): Message {
  const say = words.savedQuotes;
  const title = isOwn ? say.yours(quotes.length) : say.ofGroup(quotes.length);
  const facts = tag === null ? [] : [`-# ${say.tagged(echo(tag))}`];
  const hint = quotes.length === 0 ? [say.none] : [];
  const head = [text([title, ...facts, ...hint].join('\n'))];
  const frame = { head, foot: privateNote(words.interaction.onlyYou) };
  const blocks = quotes.flatMap((quote) => savedBlocks(words, quote).map((block) => ({ block, quote })));
  const page = takePage(
    blocks.map(({ block }) => block),
    frame,
    QUOTES,
    wanted,
  );
  const shown = new Set(blocks.slice(page.start, page.start + page.blocks.length).map(({ quote }) => quote));
  const removable = [...shown].filter((quote) => isModerator || quote.memberId === memberId);
  const options = removable.map(({ id, citation: { quotation, title: work } }) => ({
    label: quotation.exact.replaceAll(/\s+/gu, ' '),
    description: work,
    value: id,
  }));
  const choose = select(say.chooseToRemove, customId('quote', 'kept-choose', lookup, page.page), options);
  const turning = pageButtons(words, page, { command: 'quote', action: 'kept-page', state: [lookup] });
  const sharing = quotes.length > 0 ? [shareButton(words)] : [];
  return pageMessage(words, page, frame, [choose], [...turning, ...sharing]);
}

/** A quotation that has just been kept, or one that was picked; `again` picks another. */
export function savedQuoteMessage(
  words: Catalogue,
  quote: SavedQuote,
  { heading, again }: { readonly heading: string | null; readonly again: LookupId | null },
  wanted: number,
): Message {
  const head = heading === null ? [] : [text(`**${heading}**`)];
  const frame = { head, foot: privateNote(words.interaction.onlyYou) };
  const page = takePage(savedBlocks(words, quote), frame, { first: 2, next: 2 }, wanted);
  const another = button(words.savedQuotes.another, customId('quote', 'kept-random', again ?? ''));
  return pageMessage(words, page, frame, [
    ...pageButtons(words, page, { command: 'quote', action: 'kept-part', state: [quote.id] }),
    ...(again === null ? [] : [another]),
    shareButton(words),
  ]);
}

/** Asks before a quotation is removed. */
export function savedRemovalMessage(
  words: Catalogue,
  quote: SavedQuote,
  state: readonly [lookup: string, page: number],
): Message {
  const [first = ''] = savedBlocks(words, quote);
  const buttons = [
    button(words.savedQuotes.remove, customId('quote', 'kept-remove', quote.id, ...state), {
      style: 'danger',
    }),
    button(words.savedQuotes.keep, customId('quote', 'kept-page', ...state)),
  ];
  return cardMessage([text(first), text(words.savedQuotes.confirmRemoval)], buttons);
}

/** The quotation with its source; under its last part who kept it, when and why. */
function savedBlocks(words: Catalogue, { citation, memberId, savedAt, note, tag }: SavedQuote): Block[] {
  const mention = `<@${memberId}>`;
  const facts = [
    words.savedQuotes.facts(mention, time(savedAt, 'R')),
    ...(tag === null ? [] : [escapeLine(tag)]),
  ];
  const parts = [...quoteBlocks(words, citation)];
  const last = parts.pop() ?? '';
  const noted = note === null ? [] : [words.savedQuotes.note(mention, escapeLine(note))];
  return [...parts, [last, `-# ${facts.join(' · ')}`, ...noted].join('\n')];
}
