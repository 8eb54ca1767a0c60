const WORD = /[\p{L}\p{N}\p{M}\p{Pc}]/u;
const DIGIT = /\p{N}/u;
const INNER = /['’.·:,;]/;

/** Scripts without spaces, whose words are found with a dictionary. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** How much of the text around a place is divided into words. */
const AROUND = 100;

/**
 * Whether a word may begin or end at an offset: Unicode Standard Annex 29, word boundaries, rules WB5 to WB13; in
 * scripts without spaces, as the dictionary that browsers use divides them.
 */
export function isWordBoundary(text: string, offset: number): boolean {
  const after = characterAt(text, skipAsides(text, offset, 1));
  const before = characterBefore(text, skipAsides(text, offset, -1));
  if (UNSPACED.test(after) && UNSPACED.test(before)) return dividesWords(text, offset);
  if (UNSPACED.test(after) || UNSPACED.test(before)) return true;
  if (WORD.test(before) && WORD.test(after)) return false;
  if (INNER.test(after)) return !areAlike(before, characterAt(text, offset + 1));
  return !INNER.test(before) || !areAlike(characterBefore(text, offset - 1), after);
}

/** Whether two characters are letters, or both digits: a sign between them does not part them. */
function areAlike(one: string, other: string): boolean {
  return WORD.test(one) && WORD.test(other) && DIGIT.test(one) === DIGIT.test(other);
}

/** Where a text goes on, on one side of an offset, behind the marks around what may be hidden. */
function skipAsides(text: string, offset: number, step: 1 | -1): number {
  let at = offset;
  while (/[\ufff9\ufffb]/.test(text.charAt(step === 1 ? at : at - 1))) at += step;
  return at;
}

/** A run of a script without spaces is divided from its first character on, unless it is very long. */
function dividesWords(text: string, offset: number): boolean {
  let [start, end] = [offset, offset];
  while (start > offset - AROUND && UNSPACED.test(characterBefore(text, start))) start -= 1;
  while (end < offset + AROUND && UNSPACED.test(characterAt(text, end))) end += 1;
  return segmenter.segment(text.slice(start, end)).containing(offset - start)?.index === offset - start;
}

function characterAt(text: string, offset: number): string {
  return String.fromCodePoint(text.codePointAt(offset) ?? 0x20);
}

function characterBefore(text: string, offset: number): string {
  const isPair = /[\udc00-\udfff]/.test(text.charAt(offset - 1));
  return offset <= 0 ? ' ' : characterAt(text, offset - (isPair ? 2 : 1));
}
