import type { Span } from '../../corpus/layout.ts';

/** Most characters of a quotation in a list of places; a longer one is cut at words, around the matches. */
const LONGEST = 300;

/** If the words are further apart than that, up to this many are shown to include them all. */
const LONGEST_TO_SHOW_ALL = 600;

/** A place to quote; matches count from its start. */
export interface PlaceToQuote extends Span {
  readonly matches: readonly Span[];
}

/**
 * The part of a place worth quoting: all of it if it is short, else the part around the matches, at word boundaries, at
 * most twice as long. Of several parts, the first with the most different matched words.
 */
export function fitPlace(text: string, place: PlaceToQuote): PlaceToQuote {
  if (place.end - place.start <= LONGEST) return place;
  const matches = place.matches.map(({ start, end }) => ({
    start: start + place.start,
    end: end + place.start,
  }));
  const words = matches.map(({ start, end }) => text.slice(start, end).toLowerCase());
  const short = pickRun(matches, words, LONGEST);
  const isAll = short.words === new Set(words).size;
  const run = isAll ? short : pickRun(matches, words, LONGEST_TO_SHOW_ALL);
  const window = cutLong(text, widen(text, place, run));
  return {
    ...window,
    matches: matches
      .filter(({ start, end }) => end > window.start && start < window.end)
      .map(({ start, end }) => ({
        start: start - window.start,
        end: Math.min(end, window.end) - window.start,
      })),
  };
}

interface Run extends Span {
  /** How many different words it has. */
  readonly words: number;
}

function pickRun(matches: readonly Span[], words: readonly string[], longest: number): Run {
  let best: Run = { start: 0, end: 0, words: 0 };
  matches.forEach(({ start, end }, i) => {
    const seen = new Set<string>();
    let last = end;
    for (let j = i; j < matches.length; j++) {
      const next = matches[j];
      if (!next || (j > i && next.end - start > longest)) break;
      seen.add(words[j] ?? '');
      last = next.end;
    }
    if (seen.size > best.words) best = { start, end: last, words: seen.size };
  });
  return best;
}

// A single word may be longer than any quotation; no surrogate pair is split.
function cutLong(text: string, { start, end }: Span): Span {
  if (end - start <= LONGEST_TO_SHOW_ALL) return { start, end };
  const cut = text.slice(start, start + LONGEST_TO_SHOW_ALL).replace(/[\ud800-\udbff]$/u, '');
  return { start, end: start + cut.length };
}

// The remaining length is shared between both sides, cut at word boundaries.
function widen(text: string, place: Span, run: Span): Span {
  const room = Math.max(0, LONGEST - (run.end - run.start)) / 2;
  const from = Math.max(place.start, Math.floor(run.start - room));
  const to = Math.min(place.end, Math.ceil(run.end + room));
  const before = text.slice(from, run.start);
  const after = text.slice(run.end, to);
  const start = from === place.start ? from : run.start - (/\s(\S.*)$/su.exec(before)?.[1]?.length ?? 0);
  const end = to === place.end ? to : run.end + (/^(.*\S)\s/su.exec(after)?.[1]?.length ?? 0);
  return { start, end };
}
