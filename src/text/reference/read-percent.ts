import { UserError } from '../../errors.ts';
import { isMarker } from './markers.ts';
import type { Read } from './read-numbers.ts';
import { readNumber } from './read-numbers.ts';
import type { Run } from './reference.ts';
import type { Token } from './tokens.ts';

/** `43%`, `43.5 per cent`, `40-45 %`. UserError if it is over 100, or in reverse order. */
export function readPercent(tokens: readonly Token[], at: number): Read<Run> | null {
  const from = readDecimal(tokens, at);
  if (!from) return null;
  const early = skipSign(tokens, from.next);
  const dash = early ?? from.next;
  const to = isMarker(tokens[dash], 'to') ? readDecimal(tokens, dash + 1) : null;
  const next = to ? skipSign(tokens, to.next) : early;
  if (next === null) return early === null ? null : { value: check(from.value, from.value), next: early };
  return { value: check(from.value, to?.value ?? from.value), next };
}

function check(from: number, to: number): Run {
  if (Math.max(from, to) > 100) throw new UserError(({ references }) => references.beyondPercent);
  if (to < from) throw new UserError(({ references }) => references.percentBackwards(from, to));
  return { from, to };
}

/** The position after a per cent sign, or null if there is none. */
function skipSign(tokens: readonly Token[], at: number): number | null {
  if (isMarker(tokens[at], 'percent')) return at + 1;
  const words = [tokens[at], tokens[at + 1]].map((token) => token?.text.toLowerCase()).join(' ');
  return words === 'per cent' || words === 'pour cent' ? at + 2 : null;
}

function readDecimal(tokens: readonly Token[], at: number): Read<number> | null {
  const whole = readNumber(tokens, at);
  if (!whole) return null;
  const point = tokens[whole.next];
  const digits = tokens[whole.next + 1];
  const isDecimal = point?.isGlued === true && /^[.,]$/.test(point.text) && digits?.isGlued === true;
  if (!isDecimal || digits.kind !== 'number') return whole;
  return { value: Number(`${whole.value}.${digits.text}`), next: whole.next + 2 };
}
