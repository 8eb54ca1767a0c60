import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Citation } from '../../src/corpus/quotation.ts';

import { privateNote, text } from '../../src/discord/replies/components.ts';
import { escapeLine } from '../../src/discord/replies/escape-markdown.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { pageButtons, pageMessage, takePage } from '../../src/discord/replies/pages.ts';
import { quoteBlocks } from '../../src/discord/replies/quotation.ts';
import { shareButton } from '../../src/discord/replies/share.ts';

const QUOTATIONS = { first: 5, next: 5 };
const NAMED = 200;

/** Quotations on a topic, five a page. `isCut`: the topic is the beginning of a longer message. */
export function quotationsMessage(
  words: Catalogue,
  citations: readonly Citation[],
  {
    topic,
    isCut,
    wanted,
    lookup,
  }: { readonly topic: string; readonly isCut: boolean; readonly wanted: number; readonly lookup: string },
): Message {
  const named = escapeLine(topic, NAMED);
  const title = words.quotes.on(named, citations.length);
  const head = [text(isCut ? `${title}\n-# ${words.quotes.beginning}` : title)];
  const frame = { head, foot: privateNote(words.interaction.onlyYou) };
  const blocks = citations.flatMap((citation) => quoteBlocks(words, citation));
  const page = takePage(blocks, frame, QUOTATIONS, wanted);
  const turning = pageButtons(words, page, { command: 'quote', action: 'find-page', state: [lookup] });
  return pageMessage(words, page, frame, [...turning, shareButton(words)]);
}
