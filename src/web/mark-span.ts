import { html } from 'hono/html';
import type { Span } from '../corpus/layout.ts';

/** Hono's escaped HTML. */
export type Html = ReturnType<typeof html>;

/** Parses `START-END`; null unless it is a span of a text of this length. */
export function parseSpan(at: string | undefined, length: number): Span | null {
  const [, first, second] = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? '') ?? [];
  if (first === undefined || second === undefined) return null;
  const span = { start: Number(first), end: Number(second) };
  return span.start < span.end && span.end <= length ? span : null;
}

/**
 * The escaped text of a block, with its part of the marked span in `<mark>`. The first mark of the span has the id
 * `sSTART`, for links.
 */
export function markSpan(text: string, block: Span, marked: Span | null): Html | string {
  const start = Math.max(block.start, marked?.start ?? block.end);
  const end = Math.min(block.end, marked?.end ?? block.end);
  const exact = text.slice(block.start, block.end);
  if (marked === null || start >= end) return exact;
  const before = text.slice(block.start, start);
  const inside = text.slice(start, end);
  const after = text.slice(end, block.end);
  const isFirst = marked.start >= block.start || text.slice(marked.start, block.start).trim() === '';
  return isFirst
    ? html`${before}<mark id="s${marked.start}">${inside}</mark>${after}`
    : html`${before}<mark>${inside}</mark>${after}`;
}
