import { contentTest } from './elision.ts';
import { LANGUAGES } from './languages/languages.ts';
import { findDenials } from './negation.ts';
import { findQuoteWords } from './quote-words.ts';

/** A quotation, and the attribution cut off after it. */
export interface AttributedText {
  readonly text: string;
  readonly attribution: string | null;
}

/** Longest attribution, in characters. */
const LONGEST = 160;

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”“',
  '„': '“”',
  '”': '”',
  '"': '"',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
};

/**
 * Ways to split an attribution off a text: after a closing quotation mark, after a dash, in parentheses, or before an
 * opening mark, as in `Holt schreibt: „…“`.
 * Empty if nothing at the end looks like one.
 */
export function readAttributions(typed: string): readonly AttributedText[] {
  const text = typed.trim();
  const cuts = [afterClosingMark(text), afterDash(text), inParentheses(text)];
  const before = beforeOpeningMark(text);
  return [
    ...cuts.flatMap((cut): AttributedText[] => {
      if (cut === null) return [];
      const tail = text.slice(cut).replaceAll(/^[\s"'“”’»«(—–―,-]+|[\s).]+$/gu, '');
      if (tail === '' || !/[\p{L}\p{N}]/u.test(tail))
        return [{ text: text.slice(0, cut), attribution: null }];
      const name = looksLikeName(tail) ? tail : nameBeside(tail);
      return name === null ? [] : [{ text: text.slice(0, cut), attribution: nameBeside(tail) ?? name }];
    }),
    ...(before === null ? [] : [before]),
  ];
}

/** `Holt` of "sagt Holt", "according to Holt" and "comme le dit Holt"; null without such words or a name. */
function nameBeside(frame: string): string | null {
  const words = findQuoteWords(frame);
  const named = words.filter(({ folded }) => !isInFrame(folded, 'speechWords', 'besideSpeech'));
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last || !words.some(({ folded }) => isInFrame(folded, 'speechWords'))) return null;
  const name = frame.slice(first.start, last.end);
  return looksLikeName(name) ? name : null;
}

function isInFrame(word: string, ...parts: readonly ('speechWords' | 'besideSpeech')[]): boolean {
  return Object.values(LANGUAGES).some((language) => parts.some((part) => language[part].has(word)));
}

/** The quotation of `Holt schreibt: „…“`, which ends with the text. */
function beforeOpeningMark(text: string): AttributedText | null {
  const [opening] = /[“„”"‘‚«»‹›「『]/u.exec(text) ?? [];
  const at = opening === undefined ? -1 : text.indexOf(opening);
  if (opening === undefined || at < 1 || at > LONGEST) return null;
  const closing = CLOSING[opening] ?? '';
  const end = text.replace(/[\s.,;:]+$/u, '');
  if (end.length <= at + 1 || !closing.includes(end.charAt(end.length - 1))) return null;
  const attribution = nameBeside(text.slice(0, at));
  return attribution === null ? null : { text: text.slice(at), attribution };
}

function afterClosingMark(text: string): number | null {
  const closing = CLOSING[text.charAt(0)];
  if (closing === undefined) return null;
  const last = Math.max(...Array.from(closing, (mark) => text.lastIndexOf(mark)));
  const isTail = last > 0 && last + 1 < text.length && text.length - last <= LONGEST;
  return isTail ? last + 1 : null;
}

function afterDash(text: string): number | null {
  const from = Math.max(0, text.length - LONGEST);
  const dashes = [...text.slice(from).matchAll(/[—–―]|--|(?<=\s)[-~](?=\s|\p{Lu})/gu)];
  const last = dashes.at(-1);
  return last ? from + last.index : null;
}

function inParentheses(text: string): number | null {
  const from = Math.max(0, text.length - LONGEST);
  const open = text.slice(from).lastIndexOf('(');
  return open > 0 && /\)[.”"’]?$/u.test(text) ? from + open : null;
}

/** Short, with capitals or digits, and no negation: "Leopold Anan, The Bread Money, p. 3". */
export function looksLikeName(tail: string): boolean {
  const words = findQuoteWords(tail);
  const hasContent = contentTest(words.map(({ folded }) => folded));
  const telling = words.filter(
    ({ folded }) => hasContent(folded) && !/^(?:pp?|ch|vol|no|ed|eds)$/.test(folded),
  );
  const named = telling.filter(({ start }) => /^[\p{Lu}\p{N}]/u.test(tail.slice(start)));
  const isNegating =
    findDenials(words.map(({ folded }) => folded).filter((word) => word !== 'no')).length > 0;
  return words.length <= 20 && telling.length > 0 && named.length * 2 > telling.length && !isNegating;
}
