import type { Phrase } from '../corpus/phrase.ts';
import { phrase } from '../catalogue/phrase.ts';

/** A decoded source. */
export interface DecodedText {
  readonly text: string;
  /** WHATWG name of the encoding, e.g. `utf-8`. */
  readonly encoding: string;
  readonly remarks: readonly Phrase[];
}

/** Size of the sample that decides whether something is text, in UTF-16 units. */
const SAMPLE = 64 * 1024;

/** With more than this share of control characters, a source is not text; terminals leave a few. */
const MOST_CONTROLS = 0.002;

function share(text: string, pattern: RegExp): number {
  return text.length === 0 ? 0 : (text.match(pattern)?.length ?? 0) / text.length;
}

/** True if almost no character is a control, unassigned or private-use character. */
export function looksLikeText(text: string): boolean {
  const hasZero = text.includes('\0');
  // Node treats recent characters as unassigned, so a few are allowed.
  return (
    !hasZero &&
    share(text, /[\u0001-\u0008\u000e-\u001f\u007f]/g) <= MOST_CONTROLS &&
    share(text.slice(0, SAMPLE), /[\p{Cn}\p{Co}]/gu) <= 0.05
  );
}

/** Share of the letters in the most used 256-character row: a text in one script uses few rows. */
function largestRow(text: string): number {
  const rows = new Map<number, number>();
  let letters = 0;
  for (const { 0: letter } of text.matchAll(/\p{L}/gu)) {
    const row = letter.charCodeAt(0) >> 8;
    // Ideographs use many rows; they count as one.
    const key = row >= 0x4e && row <= 0x9f ? 0x4e : row;
    rows.set(key, (rows.get(key) ?? 0) + 1);
    letters++;
  }
  return letters === 0 ? 0 : Math.max(...rows.values()) / letters;
}

/**
 * Decodes bytes that include zeros as UTF-16 without a byte order mark, if exactly one byte order gives text; null
 * otherwise.
 */
export function findUtf16(bytes: Uint8Array, declared: string | null): DecodedText | null {
  const found: DecodedText[] = [];
  for (const encoding of ['utf-16le', 'utf-16be']) {
    const text = decodeStrictly(bytes, encoding);
    if (text === null || !looksLikeText(text)) continue;
    if (!/[ \n]/.test(text) || largestRow(text.slice(0, SAMPLE)) < 0.6) continue;
    const isDeclared = declared === null || declared.toLowerCase().startsWith('utf-16');
    const remarks = isDeclared ? [] : [phrase('remarks.otherEncoding', declared, encoding)];
    found.push({ text, encoding, remarks });
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Bytes that windows-1252 leaves undefined. */
const UNDEFINED_1252: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * True if bytes are probably windows-1252: no undefined byte, and the letters beyond ASCII are a minority, as in all
 * Western languages but not in Greek, Cyrillic or Thai text in a one-byte encoding.
 */
export function looksLikeWindows1252(bytes: Uint8Array): boolean {
  let ascii = 0;
  let beyond = 0;
  for (const byte of bytes) {
    if (UNDEFINED_1252.has(byte)) return false;
    if (byte >= 0xc0) beyond++;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) ascii++;
  }
  return ascii > 0 && beyond / (ascii + beyond) < 0.25;
}

/** Length of the UTF-8 sequence that begins at a byte beyond ASCII, or 0 if none does (RFC 3629, table in 4). */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  if (lead > 0xf4) return 0;
  for (let next = at + 1; next < at + length; next++) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** Counts the valid UTF-8 sequences beyond ASCII, and the bytes that are not part of one. */
export function measureUtf8Damage(bytes: Uint8Array): {
  valid: number;
  invalid: number;
  firstInvalid: number;
} {
  const damage = { valid: 0, invalid: 0, firstInvalid: -1 };
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const length = sequenceAt(bytes, at);
    if (length > 0) {
      damage.valid++;
      at += length - 1;
    } else {
      damage.invalid++;
      if (damage.firstInvalid === -1) damage.firstInvalid = at;
    }
  }
  return damage;
}
