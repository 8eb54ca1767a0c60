import type { Span } from '../../corpus/layout.ts';
import { OWN, REPORTED } from './cue-patterns.ts';
import { findQuotedRanges } from './quoted-ranges.ts';

/** A place in a text that shows whose view it is: the author's own, or one that the author reports. */
export interface ViewCue extends Span {
  readonly whose: 'own' | 'reported';
}

/**
 * Cues that show whose view a text gives: the first of each kind, in text order; empty if there are none. In a story
 * the “I” is the narrator's, so only reported views are returned. Pass speech that began earlier as open.
 */
export function findViews(
  text: string,
  { isStory, isOpen }: { readonly isStory: boolean; readonly isOpen: boolean } = {
    isStory: false,
    isOpen: false,
  },
): readonly ViewCue[] {
  const openEnd = isOpen ? endOfSpeech(text) : 0;
  const quoted = [
    ...(openEnd > 0 ? [{ start: 0, end: openEnd }] : []),
    ...findQuotedRanges(text.slice(openEnd)).map((span) => shift(span, openEnd)),
  ];
  const said = firstOf(REPORTED, text, quoted) ?? first(quoted);
  const own = isStory ? null : firstOf(OWN, text, [...quoted, ...(said ? [said] : [])]);
  return [
    ...(said ? [{ ...said, whose: 'reported' as const }] : []),
    ...(own ? [{ ...own, whose: 'own' as const }] : []),
  ].toSorted((a, b) => a.start - b.start);
}

/** The first match that is not inside somebody else's speech. */
function firstOf(patterns: readonly RegExp[], text: string, outside: readonly Span[]): Span | null {
  const found = patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: match, index }) => trim(match, index))
    .filter(({ start }) => !outside.some((span) => span.start <= start && start < span.end));
  return first(found.toSorted((a, b) => a.start - b.start));
}

function trim(match: string, index: number): Span {
  const lead = match.length - match.replace(/^[\s,]+/u, '').length;
  return { start: index + lead, end: index + match.replace(/[\s,:]+$/u, '').length };
}

function first(spans: readonly Span[]): Span | null {
  return spans[0] ?? null;
}

function endOfSpeech(text: string): number {
  const close = text.search(/[”"»]/u);
  return close < 0 ? text.length : close + 1;
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Whether speech that began before a text continues in it. */
export function isSpeechOpen(before: string): boolean {
  let isOpen = false;
  for (const [mark] of before.matchAll(/["“”„«»]/gu)) isOpen = mark === '"' ? !isOpen : /[“„«]/u.test(mark);
  return isOpen;
}
