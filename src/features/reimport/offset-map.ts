import { isUnspaced } from '../../text/unspaced.ts';
import { findRunEnd, findRunStart } from '../../text/word-characters.ts';
import { alignTokens, type Pairs } from './align-tokens.ts';

/** How offsets of one text become offsets of another, of which it is an earlier or later state. */
export interface OffsetMap {
  /** Where something begins that began here: with the words that follow. Null if no word after it is left. */
  start(offset: number): Edge | null;
  /** Where something ends that ended here: with the words before. Null if no word before it is left. */
  end(offset: number): Edge | null;
  /** Number of words between two offsets of the old text that have a counterpart, and of all of them. */
  share(from: number, to: number): { readonly found: number; readonly words: number };
  /** Words of the new text that have no counterpart, as spans. */
  readonly added: readonly { readonly start: number; readonly end: number }[];
}

/** An offset, and whether the nearest word of the old text has a counterpart there. */
interface Edge {
  readonly offset: number;
  readonly isExact: boolean;
}

interface Tokens {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly ids: Int32Array;
}

/** Aligns two texts by their words, whatever their case. */
export function createOffsetMap(old: string, fresh: string): OffsetMap {
  const known = new Map<string, number>();
  const [from, to] = [tokenize(old, known), tokenize(fresh, known)];
  const pairs = dropStray(alignTokens(from.ids, to.ids), from.ids.length, to.ids.length);
  const texts = { old, fresh, from, to };
  const isPaired = new Int32Array(from.ids.length + 1);
  const paired = new Set(pairs.map(([token]) => token));
  for (let token = 0; token < from.ids.length; token += 1)
    isPaired[token + 1] = (isPaired[token] ?? 0) + (paired.has(token) ? 1 : 0);
  const firstAt = (offset: number) => countUpTo(from.ends.length, (at) => (from.ends[at] ?? 0) <= offset);
  const firstFrom = (offset: number) =>
    countUpTo(from.starts.length, (at) => (from.starts[at] ?? 0) < offset);
  return {
    start: (offset) => mapStart(texts, pairs, offset, firstAt(offset)),
    end: (offset) => mapEnd(texts, pairs, offset, firstFrom(offset) - 1),
    share(start, end) {
      const [first, last] = [firstAt(start), firstFrom(end)];
      const found = (isPaired[last] ?? 0) - (isPaired[first] ?? 0);
      return { found, words: Math.max(0, last - first) };
    },
    added: findAdded(to, pairs),
  };
}

/** The words of a text; equal ones share a number, also in other texts with the same `known`. */
export function tokenize(text: string, known: Map<string, number>): Tokens {
  const [starts, ends, ids]: [number[], number[], number[]] = [[], [], []];
  const add = (start: number, end: number): void => {
    const word = text.slice(start, end).normalize('NFKC').toLowerCase();
    const id = known.get(word) ?? known.size;
    known.set(word, id);
    starts.push(start);
    ends.push(end);
    ids.push(id);
  };
  for (let at = findRunStart(text, 0); at < text.length;) {
    const end = findRunEnd(text, at);
    // In scripts without spaces each character is a token.
    if (isUnspaced(text.slice(at, end)))
      for (const character of text.slice(at, end)) {
        add(at, at + character.length);
        at += character.length;
      }
    else add(at, end);
    at = findRunStart(text, end);
  }
  return { starts, ends, ids: Int32Array.from(ids) };
}

/** Leaves out runs of pairs that are shorter than what changed on each side of them: those are alike by chance. */
function dropStray(pairs: Pairs, oldLength: number, freshLength: number): Pairs {
  const runs: { from: number; to: number }[] = [];
  for (const [at, [token, other]] of pairs.entries()) {
    const [before, otherBefore] = pairs[at - 1] ?? [-2, -2];
    const run = runs.at(-1);
    if (run && token === before + 1 && other === otherBefore + 1) run.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  }
  const gapBefore = (at: number): number => {
    const [before, otherBefore] = pairs[at - 1] ?? [-1, -1];
    const [token, other] = pairs[at] ?? [oldLength, freshLength];
    return Math.max(token - before, other - otherBefore) - 1;
  };
  return runs
    .filter(({ from, to }) => to - from >= Math.min(gapBefore(from), gapBefore(to)))
    .flatMap(({ from, to }) => pairs.slice(from, to));
}

interface Texts {
  readonly old: string;
  readonly fresh: string;
  readonly from: Tokens;
  readonly to: Tokens;
}

/** `first` is the first token that does not end before the offset. */
function mapStart({ old, fresh, from, to }: Texts, pairs: Pairs, offset: number, first: number): Edge | null {
  const pair = pairs[countUpTo(pairs.length, (at) => (pairs[at]?.[0] ?? 0) < first)];
  if (!pair) return null;
  const [token, other] = pair;
  let [at, there] = [from.starts[token] ?? 0, to.starts[other] ?? 0];
  if (at <= offset) {
    const inside = Math.min(offset - at, (to.ends[other] ?? there) - there);
    return { offset: there + inside, isExact: true };
  }
  if (token > first) return { offset: there, isExact: false };
  while (at > offset && there > 0 && old[at - 1] === fresh[there - 1]) [at, there] = [at - 1, there - 1];
  while (at > offset && isMark(fresh, there - 1)) [at, there] = [at - 1, there - 1];
  return { offset: there, isExact: true };
}

/** `last` is the last token that begins before the offset. */
function mapEnd({ old, fresh, from, to }: Texts, pairs: Pairs, offset: number, last: number): Edge | null {
  const pair = pairs[countUpTo(pairs.length, (at) => (pairs[at]?.[0] ?? 0) <= last) - 1];
  if (!pair) return null;
  const [token, other] = pair;
  const start = from.starts[token] ?? 0;
  let [at, there] = [from.ends[token] ?? 0, to.ends[other] ?? 0];
  if (at >= offset)
    return { offset: Math.min(there, (to.starts[other] ?? 0) + offset - start), isExact: true };
  while (at < offset && there < fresh.length && old[at] === fresh[there]) [at, there] = [at + 1, there + 1];
  if (token < last) return { offset: there, isExact: false };
  while (at < offset && isMark(fresh, there)) [at, there] = [at + 1, there + 1];
  return { offset: there, isExact: true };
}

/** Punctuation: neither space nor part of a word. */
function isMark(text: string, at: number): boolean {
  const unit = text[at];
  return unit !== undefined && /[^\s\p{L}\p{N}\p{M}\p{Cs}]/u.test(unit);
}

function findAdded({ starts, ends }: Tokens, pairs: Pairs): OffsetMap['added'] {
  const paired = new Set(pairs.map(([, token]) => token));
  const added: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const [token, start] of starts.entries()) {
    const end = ends[token] ?? start;
    const last = added.at(-1);
    if (paired.has(token)) isOpen = false;
    else if (isOpen && last) last.end = end;
    else {
      added.push({ start, end });
      isOpen = true;
    }
  }
  return added;
}

/** How many of the first items pass; once one fails, all later ones do. */
function countUpTo(length: number, passes: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
