import type { Catalogue } from '../catalogue/catalogue.ts';
import { phrase } from '../catalogue/phrase.ts';
import type { Phrase } from '../corpus/phrase.ts';
import { UserError } from '../errors.ts';
import type { BinaryFormat } from './formats.ts';

type KindName = keyof Catalogue['fileKinds'];
type Advice = keyof Catalogue['fileAdvice'];

/** The kind of a binary file. */
export interface BinaryKind {
  /** Its name in the catalogue. */
  readonly name: KindName;
  /** Null for an unsupported kind. */
  readonly format: BinaryFormat | null;
  /** Advice for an unsupported kind. */
  readonly advice: Advice;
}

function read(format: BinaryFormat): BinaryKind {
  return { name: format, format, advice: 'readable' };
}

function other(name: KindName, advice: Advice = 'readable'): BinaryKind {
  return { name, format: null, advice };
}

/** Kinds of file recognised by their first bytes: `[kind, bytes as Latin-1, offset]`. */
const SIGNATURES: readonly (readonly [BinaryKind, string, number])[] = [
  [read('pdf'), '%PDF-', 0],
  [other('postScript', 'asPdf'), '%!PS', 0],
  [other('rtf', 'asDocx'), '{\\rtf', 0],
  [other('png', 'recognise'), '\x89PNG\r\n\x1a\n', 0],
  [other('jpeg', 'recognise'), '\xff\xd8\xff', 0],
  [other('gif', 'recognise'), 'GIF8', 0],
  [other('tiff', 'recognise'), 'II*\0', 0],
  [other('tiff', 'recognise'), 'MM\0*', 0],
  [other('djvu', 'asPdfWithText'), 'AT&TFORM', 0],
  [other('riff'), 'RIFF', 0],
  [other('mp4'), 'ftyp', 4],
  [other('mp3'), 'ID3', 0],
  [other('ogg'), 'OggS', 0],
  [other('gzip', 'unpack'), '\x1f\x8b', 0],
  [other('bzip2', 'unpack'), 'BZh', 0],
  [other('xz', 'unpack'), '\xfd7zXZ\0', 0],
  [other('sevenZip', 'unpack'), "7z\xbc\xaf'\x1c", 0],
  [other('rar', 'unpack'), 'Rar!\x1a\x07', 0],
  [other('zstandard', 'unpack'), '\x28\xb5\x2f\xfd', 0],
  [other('sqlite'), 'SQLite format 3\0', 0],
  [other('program'), '\x7fELF', 0],
  [other('kindle', 'asEpub'), 'BOOKMOBI', 60],
];

/** Members that identify the kind of a zip archive; office files and e-books are zip archives. */
const ZIP_KINDS: readonly (readonly [BinaryKind, string])[] = [
  [read('epub'), 'application/epub+zip'],
  [read('epub'), 'META-INF/container.xml'],
  [read('docx'), 'word/'],
  [other('xlsx'), 'xl/'],
  [other('pptx'), 'ppt/'],
  [other('openDocument', 'asDocx'), 'application/vnd.oasis.opendocument'],
];

/** Office files before 2007, and encrypted ones since, are Compound File Binary files. */
const COMPOUND_FILE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.subarray(start, end)).toString('latin1');
}

function kindOfZip(bytes: Uint8Array): BinaryKind {
  const members =
    latin1(bytes, 0, 64 * 1024) + latin1(bytes, Math.max(0, bytes.length - 64 * 1024), bytes.length);
  return ZIP_KINDS.find(([, member]) => members.includes(member))?.[0] ?? other('zip', 'unpack');
}

/** Streams of a compound file are named in UTF-16. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));
}

function kindOfCompoundFile(bytes: Uint8Array): BinaryKind {
  if (hasStream(bytes, 'EncryptedPackage')) {
    return other('protectedOffice', 'withoutPassword');
  }
  if (hasStream(bytes, 'WordDocument')) {
    return other('doc', 'docAsDocx');
  }
  return other('oldOffice', 'textAsDocx');
}

/** True for a PDF with something else before its header: readers allow that within the first 1,024 bytes. */
function isLatePdf(bytes: Uint8Array): boolean {
  const ends = latin1(bytes, Math.max(0, bytes.length - 1024), bytes.length);
  return /%PDF-\d\.\d/.test(latin1(bytes, 0, 1024)) && ends.includes('startxref');
}

/** The kind of binary file that begins with these bytes, or null. */
export function recognizeBinary(bytes: Uint8Array): BinaryKind | null {
  const head = latin1(bytes, 0, 128);
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(head)) return kindOfZip(bytes);
  if (head.startsWith(COMPOUND_FILE)) return kindOfCompoundFile(bytes);
  const found = SIGNATURES.find(([, signature, offset]) => head.startsWith(signature, offset));
  // A text may also begin with "ID3" or "GIF8", but no image or sound file is without such bytes.
  const isText = !/[\0-\x08\x7f-\xff]/.test(head) && !/^(?:%PDF-|%!PS|\{\\rtf|AT&TFORM)/.test(head);
  if (found !== undefined && !isText) return found[0];
  return isLatePdf(bytes) ? read('pdf') : null;
}

/** The error for a file that is not text; `kind` is null if it is unknown. */
export function refuseBinary(name: string | Phrase, kind: BinaryKind | null): UserError {
  const { name: kindName, advice } = kind ?? other('binary');
  return new UserError(
    phrase('refusals.looksLike', name, phrase(`fileKinds.${kindName}`), phrase(`fileAdvice.${advice}`)),
  );
}
