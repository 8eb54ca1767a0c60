import { UserError } from '../../errors.ts';
import { isMarker, readNumberWord } from './markers.ts';
import type { Run } from './reference.ts';
import { readRoman } from './roman.ts';
import type { Token } from './tokens.ts';

/** A parsed value, and the position of the token after it. */
export interface Read<Value> {
  readonly value: Value;
  readonly next: number;
}

/** Most digits of a number; no text has more parts. */
const MOST_DIGITS = 9;

/** The number at a position. UserError if it is too large for any text. */
export function readNumber(tokens: readonly Token[], at: number): Read<number> | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  const digits = token.text.replace(/^0+(?=.)/, '');
  if (digits.length > MOST_DIGITS) throw new UserError(({ references }) => references.tooLarge(token.text));
  return { value: Number(digits), next: at + 1 };
}

/** A number in digits or Roman numerals. */
function readNumeral(tokens: readonly Token[], at: number): Read<number> | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return readNumber(tokens, at);
  const value = readRoman(token.text);
  return value === null ? null : { value, next: at + 1 };
}

/** `2.` and `II.` before a word, as German writes "second". */
export function readPointed(tokens: readonly Token[], at: number): Read<number> | null {
  const [token, point, next] = tokens.slice(at, at + 3);
  const isNumeral = token?.kind === 'number' || /^[IVXLC]+$/u.test(token?.text ?? '');
  const number = isNumeral && point?.text === '.' && next?.kind === 'word' ? readNumeral(tokens, at) : null;
  return number && { value: number.value, next: at + 2 };
}

/** Numbers separated by dots without spaces, e.g. `3.2.1` or `III.2`. */
export function readChain(tokens: readonly Token[], at: number): Read<readonly number[]> | null {
  const first = readNumeral(tokens, at);
  if (!first) return null;
  const numbers = [first.value];
  let { next } = first;
  while (isGluedDot(tokens, next)) {
    const numeral = readNumeral(tokens, next + 1);
    if (!numeral) break;
    numbers.push(numeral.value);
    ({ next } = numeral);
  }
  return { value: numbers, next };
}

/** Whether there is a dot here without space on either side. */
function isGluedDot(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '.' && tokens[at].isGlued && tokens[at + 1]?.isGlued === true;
}

/** A number in digits or words. */
function readSaid(tokens: readonly Token[], at: number): Read<number> | null {
  return readNumber(tokens, at) ?? readNumberWord(tokens, at);
}

/** `4`, `4-6`, `4 to 6`, `four to six`. UserError if it begins with 0 or is in reverse order. */
export function readRun(tokens: readonly Token[], at: number): Read<Run> | null {
  const from = readSaid(tokens, at);
  if (!from || isGluedDot(tokens, from.next)) return null;
  const to = isMarker(tokens[from.next], 'to') ? readSaid(tokens, from.next + 1) : null;
  const run = { from: from.value, to: to?.value ?? from.value };
  if (run.from === 0) throw new UserError(({ references }) => references.paragraphZero);
  if (run.to < run.from)
    throw new UserError(({ references }) => references.paragraphsBackwards(run.from, run.to));
  return { value: run, next: to?.next ?? from.next };
}
