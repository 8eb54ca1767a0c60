import { UserError } from '../../errors.ts';
import { isMarker, readNumberWord, sectionKindOf } from './markers.ts';
import { readChain, readPointed, type Read } from './read-numbers.ts';
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

/** `second act`, `2nd act`, `2. Akt` and `2. bis 4. Akt`, unless a number follows. */
function readCounted(tokens: readonly Token[], at: number): Read<NamedSections> | null {
  const from = readOrdinal(tokens, at);
  if (!from) return null;
  const to = isMarker(tokens[from.next], 'to') ? readOrdinal(tokens, from.next + 1) : null;
  const next = (to ?? from).next;
  const kind = sectionKindOf(tokens[next]);
  if (kind === null || readAfterKind(tokens, next + 1)) return null;
  if (to) refuseBackwards([from.value], [to.value]);
  return { value: { kind, from: [from.value], to: to && [to.value] }, next: next + 1 };
}

/** `second`, `2nd`, `2.` and `II.`. */
function readOrdinal(tokens: readonly Token[], at: number): Read<number> | null {
  return readPointed(tokens, at) ?? readNumberWord(tokens, at);
}

/** A chain of numbers, or a number in words, after the word for a section. */
export function readAfterKind(tokens: readonly Token[], at: number): Read<readonly number[]> | null {
  const said = readNumberWord(tokens, at);
  return said ? { value: [said.value], next: said.next } : readChain(tokens, at);
}

function readEnd(
  tokens: readonly Token[],
  at: number,
  kind: SectionKind | null,
): Read<readonly number[]> | null {
  const named = sectionKindOf(tokens[at]);
  if (named !== null) return named === kind ? readAfterKind(tokens, skipMarker(tokens, at)) : null;
  if (kind !== null) return readAfterKind(tokens, at);
  return isBareNumeral(tokens, at) ? readChain(tokens, at) : null;
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
