import { UserError } from '../../errors.ts';
import { isMarker, numberWordOf, sectionKindOf } from './markers.ts';
import { readChain, readNumber, type Read } from './read-numbers.ts';
import type { SectionKind } from '../../corpus/section-kind.ts';
import { readRoman } from './roman.ts';
import type { Token } from './tokens.ts';

/** A section or a run of sections, with its kind as typed. */
export interface NamedSections {
  readonly kind: SectionKind | null;
  readonly from: readonly number[];
  readonly to: readonly number[] | null;
}

/** `3.2`, `§ 3.2`, `chapter III`, `ch. 3-5`. UserError for a sign without a number, or a run in reverse order. */
export function readSections(tokens: readonly Token[], at: number): Read<NamedSections> | null {
  const counted = readCounted(tokens, at);
  if (counted) return counted;
  const kind = sectionKindOf(tokens[at]);
  if (kind === null && !isBareNumeral(tokens, at)) return null;
  const from = kind === null ? readChain(tokens, at) : readAfterKind(tokens, skipMarker(tokens, at));
  if (!from && tokens[at]?.text === '§') throw new UserError(({ references }) => references.sayWhichSection);
  if (!from) return null;
  const to = isMarker(tokens[from.next], 'to') ? readEnd(tokens, from.next + 1, kind) : null;
  if (!to) return { value: { kind, from: from.value, to: null }, next: from.next };
  const end = complete(from.value, to.value);
  refuseBackwards(from.value, end);
  return { value: { kind, from: from.value, to: isSame(from.value, end) ? null : end }, next: to.next };
}

/** `second act`, `2nd act` and `2. Akt`, unless a number follows. */
function readCounted(tokens: readonly Token[], at: number): Read<NamedSections> | null {
  const isPointed = tokens[at + 1]?.text === '.' && tokens[at + 2]?.kind === 'word';
  const number = isPointed ? (readNumber(tokens, at)?.value ?? null) : numberWordOf(tokens[at]);
  const next = at + (isPointed ? 3 : 2);
  const kind = sectionKindOf(tokens[next - 1]);
  if (number === null || kind === null || readAfterKind(tokens, next)) return null;
  return { value: { kind, from: [number], to: null }, next };
}

/** A chain of numbers, or a number word, after the word for a section. */
export function readAfterKind(tokens: readonly Token[], at: number): Read<readonly number[]> | null {
  const word = numberWordOf(tokens[at]);
  return word === null ? readChain(tokens, at) : { value: [word], next: at + 1 };
}

function readEnd(
  tokens: readonly Token[],
  at: number,
  kind: SectionKind | null,
): Read<readonly number[]> | null {
  const named = sectionKindOf(tokens[at]);
  if (named !== null) return named === kind ? readChain(tokens, skipMarker(tokens, at)) : null;
  return kind !== null || isBareNumeral(tokens, at) ? readChain(tokens, at) : null;
}

function skipMarker(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (tokens[next]?.text === '§' || tokens[next]?.text === '.') next += 1;
  return next;
}

/**
 * Whether there is a section number here without a word for it. A word counts as a Roman numeral only if it is
 * unlikely to be anything else: `What I do not say` has none, nor does `the civil mix`.
 */
function isBareNumeral(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return token?.kind === 'number';
  const isUpper = /^(?:[IVX]|[IVXLC]{2,})$/.test(token.text);
  const isLower = at === 0 && /^(?:[ivx]|[ivxlc]{2,})$/.test(token.text);
  if (!(isUpper || isLower) || readRoman(token.text) === null) return false;
  const next = tokens[at + 1];
  return next?.kind !== 'word' || isMarker(next, 'paragraph') || isMarker(next, 'to');
}

/** `3.2-4` means 3.2 to 3.4. */
function complete(from: readonly number[], to: readonly number[]): readonly number[] {
  return to.length < from.length ? [...from.slice(0, from.length - to.length), ...to] : to;
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.join('.') === b.join('.');
}

function refuseBackwards(from: readonly number[], to: readonly number[]): void {
  const at = from.findIndex((number, place) => number !== to[place]);
  if (at === -1 || (to[at] ?? 0) >= (from[at] ?? 0)) return;
  const [first, last] = [from.join('.'), to.join('.')];
  throw new UserError(({ references }) => references.sectionsBackwards(first, last));
}
