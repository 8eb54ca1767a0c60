import { READABLE } from './formats.ts';

/** Kinds of file known by the bytes that they begin with: `[what it is, bytes as Latin-1, offset]`. */
const SIGNATURES: readonly (readonly [string, string, number])[] = [
  ['a PDF file', '%PDF-', 0],
  ['a PostScript file', '%!PS', 0],
  ['an RTF document', '{\\rtf', 0],
  ['an old Word, Excel or PowerPoint document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 0],
  ['a PNG image', '\x89PNG\r\n\x1a\n', 0],
  ['a JPEG image', '\xff\xd8\xff', 0],
  ['a GIF image', 'GIF8', 0],
  ['a TIFF image', 'II*\0', 0],
  ['a TIFF image', 'MM\0*', 0],
  ['a WebP image or a sound or video file', 'RIFF', 0],
  ['an MP4 video', 'ftyp', 4],
  ['an MP3 file', 'ID3', 0],
  ['an Ogg file', 'OggS', 0],
  ['a gzip archive', '\x1f\x8b', 0],
  ['a bzip2 archive', 'BZh', 0],
  ['an xz archive', '\xfd7zXZ\0', 0],
  ['a 7-Zip archive', "7z\xbc\xaf'\x1c", 0],
  ['a RAR archive', 'Rar!\x1a\x07', 0],
  ['a Zstandard archive', '\x28\xb5\x2f\xfd', 0],
  ['a SQLite database', 'SQLite format 3\0', 0],
  ['a program', '\x7fELF', 0],
  ['a Kindle book', 'BOOKMOBI', 60],
];

/** Members that tell what a zip archive is; office files and e-books are zip archives. */
const ZIP_KINDS: readonly (readonly [string, string])[] = [
  ['an EPUB book', 'application/epub+zip'],
  ['a Word document (.docx)', 'word/'],
  ['an Excel document (.xlsx)', 'xl/'],
  ['a PowerPoint document (.pptx)', 'ppt/'],
  ['an OpenDocument file', 'application/vnd.oasis.opendocument'],
];

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.subarray(start, end)).toString('latin1');
}

function kindOfZip(bytes: Uint8Array): string {
  const members =
    latin1(bytes, 0, 64 * 1024) + latin1(bytes, Math.max(0, bytes.length - 64 * 1024), bytes.length);
  return ZIP_KINDS.find(([, member]) => members.includes(member))?.[0] ?? 'a zip archive';
}

/** What kind of binary file the bytes begin like, in words, or null. */
export function recognizeBinary(bytes: Uint8Array): string | null {
  const head = latin1(bytes, 0, 128);
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(head)) return kindOfZip(bytes);
  const found = SIGNATURES.find(([, signature, offset]) => head.startsWith(signature, offset));
  // A text may begin with "ID3" or "GIF8" as well; no picture and no sound is without such bytes.
  const isText = !/[\0-\x08\x7f-\xff]/.test(head) && !/^(?:%PDF-|%!PS|\{\\rtf)/.test(head);
  return found === undefined || isText ? null : found[0];
}

/** The message for a file that is no text. */
export function explainBinary(name: string, kind: string): string {
  return `"${name}" looks like ${kind}, which cannot be read. What can be read: ${READABLE}.`;
}
