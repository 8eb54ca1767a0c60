import { phrase } from '../catalogue/phrase.ts';
import type { Phrase } from '../corpus/phrase.ts';
import { UserError } from '../errors.ts';
import { detectEncoding } from './detect-encoding.ts';
import { recognizeBinary, refuseBinary } from './signatures.ts';
import { findUtf16, looksLikeText, measureUtf8Damage, type DecodedText } from './guess-encoding.ts';

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

/** The WHATWG name for a label such as `latin1`, or null if there is no such encoding. */
function nameOfLabel(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The charset that an HTML page declares in its first 1024 bytes (HTML Standard, 13.2.3.2), or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const found = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(head);
  return found?.[1] ?? /^<\?xml[^>]{0,200}encoding\s*=\s*["']([\w:.-]{2,40})/i.exec(head)?.[1] ?? null;
}

function withByteOrderMark(name: string | Phrase, bytes: Uint8Array): DecodedText | null {
  const mark = BYTE_ORDER_MARKS.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (mark === undefined) return null;
  const [encoding] = mark;
  const text = decode(bytes, encoding);
  if (text === null) {
    throw new UserError(phrase('refusals.otherThanMark', name, encoding.toUpperCase()));
  }
  return { text, encoding, remarks: [] };
}

function contradiction(declared: string | null, encoding: string): Phrase[] {
  if (declared === null || nameOfLabel(declared) === encoding) return [];
  return [phrase('remarks.otherEncoding', declared, encoding)];
}

function fromDeclared(bytes: Uint8Array, declared: string | null): DecodedText | null {
  const encoding = declared === null ? null : nameOfLabel(declared);
  // A source that is declared UTF-16 has no zero bytes here, so the declaration is wrong (HTML Standard, 13.2.3.2).
  if (encoding === null || encoding === 'utf-8' || encoding.startsWith('utf-16')) return null;
  const text = decode(bytes, encoding);
  return text === null || !looksLikeText(text) ? null : { text, encoding, remarks: [] };
}

/** What to do about bytes that are damaged in a source that is UTF-8 otherwise. */
export type DamageUse = 'refuse' | 'replace';

function readDamaged(name: string | Phrase, bytes: Uint8Array, use: DamageUse): DecodedText | null {
  const damage = measureUtf8Damage(bytes);
  if (damage.valid <= damage.invalid) return null;
  const damagedAt = damage.firstInvalid + 1;
  if (use === 'refuse') throw new UserError(phrase('refusals.damagedUtf8', name, damagedAt));
  return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8', remarks: [], damagedAt };
}

function remarkOnGuess(encoding: string): Phrase {
  return encoding === 'windows-1252'
    ? phrase('remarks.windows1252')
    : phrase('remarks.detectedEncoding', encoding);
}

function fromDetected(name: string | Phrase, bytes: Uint8Array, declared: string | null): DecodedText {
  const encoding = detectEncoding(bytes);
  const text = encoding === null ? null : decode(bytes, encoding);
  if (encoding === null || text === null) {
    if (declared === null) throw new UserError(phrase('refusals.unclearEncoding', name));
    throw new UserError(phrase('refusals.otherThanDeclared', name, declared));
  }
  const remarks = declared === null ? [remarkOnGuess(encoding)] : contradiction(declared, encoding);
  return { text, encoding, remarks };
}

function withoutZeros(
  name: string | Phrase,
  bytes: Uint8Array,
  declared: string | null,
  use: DamageUse,
): DecodedText {
  const stateful = declared === null ? null : nameOfLabel(declared);
  if (stateful === 'iso-2022-jp' && bytes.includes(0x1b)) {
    const decoded = fromDeclared(bytes, declared);
    if (decoded !== null) return decoded;
  }
  const text = decode(bytes, 'utf-8');
  if (text !== null) {
    const isAscii = text.length === bytes.length;
    return { text, encoding: 'utf-8', remarks: isAscii ? [] : contradiction(declared, 'utf-8') };
  }
  const decoded = fromDeclared(bytes, declared);
  if (decoded !== null) return decoded;
  return readDamaged(name, bytes, use) ?? findUtf16(bytes, declared) ?? fromDetected(name, bytes, declared);
}

/** With more than this share of zero bytes, a source is binary. */
const MOST_ZEROS = 0.001;

/** The bytes without the zeros that a program left between others, which browsers skip; null if they are many. */
function skipZeros(bytes: Uint8Array): Uint8Array | null {
  const rest = bytes.filter((byte) => byte !== 0);
  return bytes.length - rest.length <= bytes.length * MOST_ZEROS ? rest : null;
}

function withZeros(
  name: string | Phrase,
  bytes: Uint8Array,
  declared: string | null,
  use: DamageUse,
): DecodedText | null {
  const wide = findUtf16(bytes, declared);
  const rest = wide === null && use === 'replace' ? skipZeros(bytes) : null;
  return rest === null ? wide : withoutZeros(name, rest, declared, use);
}

/**
 * Decodes a source. In order: byte order mark, UTF-16 without a mark, strict UTF-8, the declared charset if the bytes
 * match it, the encoding that their letters show. Throws a UserError for a binary file, for an unknown encoding, and for
 * damaged UTF-8. With `replace` a few stray zero bytes are skipped, and damaged bytes become replacement characters, as in
 * a browser: `damagedAt` then says so, and the caller must not keep them in a text.
 */
export function decodeText(
  name: string | Phrase,
  bytes: Uint8Array,
  declared: string | null,
  use: DamageUse = 'refuse',
): DecodedText {
  const kind = recognizeBinary(bytes);
  if (kind !== null) throw refuseBinary(name, kind);
  const decoded =
    withByteOrderMark(name, bytes) ??
    (bytes.includes(0) ? withZeros(name, bytes, declared, use) : withoutZeros(name, bytes, declared, use));
  if (decoded === null || !looksLikeText(decoded.text)) throw refuseBinary(name, null);
  return decoded;
}
