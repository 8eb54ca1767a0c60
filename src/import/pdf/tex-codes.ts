/** The signs that TeX's encodings have where others have control characters. */
interface TexEncoding {
  /** The codes of ff, fi, fl, ffi and ffl. */
  readonly ligatures: RegExp;
  readonly signs: ReadonlyMap<string, string>;
}

function toSigns(first: number, signs: readonly string[]): ReadonlyMap<string, string> {
  return new Map(signs.map((sign, at) => [String.fromCharCode(first + at), sign]));
}

/** Cork's encoding T1, from the quotation marks on, and Knuth's OT1, from the ligatures on (LaTeX, `encguide`). */
const ENCODINGS: readonly TexEncoding[] = [
  {
    ligatures: /\p{Ll}[\u001b-\u001f]|[\u001b-\u001f]\p{Ll}/gu,
    signs: toSigns(0x10, [
      '“',
      '”',
      '„',
      '«',
      '»',
      '–',
      '—',
      '',
      '\ufffd',
      'ı',
      '\ufffd',
      'ff',
      'fi',
      'fl',
      'ffi',
      'ffl',
    ]),
  },
  {
    ligatures: /\p{Ll}[\u000b-\u000f]|[\u000b-\u000f]\p{Ll}/gu,
    signs: toSigns(0x0b, ['ff', 'fi', 'fl', 'ffi', 'ffl']),
  },
];

/** So many ligatures beside letters show that a font has one of these encodings. */
const FEWEST = 3;

/**
 * How to read a font whose ligatures the file does not name, so that the parser gives TeX's own codes, which are
 * control characters; null for other fonts.
 */
export function readTexCodes(text: string): ((text: string) => string) | null {
  const found = ENCODINGS.map(({ ligatures, signs }) => ({
    signs,
    count: text.match(ligatures)?.length ?? 0,
  })).toSorted((one, other) => other.count - one.count)[0];
  if (found === undefined || found.count < FEWEST) return null;
  return (some) => Array.from(some, (character) => found.signs.get(character) ?? character).join('');
}
