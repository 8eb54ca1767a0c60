/** A letter, a digit, or a mark on one. */
const WORD_CHARACTER = /^[\p{L}\p{N}\p{M}]$/iu;

const [IS_WORD, IS_OTHER] = [1, 2];

/** A cache of the kind of each UTF-16 unit: 0 if not computed yet. */
const kinds = new Uint8Array(0x10000);

/** Where the next run of word characters begins, at `from` or later; the text's length if there is none. */
export function findRunStart(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const size = sizeOfWordCharacter(text, at);
    if (size > 0) break;
    at += 1;
  }
  return at;
}

/** Where the run of word characters that begins at `from` ends; `from` if none begins there. */
export function findRunEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const size = sizeOfWordCharacter(text, at);
    if (size === 0) break;
    at += size;
  }
  return at;
}

/** Number of UTF-16 units of the word character at an offset; 0 if there is none. */
function sizeOfWordCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const kind = kinds[unit];
  if (kind === IS_WORD) return 1;
  if (kind === IS_OTHER) return 0;
  const character = String.fromCodePoint(text.codePointAt(at) ?? unit);
  const isWord = WORD_CHARACTER.test(character);
  // The first half of a surrogate pair says nothing about the second.
  if (unit < 0xd800 || unit > 0xdfff) kinds[unit] = isWord ? IS_WORD : IS_OTHER;
  return isWord ? character.length : 0;
}
