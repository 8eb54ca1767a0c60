/** Where the space is in the usual order of a TrueType font's glyphs, and in one that lacks the glyph before it. */
const USUAL_SPACE = 3;

const SPACE = 32;
const LAST_ASCII = 126;

/** A font with fewer characters shows too little. */
const FEWEST = 30;

/** Between every second and every fortieth character of a text is a space. */
const SPACES = { least: 1 / 40, most: 1 / 2 };

/** This share of what is not a space are letters from A to z in a text of this alphabet. */
const LEAST_LETTERS = 0.6;

/** Behind the tilde, the usual order is that of Mac OS Roman, from here on without its no-break space. */
const BEHIND_TILDE = 98;
const BEHIND_NO_BREAK_SPACE = 172;

const roman = new TextDecoder('macintosh');

function decodeNumber(glyph: number, space: number): string {
  const code = glyph - space + SPACE;
  if (code <= LAST_ASCII) return code < SPACE ? '\ufffd' : String.fromCharCode(code);
  if (space !== USUAL_SPACE || glyph < BEHIND_TILDE) return '\ufffd';
  const byte = code + (glyph < BEHIND_NO_BREAK_SPACE ? 1 : 2);
  return byte > 0xff ? '\ufffd' : roman.decode(Uint8Array.of(byte));
}

function decodeText(text: string, space: number): string {
  // The parser adds spaces where it sees a gap.
  return Array.from(text, (glyph) =>
    glyph === ' ' ? glyph : decodeNumber(glyph.codePointAt(0) ?? 0, space),
  ).join('');
}

/** The number of the space, if the characters of a font are numbers of glyphs. */
function findSpace(text: string): number | null {
  if (text.length < FEWEST) return null;
  const counts = Map.groupBy(text.match(/[\u0001-\u001f]/g) ?? [], (control) => control);
  const [most] = [...counts.values()].toSorted((one, other) => other.length - one.length);
  if (most === undefined) return null;
  const space = most[0]?.charCodeAt(0) ?? 0;
  const share = most.length / text.length;
  if (share < SPACES.least || share > SPACES.most) return null;
  const words = decodeText(text, space).replaceAll(' ', '');
  return (words.match(/[a-z]/gi)?.length ?? 0) >= LEAST_LETTERS * words.length ? space : null;
}

/**
 * How to read a font that does not say what its glyphs mean, so that the parser gives each glyph's number in the font
 * as a character; null for other fonts. Most fonts have the same order (Apple, "TrueType Reference Manual", table
 * `post`, format 1), in some moved by one; which it is shows at the space.
 */
export function readGlyphNumbers(text: string): ((text: string) => string) | null {
  const space = findSpace(text);
  return space === null ? null : (some) => decodeText(some, space);
}
