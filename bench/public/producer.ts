import { getDocumentProxy } from 'unpdf';
import { openArchive } from '../../src/import/archive/archive.ts';
import type { Format } from '../../src/import/formats.ts';
import { IMPORT_LIMITS } from '../../src/import/import-limits.ts';

/** What a file without a statement of its producer has instead. */
export const UNNAMED = '-';

const LONGEST_NAME = 40;

/** `Microsoft® Word 2010` and `Microsoft Word for Microsoft 365` → `Microsoft Word`. */
function withoutVersion(statement: string): string {
  const name = statement
    .normalize('NFKC')
    .replaceAll(/[®©™]|\((?:R|C|TM)\)/gi, '')
    .replace(/^(?:https?:\/\/(?:www\.)?)/i, '')
    .replace(/(?:[\s\-_/]+(?:v|version|release|for|build)\b)?[\s\-_/.]*[\d([;,:@+].*$/is, '')
    .replace(/\s+(?:for|version|release)\b.*$/is, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return name.slice(0, LONGEST_NAME).trim() || UNNAMED;
}

async function ofPdf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const { info } = await pdf.getMetadata();
  await pdf.loadingTask.destroy();
  const producer: unknown = Reflect.get(info, 'Producer') ?? Reflect.get(info, 'Creator');
  return typeof producer === 'string' ? producer : '';
}

/** The first entries of an archive whose names match, as text. */
async function entries(bytes: Uint8Array, pattern: RegExp, most: number): Promise<string> {
  const archive = await openArchive('', bytes, IMPORT_LIMITS);
  const names = [...archive.names]
    .filter((entry) => pattern.test(entry))
    .toSorted()
    .slice(0, most);
  const texts = await Promise.all(names.map((name) => archive.read(name)));
  return texts.map((entry) => new TextDecoder().decode(entry ?? new Uint8Array())).join('\n');
}

async function ofDocx(bytes: Uint8Array): Promise<string> {
  const properties = await entries(bytes, /^docProps\/app\d*\.xml$/i, 1);
  return /<(?:\w+:)?Application>([^<]*)</.exec(properties)?.[1] ?? '';
}

/** What `<meta name="generator">` says; null without one. */
function generatorOf(text: string): string | null {
  const [tag] = /<meta\b[^>]*\bname=["']?generator\b[^>]*>/i.exec(text) ?? [];
  if (tag === undefined) return null;
  return /\bcontent=(?:"([^"]*)"|'([^']*)')/i.exec(tag)?.slice(1).find(Boolean) ?? '';
}

async function ofEpub(bytes: Uint8Array): Promise<string> {
  const description = await entries(bytes, /\.opf$/i, 1);
  const contributor = /<dc:contributor\b[^>]*\brole="bkp"[^>]*>([^<]*)</.exec(description)?.[1];
  return generatorOf(description) ?? contributor ?? generatorOf(await entries(bytes, /\.x?html?$/i, 5)) ?? '';
}

function ofText(text: string): string {
  return generatorOf(text) ?? (/project gutenberg/i.test(text.slice(0, 4000)) ? 'Project Gutenberg' : '');
}

const READERS: Partial<Record<Format, (bytes: Uint8Array) => Promise<string>>> = {
  pdf: ofPdf,
  docx: ofDocx,
  epub: ofEpub,
};

/**
 * The name of the program that wrote a file, without its version, as the file itself states it; {@link UNNAMED} if it
 * states none or cannot be opened.
 */
export async function producerOf(format: Format, bytes: Uint8Array): Promise<string> {
  const read = READERS[format] ?? (async () => ofText(new TextDecoder('latin1').decode(bytes)));
  return withoutVersion(await read(bytes).catch(() => ''));
}
