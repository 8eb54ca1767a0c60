import { posix } from 'node:path';
import { phrase } from '../../catalogue/phrase.ts';
import type { WorkDescription } from '../../corpus/work.ts';
import { UserError } from '../../errors.ts';
import type { Archive } from '../archive/archive.ts';
import { textOf } from '../html/html-tree.ts';
import type { HtmlElement } from '../html/html-tree.ts';
import type { ImportLimits } from '../import-limits.ts';
import { collapse, languageSaid } from '../reading.ts';
import { findAll, parseXml } from '../xml-tree.ts';

/** A document of a book's spine. */
interface SpineItem {
  /** Name of its entry in the archive. */
  readonly path: string;
  /** Whether the book marks it as title page, imprint or the like. */
  readonly isFrontMatter: boolean;
}

/** The package document of an EPUB (EPUB 3.3, 5; OPF 2.0.1). */
export interface EpubPackage {
  readonly description: Partial<WorkDescription>;
  /** In reading order; documents outside of it come last. */
  readonly spine: readonly SpineItem[];
  /** Names of the entries with the table of contents: EPUB 3's, EPUB 2's. */
  readonly navigation: string | null;
  readonly ncx: string | null;
}

const FRONT_MATTER =
  /^(?:cover|title-?_?page|half-?_?title(?:-?_?page)?|copyright(?:-?_?page)?|imprint|colophon|dedication|toc|contents)(?:[-_.]?\d*)$/i;

/** The entry that a reference in another entry points to; null if it points outside the archive. */
export function resolveEntry(from: string, href: string): string | null {
  if (/^[a-z][a-z\d+.-]*:/i.test(href) || href.startsWith('/')) return null;
  const path = posix.join(posix.dirname(from), decodePercents(href.replace(/[#?].*$/, '')));
  return path.startsWith('..') ? null : path;
}

function decodePercents(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

/** Reads one of the book's XML files; a UserError says that it is missing. */
async function readXml(
  name: string,
  archive: Archive,
  entry: string,
  limits: ImportLimits,
): Promise<HtmlElement> {
  const bytes = await archive.read(entry);
  if (bytes === null) throw new UserError(phrase('refusals.incompleteEpub', name, entry));
  return parseXml(phrase('refusals.within', entry, name), bytes, limits.depth);
}

function textsOf(root: HtmlElement, name: string): string[] {
  return findAll(root, name)
    .map((element) => collapse(textOf(element, 2000)))
    .filter(Boolean);
}

/** The authors among the creators, without editors, translators and illustrators if the book marks their roles. */
function authorsOf(root: HtmlElement): string | null {
  const refined = new Map(
    findAll(root, 'meta')
      .filter((meta) => meta.attributes['property'] === 'role')
      .map((meta) => [meta.attributes['refines'] ?? '', collapse(textOf(meta, 20))]),
  );
  const creators = findAll(root, 'creator').map((creator) => {
    const { attributes } = creator;
    const role = attributes['opf:role'] ?? refined.get(`#${attributes['id'] ?? ''}`) ?? 'aut';
    return { role, name: collapse(textOf(creator, 300)) };
  });
  const authors = creators.filter(({ role }) => role === 'aut');
  const names = (authors.length > 0 ? authors : creators).map(({ name }) => name).filter(Boolean);
  return names.length === 0 ? null : [...new Set(names)].join(', ');
}

function editionOf(root: HtmlElement): string | null {
  const isbn = textsOf(root, 'identifier')
    .map((text) => text.replace(/^(?:urn:)?isbn:?\s*/i, ''))
    .find((text) => /^(?:97[89][\d-]{10,14}|[\d-]{9,12}[\dXx])$/.test(text));
  const [publisher] = textsOf(root, 'publisher');
  const year = textsOf(root, 'date')
    .map((date) => /^\d{4}/.exec(date)?.[0])
    .find((found) => found !== undefined);
  const parts = [publisher, year, isbn === undefined ? undefined : `ISBN ${isbn}`];
  return parts.filter(Boolean).join(', ') || null;
}

function describe(root: HtmlElement): Partial<WorkDescription> {
  const metadata = findAll(root, 'metadata')[0] ?? root;
  const [title = null] = textsOf(metadata, 'title');
  return {
    ...(title !== null && { title }),
    author: authorsOf(metadata),
    edition: editionOf(metadata),
    licence: textsOf(metadata, 'rights')[0] ?? null,
    ...languageSaid(textsOf(metadata, 'language')[0]),
  };
}

interface ManifestItem {
  readonly path: string;
  readonly type: string;
  readonly properties: string;
}

function readManifest(root: HtmlElement, from: string): ReadonlyMap<string, ManifestItem> {
  const items = findAll(root, 'item').map(({ attributes }) => attributes);
  return new Map(
    items.flatMap((item): [string, ManifestItem][] => {
      const path = resolveEntry(from, item['href'] ?? '');
      if (path === null) return [];
      const [type = '', properties = ''] = [item['media-type'], item['properties']];
      return [[item['id'] ?? '', { path, type, properties }]];
    }),
  );
}

/**
 * Entries that the guide of an EPUB 2 marks as title page and the like. A reference to a place inside an entry says
 * nothing about the rest of it: often the whole book.
 */
function readGuide(root: HtmlElement, from: string): ReadonlySet<string> {
  const references = findAll(root, 'reference').map(({ attributes }) => attributes);
  const front = references.filter(
    (reference) => FRONT_MATTER.test(reference['type'] ?? '') && !/#./.test(reference['href'] ?? ''),
  );
  return new Set(front.map((reference) => resolveEntry(from, reference['href'] ?? '') ?? ''));
}

function readSpine(
  root: HtmlElement,
  manifest: ReadonlyMap<string, ManifestItem>,
  front: ReadonlySet<string>,
): readonly SpineItem[] {
  const items = findAll(root, 'itemref').flatMap((reference) => {
    const { attributes } = reference;
    const item = manifest.get(attributes['idref'] ?? '');
    if (item === undefined || !/xhtml|html/.test(item.type)) return [];
    const stem = posix.basename(item.path).replace(/\.[^.]*$/, '');
    const isFrontMatter = front.has(item.path) || FRONT_MATTER.test(stem);
    return [{ path: item.path, isFrontMatter, isAside: attributes['linear'] === 'no' }];
  });
  return items.toSorted((a, b) => Number(a.isAside) - Number(b.isAside));
}

/** Throws a UserError if the EPUB is incomplete. */
export async function readPackage(
  name: string,
  archive: Archive,
  limits: ImportLimits,
): Promise<EpubPackage> {
  const container = await readXml(name, archive, 'META-INF/container.xml', limits);
  const [rootfile] = findAll(container, 'rootfile');
  const path = rootfile === undefined ? undefined : rootfile.attributes['full-path'];
  if (path === undefined) throw new UserError(phrase('refusals.noPackage', name));
  const root = await readXml(name, archive, path, limits);
  const manifest = readManifest(root, path);
  const items = [...manifest.values()];
  return {
    description: describe(root),
    spine: readSpine(root, manifest, readGuide(root, path)),
    navigation: items.find(({ properties }) => properties.split(/\s+/).includes('nav'))?.path ?? null,
    ncx: items.find(({ type }) => type === 'application/x-dtbncx+xml')?.path ?? null,
  };
}
