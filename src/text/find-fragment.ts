import type { Span } from '../corpus/layout.ts';
import { findFoldedWords } from './fragment-index.ts';
import type { FragmentIndex, FragmentView } from './fragment-index.ts';
import { isWordBoundary } from './word-boundary.ts';

interface Directive {
  readonly prefix: string | null;
  readonly start: string;
  readonly end: string | null;
  readonly suffix: string | null;
}

/** A search in progress. */
interface Search extends FragmentView {
  /** How many more places may be looked at. */
  placesLeft: number;
}

/** Which edges of a term must be word boundaries. */
interface Bounds {
  readonly start: boolean;
  readonly end: boolean;
}

/**
 * What every browser selects for a text directive (`text=[prefix-,]start[,end][,-suffix]`, percent-encoded): the first
 * match on the page, as a span of the work; null if there is none, or if browsers may differ. After "find a range from
 * a text directive" of WICG, URL Fragment Text Directives, draft community group report:
 * https://wicg.github.io/scroll-to-text-fragment/. Gives up with null after looking at `patience` places, because a
 * repetitive text has very many.
 */
export function findFragment(index: FragmentIndex, directive: string, patience = Infinity): Span | null {
  const found = findInView(index.strict, directive, patience);
  const span = found === null ? null : index.strict.toWork(found);
  return span !== null && index.others.every((view) => selects(view, directive, span, patience))
    ? span
    : null;
}

/** Whether a text directive selects exactly a span of a work on its page, in every browser. */
export function provesFragment(
  index: FragmentIndex,
  directive: string,
  span: Span,
  patience: number,
): boolean {
  return [index.strict, ...index.others].every((view) => selects(view, directive, span, patience));
}

function selects(view: FragmentView, directive: string, span: Span, patience: number): boolean {
  const place = view.toShown(span);
  const found = place === null ? null : findInView(view, directive, patience);
  return found !== null && found.start === place?.start && found.end === place.end;
}

/** What a browser selects, as a place of the page's text. */
function findInView(view: FragmentView, directive: string, patience: number): Span | null {
  const parsed = parseDirective(directive, view.fold);
  if (parsed === null) return null;
  const search: Search = { ...view, placesLeft: patience };
  const mayEndWithinWord = parsed.end === null && parsed.suffix !== null;
  for (let from = 0; ;) {
    const found = findStart(search, parsed, from, {
      start: parsed.prefix === null,
      end: !mayEndWithinWord,
    });
    if (found === null) return null;
    from = found.searchedTo;
    if (found.start === null) continue;
    const match = findRest(search, parsed, found.start);
    if (match !== 'elsewhere') return match;
  }
}

function parseDirective(directive: string, fold: (term: string) => string): Directive | null {
  if (!directive.startsWith('text=')) return null;
  const terms = directive.slice('text='.length).split(',');
  const prefix = terms.length > 1 && terms[0]?.endsWith('-') ? terms.shift()?.slice(0, -1) : undefined;
  const suffix = terms.length > 1 && terms.at(-1)?.startsWith('-') ? terms.pop()?.slice(1) : undefined;
  if (terms.length > 2) return null;
  try {
    const [start = '', end = null, before = null, after = null] = [terms[0], terms[1], prefix, suffix].map(
      (term) => (term === undefined ? undefined : fold(decodeURIComponent(term))),
    );
    return [start, end, before, after].includes('') ? null : { prefix: before, start, end, suffix: after };
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/** The next place that matches prefix and start; `start` is null if only the prefix matches. */
function findStart(
  search: Search,
  { prefix, start }: Directive,
  from: number,
  bounds: Bounds,
): { readonly start: Span | null; readonly searchedTo: number } | null {
  if (prefix === null) {
    const match = findTerm(search, start, from, bounds);
    return match === null ? null : { start: match, searchedTo: match.start + 1 };
  }
  const before = findTerm(search, prefix, from, { start: true, end: false });
  if (before === null) return null;
  const match = findTermAt(search.folded, start, skipSpace(search.folded, before.end), bounds);
  return { start: match, searchedTo: before.start + 1 };
}

/** The whole match that begins with a start; null if the whole text has none, or `elsewhere`. */
function findRest(search: Search, { end, suffix }: Directive, start: Span): Span | null | 'elsewhere' {
  for (let match = start; ;) {
    if (end !== null) {
      const last = findTerm(search, end, match.end, { start: true, end: suffix === null });
      if (last === null) return null;
      match = { start: start.start, end: last.end };
    }
    if (suffix === null) return match;
    const place = skipSpace(search.folded, match.end);
    if (findTermAt(search.folded, suffix, place, { start: false, end: true }) !== null) return match;
    if (end === null) return 'elsewhere';
  }
}

/** The first occurrence of a term at or after an offset. No term has a line break, so none crosses a block. */
function findTerm(search: Search, term: string, from: number, bounds: Bounds): Span | null {
  for (const at of findCandidates(search, term, from, bounds)) {
    search.placesLeft -= 1;
    if (search.placesLeft < 0) return null;
    const match = findTermAt(search.folded, term, at, bounds);
    if (match !== null) return match;
  }
  return null;
}

/** Where a term may occur, ascending: at its rarest whole word or, if it has none, by search. */
function* findCandidates(index: FragmentView, term: string, from: number, bounds: Bounds): Generator<number> {
  const rarest = findRarestWord(index, term, bounds);
  if (rarest === null) {
    for (let at = index.folded.indexOf(term, from); at >= 0; at = index.folded.indexOf(term, at + 1))
      yield at;
    return;
  }
  const { places, offset } = rarest;
  for (let place = findFirstFrom(places, from + offset); place < places.length; place += 1) {
    yield (places[place] ?? 0) - offset;
  }
}

function findRarestWord(
  index: FragmentView,
  term: string,
  bounds: Bounds,
): { readonly places: readonly number[]; readonly offset: number } | null {
  let rarest: { readonly places: readonly number[]; readonly offset: number } | null = null;
  for (const { start, word } of findFoldedWords(term)) {
    const isWhole = (bounds.start || start > 0) && (bounds.end || start + word.length < term.length);
    const places = index.places.get(word) ?? [];
    if (isWhole && (rarest === null || places.length < rarest.places.length))
      rarest = { places, offset: start };
  }
  return rarest;
}

/** Index of the first number that is not below a limit, by binary search. */
function findFirstFrom(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function findTermAt(text: string, term: string, start: number, bounds: Bounds): Span | null {
  const end = start + term.length;
  if (!text.startsWith(term, start)) return null;
  if (bounds.start && !isWordBoundary(text, start)) return null;
  return bounds.end && !isWordBoundary(text, end) ? null : { start, end };
}

function skipSpace(text: string, offset: number): number {
  let at = offset;
  while (/[\s\ufffc]/.test(text.charAt(at))) at += 1;
  return at;
}
