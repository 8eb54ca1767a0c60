import { BINARY_NAMES, READABLE } from './formats.ts';
import type { BinaryFormat } from './formats.ts';

/** What a binary file is. */
export interface BinaryKind {
  /** In words, with its article. */
  readonly name: string;
  /** Null for a kind that is not read. */
  readonly format: BinaryFormat | null;
  /** What to do with a kind that is not read, as a sentence; null where nobody knows. */
  readonly advice: string | null;
}

const AS_DOCX = 'Open it in the program that it was written with, save it as .docx and import that.';
const AS_EPUB = 'Convert it to EPUB, for example with Calibre, and import that.';
const UNPACK = 'Unpack it and import the files in it.';
const RECOGNISE = 'A picture of a page holds no text; have its text recognised (OCR) first.';

function read(format: BinaryFormat): BinaryKind {
  return { name: BINARY_NAMES[format], format, advice: null };
}

function other(name: string, advice: string | null = null): BinaryKind {
  return { name, format: null, advice };
}

/** Kinds of file known by the bytes that they begin with: `[what it is, bytes as Latin-1, offset]`. */
const SIGNATURES: readonly (readonly [BinaryKind, string, number])[] = [
  [read('pdf'), '%PDF-', 0],
  [other('a PostScript file', 'Convert it to PDF and import that.'), '%!PS', 0],
  [other('an RTF document', AS_DOCX), '{\\rtf', 0],
  [other('a PNG image', RECOGNISE), '\x89PNG\r\n\x1a\n', 0],
  [other('a JPEG image', RECOGNISE), '\xff\xd8\xff', 0],
  [other('a GIF image', RECOGNISE), 'GIF8', 0],
  [other('a TIFF image', RECOGNISE), 'II*\0', 0],
  [other('a TIFF image', RECOGNISE), 'MM\0*', 0],
  [other('a DjVu file', 'Convert it to PDF with its text and import that.'), 'AT&TFORM', 0],
  [other('a WebP image or a sound or video file'), 'RIFF', 0],
  [other('an MP4 video'), 'ftyp', 4],
  [other('an MP3 file'), 'ID3', 0],
  [other('an Ogg file'), 'OggS', 0],
  [other('a gzip archive', UNPACK), '\x1f\x8b', 0],
  [other('a bzip2 archive', UNPACK), 'BZh', 0],
  [other('an xz archive', UNPACK), '\xfd7zXZ\0', 0],
  [other('a 7-Zip archive', UNPACK), "7z\xbc\xaf'\x1c", 0],
  [other('a RAR archive', UNPACK), 'Rar!\x1a\x07', 0],
  [other('a Zstandard archive', UNPACK), '\x28\xb5\x2f\xfd', 0],
  [other('a SQLite database'), 'SQLite format 3\0', 0],
  [other('a program'), '\x7fELF', 0],
  [other('a Kindle book', AS_EPUB), 'BOOKMOBI', 60],
];

/** Members that tell what a zip archive is; office files and e-books are zip archives. */
const ZIP_KINDS: readonly (readonly [BinaryKind, string])[] = [
  [read('epub'), 'application/epub+zip'],
  [read('epub'), 'META-INF/container.xml'],
  [read('docx'), 'word/'],
  [other('an Excel document (.xlsx)'), 'xl/'],
  [other('a PowerPoint document (.pptx)'), 'ppt/'],
  [other('an OpenDocument file', AS_DOCX), 'application/vnd.oasis.opendocument'],
];

/** Office files before 2007, and encrypted ones since, are Compound File Binary files. */
const COMPOUND_FILE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.subarray(start, end)).toString('latin1');
}

function kindOfZip(bytes: Uint8Array): BinaryKind {
  const members =
    latin1(bytes, 0, 64 * 1024) + latin1(bytes, Math.max(0, bytes.length - 64 * 1024), bytes.length);
  return ZIP_KINDS.find(([, member]) => members.includes(member))?.[0] ?? other('a zip archive', UNPACK);
}

/** Streams of a compound file are named in UTF-16. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));
}

function kindOfCompoundFile(bytes: Uint8Array): BinaryKind {
  if (hasStream(bytes, 'EncryptedPackage')) {
    return other('an Office document with a password', 'Save it without the password and import that.');
  }
  if (hasStream(bytes, 'WordDocument')) {
    return other('a Word document of the old kind (.doc)', 'Save it as .docx and import that.');
  }
  return other('an old Word, Excel or PowerPoint document', 'Save a text as .docx and import that.');
}

/** What kind of binary file the bytes begin like, or null. */
export function recognizeBinary(bytes: Uint8Array): BinaryKind | null {
  const head = latin1(bytes, 0, 128);
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(head)) return kindOfZip(bytes);
  if (head.startsWith(COMPOUND_FILE)) return kindOfCompoundFile(bytes);
  const found = SIGNATURES.find(([, signature, offset]) => head.startsWith(signature, offset));
  // A text may begin with "ID3" or "GIF8" as well; no picture and no sound is without such bytes.
  const isText = !/[\0-\x08\x7f-\xff]/.test(head) && !/^(?:%PDF-|%!PS|\{\\rtf|AT&TFORM)/.test(head);
  return found === undefined || isText ? null : found[0];
}

/** The message for a file that is no text; null for one of which nothing more is known. */
export function explainBinary(name: string, kind: BinaryKind | null): string {
  const { name: words, advice } = kind ?? other('a binary file');
  return `"${name}" looks like ${words}, which cannot be read. ${advice ?? `What can be read: ${READABLE}.`}`;
}
