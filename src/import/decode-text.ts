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

function refuseDamaged(name: string | Phrase, bytes: Uint8Array): void {
  const damage = measureUtf8Damage(bytes);
  if (damage.valid <= damage.invalid) return;
  throw new UserError(phrase('refusals.damagedUtf8', name, damage.firstInvalid + 1));
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

function withoutZeros(name: string | Phrase, bytes: Uint8Array, declared: string | null): DecodedText {
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
  refuseDamaged(name, bytes);
  return findUtf16(bytes, declared) ?? fromDetected(name, bytes, declared);
}

/**
 * Decodes a source. In order: byte order mark, UTF-16 without a mark, strict UTF-8, the declared charset if the bytes
 * match it, the encoding that their letters show. Never inserts a replacement character. Throws a UserError for a
 * binary file and for an unknown encoding.
 */
export function decodeText(name: string | Phrase, bytes: Uint8Array, declared: string | null): DecodedText {
  const kind = recognizeBinary(bytes);
  if (kind !== null) throw refuseBinary(name, kind);
  const decoded =
    withByteOrderMark(name, bytes) ??
    (bytes.includes(0) ? findUtf16(bytes, declared) : withoutZeros(name, bytes, declared));
  if (decoded === null || !looksLikeText(decoded.text)) throw refuseBinary(name, null);
  return decoded;
}
