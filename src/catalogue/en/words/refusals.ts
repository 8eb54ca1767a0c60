import { createNumbers } from '../../numbers.ts';

const { grouped, size } = createNumbers('en', { bytes: 'bytes', mebibytes: 'MiB' });

/** Why a file is not imported. */
export const refusals = {
  within: (entry: string, name: string) => `${entry} in ${name}`,
  tooLarge: (name: string, bytes: number, limit: number) =>
    `"${name}" has ${size(bytes)} (${grouped(bytes)} bytes); at most ${size(limit)} are read. Import it in parts.`,
  empty: (name: string) => `"${name}" is empty: there is nothing to import.`,
  noText: (name: string) => `"${name}" has no text to read.`,
  onlyNavigation: (name: string) =>
    `"${name}" has no text to read. Only running heads, page numbers, navigation and the like were found.`,
  ending: (ending: string, name: string, readable: string) =>
    `Files ending in ".${ending}" ("${name}") cannot be read. ${readable}`,
  named: (name: string, kind: string) =>
    `"${name}" has the file ending of ${kind}, but is not one. If it is a text, rename it to end in .txt.`,
  looksLike: (name: string, kind: string, advice: string) =>
    `"${name}" looks like ${kind}, which cannot be read. ${advice}`,
  otherThanMark: (name: string, encoding: string) =>
    `"${name}" is marked as ${encoding} in its first bytes, but is not. Save it as UTF-8 and try again.`,
  damagedUtf8: (name: string, byte: number) =>
    `"${name}" is almost UTF-8, but damaged at byte ${byte}. Save it as UTF-8 again and retry.`,
  unclearEncoding: (name: string) => `The encoding of "${name}" is unclear. Save it as UTF-8 and try again.`,
  otherThanDeclared: (name: string, declared: string) =>
    `The encoding of "${name}" is unclear. It declares ${declared}, but is not. Save it as UTF-8 and try again.`,
  malformed: (what: string, line: number, problem: string) =>
    `${what} is malformed in line ${line}: ${problem}. Fix it or remove it.`,
  frontMatter: 'The front matter',
  aliases: 'aliases (*name) are not read',
  noKeys: 'it has no "key: value" lines',
  longFrontMatter: (length: number, limit: number) =>
    `The front matter has ${length} characters; at most ${limit} are read.`,
  deepPage: (depth: number) =>
    `The page nests its elements more than ${depth} levels deep, which no text needs, so it was not read.`,
  deepFile: (name: string) => `"${name}" is nested too deeply to be read.`,
  ownEntities: (name: string) =>
    `"${name}" defines its own entities, which can be used to do harm, so it was not read.`,
  noXml: (name: string) => `"${name}" contains no XML, although it should.`,
  incompleteEpub: (name: string, entry: string) =>
    `"${name}" is not a complete EPUB book: "${entry}" is missing.`,
  noPackage: (name: string) => `"${name}" is not a complete EPUB book: it names no package document.`,
  copyProtected: (name: string) =>
    `"${name}" is copy-protected (DRM) and cannot be read. Import a copy without that protection.`,
  incompleteDocx: (name: string, entry: string) =>
    `"${name}" is not a complete Word document: "${entry}" is missing.`,
  lockedPdf: (name: string) =>
    `"${name}" is protected with a password. Save it without the password and import that.`,
  damagedPdf: (name: string, why: string) =>
    `"${name}" is damaged and cannot be read as a PDF (${why}). Download it again, or print it to a new PDF.`,
  manyPages: (name: string, pages: number, limit: number) =>
    `"${name}" says that it has ${grouped(pages)} pages; at most ${limit} are read.`,
  scannedPdf: (name: string, pages: number) =>
    `"${name}" has ${pages === 1 ? 'one page' : `${pages} pages`} but no text: only pictures or drawings. If the pages are scanned, text recognition (OCR) can read them, but it is switched off here. Whoever runs the bot can switch it on (OCR=on); or run OCR yourself and import the result.`,
  noTextPdf: (name: string, pages: number) =>
    `"${name}" has ${pages === 1 ? 'one page' : `${pages} pages`} but no text; ${pages === 1 ? 'it is' : 'they are'} blank, or an empty form.`,
  unreadScan: (name: string, pages: number) =>
    `"${name}" has ${pages === 1 ? 'one page' : `${pages} pages`} but no text, and text recognition (OCR) could not read the pictures. It reads print in English, German and French; handwriting, pictures without words and poor scans cannot be read. Import a better scan, or the text from another source.`,
  manyScans: (name: string, scanned: number, limit: number) =>
    `"${name}" has ${grouped(scanned)} scanned pages; at most ${limit} are read by text recognition (OCR). Import it in parts, or run OCR yourself and import the result.`,
  illegiblePdf: (name: string) =>
    `The fonts of "${name}" have no character map, so its text can’t be extracted. Import the text from another source.`,
  outOfMemory: (name: string, mebibytes: number) =>
    `"${name}" needs more than ${mebibytes} MiB of memory to read, so reading it was stopped.`,
  tooSlow: (name: string, seconds: number) =>
    `Reading "${name}" took longer than ${seconds} seconds and was stopped. Import it in parts.`,
};
