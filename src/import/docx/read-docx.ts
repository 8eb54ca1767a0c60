import mammoth from 'mammoth';
import { phrase } from '../../catalogue/phrase.ts';
import type { Drop } from '../../corpus/import-report.ts';
import type { Phrase } from '../../corpus/phrase.ts';
import type { WorkDescription } from '../../corpus/work.ts';
import { UserError } from '../../errors.ts';
import { openArchive } from '../archive/archive.ts';
import type { Archive } from '../archive/archive.ts';
import { gatherBlocks } from '../html/html-blocks.ts';
import { checkDepth, parseHtml, textOf } from '../html/html-tree.ts';
import type { ImportLimits } from '../import-limits.ts';
import { markTitle } from '../mark-title.ts';
import { dropNoise } from '../noise.ts';
import { collapse, createDrop } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { decodeXml, findAll, parseXml } from '../xml-tree.ts';

const DOCUMENT = 'word/document.xml';

/** Word's built-in styles, by their English names, which every Word stores. The title is above all headings. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  ...[1, 2, 3, 4, 5].map((level) => `p[style-name='heading ${level}'] => h${level + 1}:fresh`),
  ...[6, 7, 8, 9].map((level) => `p[style-name='heading ${level}'] => h6:fresh`),
  ...['Quote', 'Intense Quote', 'Block Text'].map(
    (style) => `p[style-name='${style}'] => blockquote > p:fresh`,
  ),
  "p[style-name='caption'] => figcaption:fresh",
];

/** Everything that the converter may unpack is unpacked and counted here first. */
async function readParts(
  name: string,
  archive: Archive,
  depth: number,
): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  for (const entry of archive.names) {
    if (!/\.(?:xml|rels)$/i.test(entry)) continue;
    const bytes = await archive.read(entry);
    if (bytes === null || bytes.length === 0) continue;
    const xml = decodeXml(phrase('refusals.within', entry, name), bytes);
    checkDepth(xml, depth);
    parts.set(entry, xml);
  }
  if (!parts.has(DOCUMENT)) throw new UserError(phrase('refusals.incompleteDocx', name, DOCUMENT));
  return parts;
}

function describe(name: string, xml: string | undefined, depth: number): Partial<WorkDescription> {
  if (xml === undefined) return {};
  const root = parseXml(name, Buffer.from(xml), depth);
  const say = (element: string): string | null => {
    const [found] = findAll(root, element);
    return found === undefined ? null : collapse(textOf(found, 1000)) || null;
  };
  const title = say('title');
  return { ...(title !== null && { title }), author: say('creator') };
}

/** The lines of headers and footers: each once, because they are on every page. */
function findRunningHeads(name: string, parts: ReadonlyMap<string, string>, depth: number): readonly Drop[] {
  const lines = [...parts]
    .filter(([entry]) => /^word\/(?:header|footer)\d*\.xml$/.test(entry))
    .flatMap(([entry, xml]) =>
      findAll(parseXml(phrase('refusals.within', entry, name), Buffer.from(xml), depth), 'p'),
    )
    .map((paragraph) =>
      collapse(
        findAll(paragraph, 't')
          .map((run) => textOf(run, 1000))
          .join(''),
      ),
    )
    .filter(Boolean);
  return [...new Set(lines)].map((line) => createDrop('running head', line, null));
}

function remarkOn(parts: ReadonlyMap<string, string>): readonly Phrase[] {
  const document = parts.get(DOCUMENT) ?? '';
  const comments = [...(parts.get('word/comments.xml') ?? '').matchAll(/<w:comment\s/g)].length;
  const remarks: Phrase[] = [];
  if (/<w:(?:ins|del|moveFrom|moveTo)\s/.test(document)) {
    remarks.push(phrase('remarks.trackedChanges'));
  }
  if (comments > 0) remarks.push(phrase('remarks.comments', comments));
  return remarks;
}

/**
 * Marks as notes what the converter puts into a list at the end, and keeps a row of single-paragraph cells as one row.
 */
function mend(html: string): string {
  return html
    .replaceAll(/<li id="(footnote|endnote)-/g, '<li role="doc-$1" id="$1-')
    .replaceAll(/<(t[dh])([^>]*)><p>((?:(?!<\/?p>)[^])*)<\/p><\/\1>/g, '<$1$2>$3</$1>');
}

async function convert(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap: STYLES,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  );
  return mend(value);
}

/**
 * Reads a Word document: headings, lists, quotations and tables by Word's own styles, notes at the end, tracked
 * changes as if accepted. Headers and footers are dropped. Throws a UserError for a damaged or malicious file.
 */
export async function readDocx(name: string, bytes: Uint8Array, limits: ImportLimits): Promise<Reading> {
  const archive = await openArchive(name, bytes, limits);
  const parts = await readParts(name, archive, limits.depth);
  const stated = describe(name, parts.get('docProps/core.xml'), limits.depth);
  const root = parseHtml(await convert(bytes), limits.depth);
  const gathered = gatherBlocks(root, root, new Map());
  const { kept, drops } = dropNoise(gathered.blocks);
  const { blocks, found } = markTitle(kept, stated.title);
  return {
    format: 'docx',
    blocks,
    description: { ...found, ...stated, author: found.author ?? stated.author ?? null },
    drops: [...findRunningHeads(name, parts, limits.depth), ...drops],
    remarks: remarkOn(parts),
  };
}
