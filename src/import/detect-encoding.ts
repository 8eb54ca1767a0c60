import { analyse } from 'chardet';
import { ALPHABETS } from './alphabets.ts';

/** How many bytes of lines beyond ASCII decide. */
const SAMPLE = 64 * 1024;

/** Share of the words beyond ASCII that must be spelled with one alphabet. */
const FITS = 0.96;

/** The same for Western texts, which quote other languages, if each word fits some alphabet. */
const FITS_MOSTLY = 0.7;

/** With a smaller share of bytes beyond ASCII, all words with them may be quotations and names. */
const FEW = 0.003;

/** Share of the characters beyond ASCII that may be odd: misprints, and in texts with few, leftovers of other encodings. */
const MOST_ODD = { usual: 0.005, few: 0.15 };

/** An encoding is taken if it is this many times as likely as the next one that gives different letters. */
const LEAD = { multibyte: 1.1, single: 1.3 };

/** The least confidence of the detector: in characters of two bytes, in other letters than Latin, in Latin. */
const LEAST = { multibyte: 75, other: 15, latin: 5 };

/** Encodings that the detector does not tell apart from what it names, best first. */
const SIBLINGS: Readonly<Record<string, readonly string[]>> = {
  'ISO-8859-1': ['windows-1252'],
  'ISO-8859-2': ['windows-1250', 'iso-8859-2'],
  'windows-1250': ['windows-1250', 'iso-8859-2'],
  'windows-1257': ['windows-1257', 'iso-8859-4'],
  'ISO-8859-7': ['windows-1253', 'iso-8859-7'],
  'windows-1253': ['windows-1253', 'iso-8859-7'],
  'ISO-8859-8': ['windows-1255'],
  'ISO-8859-9': ['windows-1254'],
  'KOI8-R': ['koi8-r', 'koi8-u'],
};

const MULTIBYTE: ReadonlySet<string> = new Set(['Shift_JIS', 'EUC-JP', 'GB18030', 'Big5', 'EUC-KR']);

interface Candidate {
  readonly encoding: string;
  readonly text: string;
  readonly confidence: number;
}

/** Lines with bytes beyond ASCII; in all encodings considered, the byte of a line feed is nothing else. */
function takeSample(bytes: Uint8Array): Uint8Array {
  const lines: Uint8Array[] = [];
  let size = 0;
  for (let start = 0; start < bytes.length && size < SAMPLE;) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    const line = bytes.subarray(start, end);
    if (line.some((byte) => byte >= 0x80)) {
      lines.push(line);
      size += line.length;
    }
    start = end;
  }
  return Buffer.concat(lines);
}

function decodeSample(sample: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(sample);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** The letters beyond ASCII of each word that has some, in lower case. */
function foreignLetters(text: string): string[] {
  return [...text.matchAll(/[\p{L}\p{M}]*[^\P{L}a-zA-Z][\p{L}\p{M}]*/gu)].map(([word]) =>
    word.toLowerCase().replaceAll(/[a-z\p{M}]/gu, ''),
  );
}

function isSpelledWith(letters: string, alphabet: string): boolean {
  return Array.from(letters).every((letter) => alphabet.includes(letter));
}

/** True if the words of a text beyond ASCII are spelled as in a language that the encoding is made for. */
function isSpelledAs({ text, encoding }: Candidate, isRare: boolean): boolean {
  const words = foreignLetters(text);
  const alphabets = ALPHABETS[encoding] ?? [];
  const least = (share: number, spells: (letters: string) => boolean): boolean =>
    words.filter(spells).length >= share * words.length;
  const isFit = (share: number): boolean =>
    alphabets.some((alphabet) => least(share, (letters) => isSpelledWith(letters, alphabet)));
  if (encoding !== 'windows-1252') return isFit(FITS);
  const fitsSome = (letters: string): boolean =>
    alphabets.some((alphabet) => isSpelledWith(letters, alphabet));
  return least(FITS, fitsSome) && (isRare || isFit(FITS_MOSTLY));
}

/** Signs where no text has them: in words, after letters, capitals after small letters, controls. Wrong encodings show by them. */
const ODD =
  /[\p{L}\p{M}][^\p{L}\p{M}\p{N}\s\x00-\x7f’”«»–—…·\u00ad][\p{L}\p{M}]|\p{Ll}[^\P{Lu}A-Z]|[^\P{Ll}a-z]\p{Lu}|[\u0080-\u009f]|\p{L}[‚„ˆ‡¿¡]|[¹²³¼½¾ºª¿¡]\p{L}/gu;

function countOdd(text: string): number {
  return text.match(ODD)?.length ?? 0;
}

function isPlausible(candidate: Candidate, isRare: boolean): boolean {
  const { text } = candidate;
  const beyond = text.match(/[^\x00-\x7f]/g)?.length ?? 0;
  const most = isRare ? MOST_ODD.few * beyond : Math.max(MOST_ODD.usual * beyond, beyond > 50 ? 1 : 0);
  return countOdd(text) <= most && isSpelledAs(candidate, isRare);
}

/** True if so few bytes are beyond ASCII that the text is English with foreign words in it, or the like. */
function hasFewBeyond(bytes: Uint8Array): boolean {
  const beyond = bytes.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
  return beyond < FEW * bytes.length;
}

function leastConfidence(name: string, encoding: string): number {
  if (MULTIBYTE.has(name)) return LEAST.multibyte;
  const isLatin = encoding === 'windows-874' || /\p{Script=Latin}/u.test(ALPHABETS[encoding]?.[0] ?? '');
  return isLatin ? LEAST.latin : LEAST.other;
}

/**
 * Finds the encoding of a text that is neither UTF-8 nor UTF-16, by how often its letters follow each other and by the
 * alphabets of the languages that each encoding is made for. Null if none or several are plausible.
 */
export function detectEncoding(bytes: Uint8Array): string | null {
  const sample = takeSample(bytes);
  const isRare = hasFewBeyond(bytes);
  const candidates = analyse(sample).flatMap(({ name, confidence }) => {
    const isMultibyte = MULTIBYTE.has(name);
    return (SIBLINGS[name] ?? [name.toLowerCase()]).flatMap((encoding) => {
      const isKnown = isMultibyte || ALPHABETS[encoding] !== undefined;
      if (!isKnown || confidence < leastConfidence(name, encoding)) return [];
      const text = decodeSample(sample, encoding);
      if (text === null) return [];
      const candidate = { encoding, text, confidence };
      return isMultibyte || isPlausible(candidate, isRare) ? [candidate] : [];
    });
  });
  const [best, ...others] = candidates.toSorted(
    (a, b) => b.confidence - a.confidence || countOdd(a.text) - countOdd(b.text),
  );
  const rival = others.find(({ text }) => text !== best?.text);
  if (best === undefined) return null;
  if (isRare && best.encoding === 'windows-1252') return best.encoding;
  const lead = ALPHABETS[best.encoding] === undefined ? LEAD.multibyte : LEAD.single;
  return rival !== undefined && best.confidence < lead * rival.confidence ? null : best.encoding;
}
