import type { Span } from '../../corpus/layout.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { readMessage, type Message } from './message.ts';
import { matchPatterns, readPatterns } from './pattern.ts';

const conversations = Object.values(LANGUAGES).map(({ conversation }) => conversation);
const BEFORE = readPatterns(conversations.map(({ before, classes }) => ({ patterns: before, classes })));
const AFTER = readPatterns(conversations.map(({ after, classes }) => ({ patterns: after, classes })));

/** Marks that touch the first word, such as an opening quotation mark; those of what was taken off do not count. */
const LEAD = /[^\s\p{L}\p{N},.;:!?…–—-]+$/u;
/** Marks that touch the last word, and the one that ends a French question; no comma before what was taken off. */
const TAIL = /^[^\s\p{L}\p{N}\p{Extended_Pictographic}]*(?<![,;:!…–—-])(?:\s?\?)?/u;

/** "Hey, sorry, quick question, can you tell me …" has four frames, no word of one is further away than this. */
const FRAMES = { most: 12, words: 16 };

/**
 * The part of a message that asks something, as a range of it: without greetings, politeness, thanks, and phrases that
 * only say that something is asked ("I was wondering if"), in any of the languages. Empty if nothing else is there.
 */
export function takeFrameOff(text: string): Span {
  const message = readMessage(text);
  let words: Span = { start: 0, end: message.words.length };
  for (let frames = 0; frames < FRAMES.most; frames++) words = takeOne(message, words);
  return rangeOf(text, message, words);
}

function takeOne(message: Message, { start, end }: Span): Span {
  const near = Math.min(end, start + FRAMES.words);
  const before = Math.max(start, ...matchPatterns(BEFORE, message, { start, end: near }));
  if (before > start) return { start: before, end };
  for (let from = Math.max(start, end - FRAMES.words); from < end; from++)
    if (matchPatterns(AFTER, message, { start: from, end }).includes(end)) return { start, end: from };
  return { start, end };
}

/** The words with the marks that belong to them; the whole message if nothing was taken off. */
function rangeOf(text: string, { places }: Message, { start, end }: Span): Span {
  const [first, last] = [places[start], places[end - 1]];
  if (!first || !last || start >= end) return { start: 0, end: 0 };
  const lead = LEAD.exec(text.slice(0, first.start))?.[0].length ?? 0;
  const tail = TAIL.exec(text.slice(last.end))?.[0].length ?? 0;
  return { start: first.start - lead, end: last.end + tail };
}
