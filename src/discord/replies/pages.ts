import type { APIComponentInContainer, APIComponentInMessageActionRow } from 'discord-api-types/v10';

import type { Catalogue } from '../../catalogue/catalogue.ts';

import { customId } from '../command/custom-id.ts';
import { button, card, privateNote, text, type Tone } from './components.ts';
import { LIMITS } from './limits.ts';
import { tonedMessage, weigh, type Message } from './message.ts';
import type { Block } from './quotation.ts';

/** Parts of a card that are repeated on each of its pages. */
export interface Frame {
  readonly head: readonly APIComponentInContainer[];
  readonly foot: readonly APIComponentInContainer[];
  /** The card's colour; absent if it says nothing. */
  readonly tone?: Tone;
}

/** The frame of a card for its reader alone. */
export function privateFrame(words: Catalogue, head: string): Frame {
  return { head: [text(head)], foot: privateNote(words.interaction.onlyYou) };
}

/** One page of something long. `page` always exists. */
export interface Page {
  readonly blocks: readonly Block[];
  /** Index of its first block among all blocks. */
  readonly start: number;
  readonly page: number;
  readonly pages: number;
}

/** Room for the page number and separators. */
const RESERVE = 60;

/**
 * Divides blocks into pages: as many as fit beside the frame, up to a maximum per page. The same blocks and frame
 * always give the same pages, so a button needs only the page's number.
 */
export function takePage(
  blocks: readonly Block[],
  frame: Frame,
  perPage: { readonly first: number; readonly next: number },
  wanted: number,
): Page {
  const room = LIMITS.text - RESERVE - weigh([card([...frame.head, ...frame.foot])]).text;
  const pages: Block[][] = [[]];
  let left = room;
  for (const block of blocks) {
    const current = pages.at(-1) ?? [];
    const most = pages.length === 1 ? perPage.first : perPage.next;
    if (current.length > 0 && (current.length === most || block.length > left)) {
      pages.push([block]);
      left = room - block.length;
    } else {
      current.push(block);
      left -= block.length;
    }
  }
  const page = Math.min(wanted, pages.length - 1);
  const start = pages.slice(0, page).flat().length;
  return { blocks: pages[page] ?? [], start, page, pages: pages.length };
}

/** The card of a page: frame, blocks, its number if there are several, and non-empty rows of buttons. */
export function pageMessage(
  words: Catalogue,
  { blocks, page, pages }: Omit<Page, 'start'>,
  frame: Frame,
  ...rows: readonly (readonly APIComponentInMessageActionRow[])[]
): Message {
  const number = pages > 1 ? [text(`-# ${words.pages.pageOf(page + 1, pages)}`)] : [];
  const parts = [...frame.head, ...blocks.map(text), ...number, ...frame.foot];
  return tonedMessage(frame.tone ?? 'plain', parts, ...rows);
}

/** [Previous] and [Next], each only if that page exists. */
export function pageButtons(
  words: Catalogue,
  { page, pages }: Pick<Page, 'page' | 'pages'>,
  to: { command: string; action: string; state?: readonly string[] },
): APIComponentInMessageActionRow[] {
  const id = (target: number) => customId(to.command, to.action, ...(to.state ?? []), target);
  return [
    ...(page > 0 ? [button(words.pages.previous, id(page - 1))] : []),
    ...(page < pages - 1 ? [button(words.pages.next, id(page + 1))] : []),
  ];
}
