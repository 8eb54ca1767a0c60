import type { Phrase } from '../corpus/phrase.ts';
import { phrase } from '../catalogue/phrase.ts';

/** A decoded source. */
export interface DecodedText {
  readonly text: string;
  /** WHATWG name of the encoding, e.g. `utf-8`. */
  readonly encoding: string;
  readonly remarks: readonly Phrase[];
  /** The first byte, from 1, that is no UTF-8 and became a replacement character. */
  readonly damagedAt?: number;
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

const SCRIPTS: readonly RegExp[] = [
  /[A-Za-z\u00c0-\u024f]/g,
  /[\u0370-\u03ff]/g,
  /[\u0400-\u04ff]/g,
  /[\u0590-\u05ff]/g,
  /[\u0600-\u06ff]/g,
  /[\u0900-\u0dff]/g,
  /[\u0e00-\u0eff]/g,
  /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/g,
];

/** Share of the letters that are in the most used script; swapped bytes scatter over many. */
function largestScript(text: string): number {
  const letters = text.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
  return Math.max(...SCRIPTS.map((script) => text.match(script)?.length ?? 0)) / Math.max(letters, 1);
}

/**
 * Decodes bytes as UTF-16 without a byte order mark, if exactly one byte order gives text; null otherwise. Most such
 * bytes include zeros; Chinese and Japanese without spaces and line breaks have none.
 */
export function findUtf16(bytes: Uint8Array, declared: string | null): DecodedText | null {
  const found: DecodedText[] = [];
  for (const encoding of ['utf-16le', 'utf-16be']) {
    const text = decodeStrictly(bytes, encoding);
    if (text === null || !looksLikeText(text)) continue;
    if (!/[ \n、。，]/.test(text) || largestScript(text.slice(0, SAMPLE)) < 0.6) continue;
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
