import type { ParagraphKind, Span } from '../corpus/layout.ts';
import { findSentenceEnds } from './sentence-model.ts';
import { findListItems } from './list-markers.ts';
import { endsSentence } from './sentence-end.ts';
import { findStops } from './stops.ts';
import type { Stop } from './stops.ts';

/**
 * Most characters of a sentence: a longer text without a stop is divided at a line break or a space, or inside an
 * endless word.
 */
export const LONGEST_SENTENCE = 1500;

/**
 * Divides the canonical text of a paragraph into sentences: in order, disjoint, without outer white space, and
 * covering everything except white space. Code is divided only if it is very long.
 */
export function divideIntoSentences(text: string, kind: ParagraphKind): readonly Span[] {
  const ends = kind === 'code' ? [] : findEnds(text);
  const spans: Span[] = [];
  let start = 0;
  for (const end of [...ends, text.length]) {
    for (const span of divideLong(text, start, end)) spans.push(span);
    start = end;
  }
  return spans;
}

/** Offsets where one sentence ends and another begins, ascending. */
function findEnds(text: string): readonly number[] {
  const items = findListItems(text);
  const isCaseless = !/\p{Lu}/u.test(text);
  const isEndForModel = askModel(text);
  const ends: number[] = [];
  let sentenceStart = 0;
  let item = 0;
  const endAt = (end: number): void => {
    if (end > sentenceStart) ends.push(end);
    sentenceStart = end + (/^\s*/.exec(text.slice(end, end + 8))?.[0].length ?? 0);
  };
  for (const stop of findStops(text)) {
    for (let next = items[item]; next !== undefined && next <= stop.start; next = items[item]) {
      endAt(next);
      item += 1;
    }
    if (endsSentence(stop, { text, sentenceStart, isCaseless, isEndForModel })) endAt(stop.end);
  }
  for (const next of items.slice(item)) endAt(next);
  return ends;
}

/** Asks the language model about a stop; runs the model only when first asked. */
function askModel(text: string): (stop: Stop) => boolean {
  let ends: ReadonlySet<number> | undefined;
  return ({ start, marks, end }) => {
    ends ??= new Set(findSentenceEnds(text));
    return ends.has(start + marks.length) || ends.has(end);
  };
}

function* divideLong(text: string, from: number, to: number): Generator<Span> {
  let start = from;
  while (to - start > LONGEST_SENTENCE) {
    const end = findCut(text, start);
    yield* trim(text, start, end);
    start = end;
  }
  yield* trim(text, start, to);
}

/** The last line break, else the last space, else the last whole character before a sentence becomes too long. */
function findCut(text: string, start: number): number {
  const limit = start + LONGEST_SENTENCE;
  const piece = text.slice(start, limit);
  const gap = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf(' '));
  if (gap > 0) return start + gap;
  return /[\udc00-\udfff]/.test(text.charAt(limit)) ? limit - 1 : limit;
}

function* trim(text: string, from: number, to: number): Generator<Span> {
  const piece = text.slice(from, to);
  const trimmed = piece.trimStart();
  const start = to - trimmed.length;
  const end = start + trimmed.trimEnd().length;
  if (end > start) yield { start, end };
}
