import type { Span } from '../../corpus/layout.ts';
import { quote } from '../../text/quotation.ts';
import type { Work } from '../../corpus/work.ts';
import { tokenize, type OffsetMap } from './offset-map.ts';

/** Least share of a quotation's words, and of those that take their place, that must be the same. */
const LEAST_SHARE = 0.5;

/** Least number of equal characters around a quotation that tell it from the same words elsewhere. */
const LEAST_CONTEXT = 12;

/** Most places of the same words that are compared. */
const PLACES = 500;

/** Both texts, and how offsets of one become offsets of the other. */
export interface AlignedWorks {
  readonly old: Work;
  readonly fresh: Work;
  readonly map: OffsetMap;
}

/**
 * Where the words of a span of the old text stand in the new one: at the place that the alignment gives, if they are
 * the same there; else where exactly these words stand with the same text around them, or only once in both texts; else
 * at the aligned place or between the same surroundings, in words that have changed in part. After the selectors of
 * the W3C Web Annotation Data Model (2017), sections 4.2.4 and 4.2.5.
 */
export function findSpan(works: AlignedWorks, span: Span): Span | null {
  const aligned = alignSpan(works, span);
  const exact = works.old.text.slice(span.start, span.end);
  if (aligned && works.fresh.text.slice(aligned.start, aligned.end) === exact) return aligned;
  return findVerbatim(works, span, aligned) ?? findMended(works, span, aligned);
}

function alignSpan({ map, fresh }: AlignedWorks, { start, end }: Span): Span | null {
  const [first, last] = [map.start(start), map.end(end)];
  if (!first || !last) return null;
  // The words at an edge have changed: what stands there now is between the words before it and the next that are left.
  const before = map.end(start)?.offset ?? 0;
  const after = map.start(end)?.offset ?? fresh.text.length;
  const from = first.isExact ? first.offset : Math.min(first.offset, skip(fresh.text, before, 1));
  const to = last.isExact ? last.offset : Math.max(last.offset, skip(fresh.text, after, -1));
  return from < to ? { start: from, end: to } : null;
}

/** The next place that is not white space. */
function skip(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (/\s/u.test(text[step === 1 ? at : at - 1] ?? '')) at += step;
  return at;
}

function findVerbatim({ old, fresh }: AlignedWorks, span: Span, aligned: Span | null): Span | null {
  const { exact, prefix, suffix } = quote(old, span);
  const places = findAll(fresh.text, exact);
  const scored = places.map((start) => {
    const end = start + exact.length;
    const before = countEqual(prefix, fresh.text.slice(Math.max(0, start - prefix.length), start), -1);
    const around = before + countEqual(suffix, fresh.text.slice(end, end + suffix.length), 1);
    const isNear = aligned !== null && start < aligned.end && aligned.start < end;
    return { start, end, around: isNear ? Infinity : around };
  });
  const [best, next] = scored.toSorted((a, b) => b.around - a.around);
  if (!best) return null;
  const isOnly = places.length === 1 && findAll(old.text, exact).length === 1;
  const isTold = best.around >= LEAST_CONTEXT && best.around > (next?.around ?? -1);
  return isOnly || isTold ? { start: best.start, end: best.end } : null;
}

function findAll(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && places.length < PLACES; at = text.indexOf(words, at + 1))
    places.push(at);
  return places;
}

/** How many characters are equal, from the end (-1) or the start (1). */
function countEqual(one: string, other: string, step: 1 | -1): number {
  let equal = 0;
  const at = (text: string) => (step === 1 ? text[equal] : text.at(-1 - equal));
  while (at(one) !== undefined && at(one) === at(other)) equal += 1;
  return equal;
}

function findMended(works: AlignedWorks, span: Span, aligned: Span | null): Span | null {
  const candidates = [aligned && completeSentences(works, span, aligned), aligned, findBetween(works, span)];
  return candidates.find((each) => each !== null && isAlike(works, span, each)) ?? null;
}

/** Whole sentences stay whole: what import had lost at their start or end is part of them. */
function completeSentences({ old, fresh, map }: AlignedWorks, span: Span, aligned: Span): Span {
  const before = skip(fresh.text, map.end(span.start)?.offset ?? 0, 1);
  const after = skip(fresh.text, map.start(span.end)?.offset ?? fresh.text.length, -1);
  const first = fresh.layout.sentences.find(({ end }) => end > aligned.start);
  const last = fresh.layout.sentences.findLast(({ start }) => start < aligned.end);
  const begins = old.layout.sentences.some(({ start }) => start === span.start);
  const ends = old.layout.sentences.some(({ end }) => end === span.end);
  return {
    start: begins && first ? Math.min(aligned.start, Math.max(first.start, before)) : aligned.start,
    end: ends && last ? Math.max(aligned.end, Math.min(last.end, after)) : aligned.end,
  };
}

/** What stands between the same surroundings, if both stand once. */
function findBetween({ old, fresh }: AlignedWorks, span: Span): Span | null {
  const { exact, prefix, suffix } = quote(old, span);
  const [before, after] = [findAll(fresh.text, prefix), findAll(fresh.text, suffix)];
  const [from] = before;
  const [to] = after;
  if (prefix === '' || suffix === '' || from === undefined || to === undefined) return null;
  const start = from + prefix.length;
  const isOnly = before.length === 1 && after.length === 1;
  return isOnly && to > start && to - start < 2 * exact.length ? { start, end: to } : null;
}

function isAlike({ old, fresh }: AlignedWorks, span: Span, other: Span): boolean {
  const known = new Map<string, number>();
  const before = tokenize(old.text.slice(span.start, span.end), known).ids;
  const after = tokenize(fresh.text.slice(other.start, other.end), known).ids;
  const left = new Map<number, number>();
  for (const word of before) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of after) {
    const more = left.get(word) ?? 0;
    if (more > 0) shared += 1;
    left.set(word, more - 1);
  }
  return shared > 0 && shared >= LEAST_SHARE * Math.max(before.length, after.length);
}
