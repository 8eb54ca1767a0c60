import { createNumbers } from '../../numbers.ts';

const { grouped, size } = createNumbers('en', { bytes: 'bytes', mebibytes: 'MiB' });

/** Why a file is not imported. */
export const refusals = {
  within: (entry: string, name: string) => `${entry} in ${name}`,
  tooLarge: (name: string, bytes: number, limit: number) =>
    `"${name}" has ${size(bytes)} (${grouped(bytes)} bytes); at most ${size(limit)} are read. Import it in parts.`,
  empty: (name: string) => `"${name}" is empty: there is nothing to import.`,
  noText: (name: string) => `"${name}" holds no text to read.`,
  onlyNavigation: (name: string) =>
    `"${name}" holds no text to read. Only navigation and the like was found.`,
  ending: (ending: string, name: string, readable: string) =>
    `Files ending in ".${ending}" ("${name}") cannot be read. ${readable}`,
  named: (name: string, kind: string) =>
    `"${name}" is named as ${kind}, but is none. If it is a text, let its name end in .txt.`,
  looksLike: (name: string, kind: string, advice: string) =>
    `"${name}" looks like ${kind}, which cannot be read. ${advice}`,
  otherThanMark: (name: string, encoding: string) =>
    `"${name}" says by its first bytes that it is ${encoding}, but it is not. Save it as UTF-8 and try again.`,
  damagedUtf8: (name: string, byte: number) =>
    `"${name}" is almost UTF-8, but damaged at byte ${byte}. Save it as UTF-8 again and retry.`,
  unclearEncoding: (name: string) => `The encoding of "${name}" is unclear. Save it as UTF-8 and try again.`,
  otherThanDeclared: (name: string, declared: string) =>
    `The encoding of "${name}" is unclear. It declares ${declared}, which it is not. Save it as UTF-8 and try again.`,
  malformed: (what: string, line: number, problem: string) =>
    `${what} is malformed in line ${line}: ${problem}. Mend it or take it out.`,
  frontMatter: 'The front matter',
  aliases: 'aliases (*name) are not read',
  noKeys: 'it holds no "key: value" lines',
  longFrontMatter: (length: number, limit: number) =>
    `The front matter has ${length} characters; at most ${limit} are read.`,
  deepPage: (depth: number) =>
    `The page nests its elements more than ${depth} deep, which no text needs; it is not read.`,
  deepFile: (name: string) => `"${name}" nests its parts too deeply to be read.`,
  ownEntities: (name: string) =>
    `"${name}" defines entities of its own, which can be made to do harm; it is not read.`,
  noXml: (name: string) => `"${name}" holds no XML, though it should.`,
  incompleteEpub: (name: string, entry: string) =>
    `"${name}" is no whole EPUB book: "${entry}" is not in it.`,
  noPackage: (name: string) => `"${name}" is no whole EPUB book: it names no package document.`,
  copyProtected: (name: string) =>
    `"${name}" is protected against copying (DRM), and cannot be read. Import a copy without that protection.`,
  incompleteDocx: (name: string, entry: string) =>
    `"${name}" is no whole Word document: "${entry}" is not in it.`,
  lockedPdf: (name: string) =>
    `"${name}" is protected with a password. Save it without the password and import that.`,
  damagedPdf: (name: string, why: string) =>
    `"${name}" is damaged, and cannot be read as a PDF (${why}). Get it anew, or print it to a new PDF.`,
  manyPages: (name: string, pages: number, limit: number) =>
    `"${name}" says that it has ${grouped(pages)} pages; at most ${limit} are read.`,
  scannedPdf: (name: string, pages: number) =>
    `"${name}" has ${pages === 1 ? 'one page' : `${pages} pages`} but no text: they are pictures, as a scanner makes them. Have the text recognised (OCR) and import the result.`,
  illegiblePdf: (name: string) =>
    `The letters of "${name}" cannot be told: its fonts do not say what their signs mean. Import the text from another source.`,
  outOfMemory: (name: string, mebibytes: number) =>
    `"${name}" needs more than ${mebibytes} MiB of memory to read, and was given up.`,
  tooSlow: (name: string, seconds: number) =>
    `Reading "${name}" took longer than ${seconds} seconds and was given up. Import it in parts.`,
};
