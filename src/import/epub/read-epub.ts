import { posix } from 'node:path';
import { phrase } from '../../catalogue/phrase.ts';
import type { Drop } from '../../corpus/import-report.ts';
import type { Phrase } from '../../corpus/phrase.ts';
import { UserError } from '../../errors.ts';
import { openArchive } from '../archive/archive.ts';
import type { Archive } from '../archive/archive.ts';
import { readChapter } from './epub-chapter.ts';
import { readContents } from './epub-contents.ts';
import { placeChapters } from '../chapter-headings.ts';
import type { Chapter } from '../chapter-headings.ts';
import { readPackage } from './epub-package.ts';
import type { EpubPackage } from './epub-package.ts';
import type { ImportLimits } from '../import-limits.ts';
import { markTitle } from '../mark-title.ts';
import { dropNoise } from '../noise.ts';
import { NoteMarks } from '../note-marks.ts';
import { PageTracker } from '../page-tracker.ts';
import type { Reading, SourceBlock } from '../reading.ts';
import { decodeXml, findAll, parseXml } from '../xml-tree.ts';

/** Font obfuscation, which leaves the text readable. */
const FONTS_ALONE: ReadonlySet<string> = new Set([
  'http://www.idpf.org/2008/embedding',
  'http://ns.adobe.com/pdf/enc#RC',
]);

async function refuseProtected(name: string, archive: Archive, limits: ImportLimits): Promise<void> {
  const bytes = await archive.read('META-INF/encryption.xml');
  if (bytes === null) return;
  const methods = findAll(
    parseXml(phrase('refusals.within', 'META-INF/encryption.xml', name), bytes, limits.depth),
    'encryptionmethod',
  );
  const algorithms = methods.map((method) => method.attributes['Algorithm'] ?? '');
  if (algorithms.every((algorithm) => FONTS_ALONE.has(algorithm))) return;
  throw new UserError(phrase('refusals.copyProtected', name));
}

/** A parsed document of the book, before its headings are final. */
interface ReadDocument {
  readonly blocks: readonly SourceBlock[];
  readonly chapters: readonly Chapter[];
}

async function readSpine(name: string, archive: Archive, book: EpubPackage, limits: ImportLimits) {
  const { chapters, pages } = await readContents(name, archive, book, limits);
  const tracker = new PageTracker();
  const marks = new NoteMarks();
  const documents: ReadDocument[] = [];
  const drops: Drop[] = [];
  const remarks: Phrase[] = [];
  let readings = 0;
  for (const [path, { isFrontMatter }] of new Map(book.spine.map((item) => [item.path, item]))) {
    const bytes = await archive.read(path);
    if (bytes === null) {
      remarks.push(phrase('remarks.missingDocument', path));
      continue;
    }
    const context = {
      pages: pages.get(path) ?? new Map<string, string>(),
      tracker,
      marks,
      isFrontMatter: isFrontMatter || path === book.navigation,
      depth: limits.depth,
    };
    const xhtml = decodeXml(phrase('refusals.within', path, name), bytes);
    const chapter = readChapter(xhtml, posix.basename(path), context);
    readings += chapter.readings;
    drops.push(...chapter.drops);
    documents.push({ blocks: chapter.blocks, chapters: isFrontMatter ? [] : (chapters.get(path) ?? []) });
  }
  if (readings > 0) remarks.push(phrase('remarks.ruby', readings));
  return { documents, drops, remarks };
}

function settleHeadings(documents: readonly ReadDocument[]): SourceBlock[] {
  const levels = documents.flatMap(({ blocks }) =>
    blocks.flatMap(({ kind, level = 1 }) => (kind === 'heading' ? [level] : [])),
  );
  const topmost = levels.reduce((least, level) => Math.min(least, level), 6);
  return documents.flatMap(({ blocks, chapters }) => placeChapters(blocks, chapters, topmost));
}

/**
 * Reads an EPUB book: the documents of its spine in reading order, with the titles from its table of contents, the
 * labels of its printed pages and its footnotes. Throws a UserError for a protected, damaged or malicious book.
 */
export async function readEpub(name: string, bytes: Uint8Array, limits: ImportLimits): Promise<Reading> {
  const archive = await openArchive(name, bytes, limits);
  await refuseProtected(name, archive, limits);
  const book = await readPackage(name, archive, limits);
  const spine = await readSpine(name, archive, book, limits);
  const { kept, drops } = dropNoise(settleHeadings(spine.documents));
  const { blocks, found } = markTitle(kept, book.description.title);
  return {
    format: 'epub',
    blocks,
    description: {
      ...found,
      ...book.description,
      author: book.description.author ?? found.author ?? null,
    },
    drops: [...spine.drops, ...drops],
    remarks: spine.remarks,
  };
}
