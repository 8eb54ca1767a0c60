const INVISIBLE = /[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]/gu;
const CONTROL = /\p{Cc}/gu;
/** Dash punctuation, and the minus signs and hyphen bullets that look the same. */
const DASH = /[\p{Pd}\u2212\u02d7\u2043]/gu;
const PILCROW = /[\u204b\u2761\u2762]/g;
const PERCENT = /\u066a/g;

/**
 * Typed text with one form for what keyboards, phones and word processors write in several: NFKC (full-width and
 * circled forms, Roman numeral characters), decimal digits of any script as 0 to 9, any dash as `-`, any white space
 * as one space; no invisible characters.
 */
export function foldTyping(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(CONTROL, ' ')
    .normalize('NFKC')
    .replaceAll(INVISIBLE, '')
    .replaceAll(/\p{Nd}/gu, toAsciiDigit)
    .replaceAll(DASH, '-')
    .replaceAll(PILCROW, '¶')
    .replaceAll(PERCENT, '%')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Unicode encodes the digits of a script in a row, from 0 to 9 (Unicode Standard, 4.6). */
function toAsciiDigit(digit: string): string {
  if (digit.length === 1 && digit <= '9') return digit;
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}
