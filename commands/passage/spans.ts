import type { Span } from '../../src/corpus/layout.ts';

/** Ranges of offsets for a custom_id: start and length of each, in base 36. */
export function writeSpans(spans: readonly Span[]): readonly string[] {
  return spans.map(({ start, end }) => `${start.toString(36)}-${(end - start).toString(36)}`);
}

/** Reads what {@link writeSpans} wrote; what is none is left out. */
export function readSpans(state: readonly string[]): readonly Span[] {
  return state.flatMap((written) => {
    const [, start, length] = /^([0-9a-z]{1,7})-([0-9a-z]{1,7})$/u.exec(written) ?? [];
    if (start === undefined || length === undefined) return [];
    const offset = Number.parseInt(start, 36);
    return [{ start: offset, end: offset + Number.parseInt(length, 36) }];
  });
}
