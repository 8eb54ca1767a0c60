import { UserError } from '../../errors.ts';
import { isMarker } from './markers.ts';
import { readNumber, type Read } from './read-numbers.ts';
import type { Reference } from './reference.ts';
import { readRoman } from './roman.ts';
import type { Token } from './tokens.ts';

/** `p. 217`, `pp. 217-219`, `page xii`. Roman labels become lower case. UserError if they are in reverse order. */
export function readPages(
  tokens: readonly Token[],
  at: number,
): Read<NonNullable<Reference['pages']>> | null {
  if (!isMarker(tokens[at], 'page')) return null;
  const from = readLabel(tokens, tokens[at + 1]?.text === '.' ? at + 2 : at + 1);
  if (!from) return null;
  const to = isMarker(tokens[from.next], 'to') ? readLabel(tokens, from.next + 1) : null;
  const pages = { from: from.value, to: to?.value ?? from.value };
  if (/^\d/.test(pages.from) && /^\d/.test(pages.to) && Number(pages.to) < Number(pages.from))
    throw new UserError(({ references }) => references.pagesBackwards(pages.from, pages.to));
  return { value: pages, next: to?.next ?? from.next };
}

function readLabel(tokens: readonly Token[], at: number): Read<string> | null {
  const number = readNumber(tokens, at);
  if (number) return { value: String(number.value), next: number.next };
  const token = tokens[at];
  if (token?.kind !== 'word' || readRoman(token.text) === null) return null;
  return { value: token.text.toLowerCase(), next: at + 1 };
}
