import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';

import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { LookupId } from '../../src/corpus/lookup.ts';
import type { Citation } from '../../src/corpus/quotation.ts';
import { countPlaces, sayCorrected } from '../../src/features/find/count-places.ts';
import type { FoundWords } from '../../src/features/find/found-words.ts';

import { customId } from '../../src/discord/command/custom-id.ts';
import { button } from '../../src/discord/replies/components.ts';
import { escapeLine } from '../../src/discord/replies/escape-markdown.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { pageMessage, privateFrame, takePage } from '../../src/discord/replies/pages.ts';
import { quoteBlocks, type Block } from '../../src/discord/replies/quotation.ts';
import { shareButton } from '../../src/discord/replies/share.ts';

/** Places on a page. */
export const PLACES = 5;

const SHOWN = { title: 60, words: 100 } as const;

/** What was looked up: the words as typed, and how far apart they may stand. */
export interface FindOptions {
  readonly words: string;
  readonly near: number | null;
}

/**
 * A page of the places of words, beginning with the one at `offset`, under the count of all. A page has fewer than
 * {@link PLACES} if no more fit, so the buttons name places and not pages.
 */
export function findMessage(
  words: Catalogue,
  { words: typed, near }: FindOptions,
  found: FoundWords,
  { lookupId, offset }: { readonly lookupId: LookupId; readonly offset: number },
): Message {
  const within = near === null ? '' : ` · ${words.find.near(words.count.words(near))}`;
  const head = [
    `**${escapeLine(typed, SHOWN.words)}**${within}`,
    ...sayCorrected(words, found).map((line) => `-# ${escapeLine(line)}`),
    countPlaces(words, found, 'places', nameTitle),
    ...(found.isWhole ? [] : [`-# ${words.find.notAll}`]),
  ];
  const frame = privateFrame(words, head.join('\n'));
  const blocks = found.places.map((place) => placeBlock(words, place));
  const { blocks: shown } = takePage(blocks, frame, { first: PLACES, next: PLACES }, 0);
  const next = offset + shown.length;
  const isAll = shown.length === found.total;
  const note = isAll ? [] : [`-# ${words.find.shown(offset + 1, next, found.total)}`];
  return pageMessage(words, { blocks: [...shown, ...note], page: 0, pages: 1 }, frame, [
    ...turningButtons(words, lookupId, { offset, next, total: found.total }),
    shareButton(words),
  ]);
}

/** A work's title, short enough to stand among others. */
export function nameTitle(title: string): string {
  return escapeLine(title, SHOWN.title);
}

/** A place as one block. Where so many words are bold that it would become two, none is. */
export function placeBlock(words: Catalogue, place: Citation): Block {
  const [block = '', ...more] = quoteBlocks(words, place);
  return more.length === 0 ? block : quoteBlocks(words, { ...place, matches: [] }).join('\n');
}

function turningButtons(
  words: Catalogue,
  lookupId: LookupId,
  { offset, next, total }: { readonly offset: number; readonly next: number; readonly total: number },
): APIButtonComponentWithCustomId[] {
  const to = (first: number) => customId('find', 'page', lookupId, first);
  return [
    ...(offset > 0 ? [button(words.pages.previous, to(Math.max(0, offset - PLACES)))] : []),
    ...(next < total ? [button(words.pages.next, to(next))] : []),
  ];
}
