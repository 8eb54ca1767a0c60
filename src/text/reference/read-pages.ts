import { UserError } from '../../errors.ts';
import { isMarker } from './markers.ts';
import { readNumber, type Read } from './read-numbers.ts';
import type { Reference } from './reference.ts';
import { readRoman } from './roman.ts';
import type { Token } from './tokens.ts';

/** How many pages more. */
const FOLLOWING: Readonly<Record<string, number>> = { f: 1, ff: 0, sq: 1, sqq: 0, suiv: 0 };

/** `p. 217`, `pp. 217-219`, `page xii`. Roman labels become lower case. UserError if they are in reverse order. */
export function readPages(
  tokens: readonly Token[],
  at: number,
): Read<NonNullable<Reference['pages']>> | null {
  if (!isMarker(tokens[at], 'page')) return null;
  const from = readLabel(tokens, tokens[at + 1]?.text === '.' ? at + 2 : at + 1);
  if (!from) return null;
  const to =
    readFollowing(tokens, from) ??
    (isMarker(tokens[from.next], 'to') ? readLabel(tokens, from.next + 1) : null);
  const pages = { from: from.value, to: to?.value ?? from.value };
  if (/^\d/.test(pages.from) && /^\d/.test(pages.to) && Number(pages.to) < Number(pages.from))
    throw new UserError(({ references }) => references.pagesBackwards(pages.from, pages.to));
  return { value: pages, next: to?.next ?? from.next };
}

/** `12 f.` is 12 and 13; `12 ff.` does not say how far, and is 12. */
function readFollowing(tokens: readonly Token[], from: Read<string>): Read<string> | null {
  const following = FOLLOWING[tokens[from.next]?.text ?? ''];
  if (following === undefined || !/^\d+$/u.test(from.value)) return null;
  const next = tokens[from.next + 1]?.text === '.' ? from.next + 2 : from.next + 1;
  return { value: String(Number(from.value) + following), next };
}

function readLabel(tokens: readonly Token[], at: number): Read<string> | null {
  const number = readNumber(tokens, at);
  if (number) return { value: String(number.value), next: number.next };
  const token = tokens[at];
  if (token?.kind !== 'word' || readRoman(token.text) === null) return null;
  return { value: token.text.toLowerCase(), next: at + 1 };
}
