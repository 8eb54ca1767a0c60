import type { Archive } from '../archive/archive.ts';
import type { Chapter } from '../chapter-headings.ts';
import { resolveEntry } from './epub-package.ts';
import type { EpubPackage } from './epub-package.ts';
import { isElement, textOf } from '../html/html-tree.ts';
import type { HtmlElement, HtmlNode } from '../html/html-tree.ts';
import type { ImportLimits } from '../import-limits.ts';
import { collapse } from '../reading.ts';
import { findAll, parseXml, plainName } from '../xml-tree.ts';

/** A book's table of contents and page list, by the name of the archive's entry. */
export interface EpubContents {
  readonly chapters: ReadonlyMap<string, readonly Chapter[]>;
  /** The labels of printed pages by the id of the element where each begins. */
  readonly pages: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** The target of a table entry. */
interface Reference {
  readonly path: string;
  readonly id: string;
  readonly words: string;
  readonly level: number;
}

function refer(from: string, href: string, words: string, level: number): Reference[] {
  const path = resolveEntry(from, href);
  const id = /#(.+)$/.exec(href)?.[1] ?? '';
  return path === null || words === '' ? [] : [{ path, id, words, level }];
}

/** How many ancestors with this name a node has. */
function depthIn(node: HtmlNode, name: string): number {
  let depth = 0;
  for (let at = node.parentNode; at !== null; at = at.parentNode) if (plainName(at) === name) depth++;
  return depth;
}

function readNav(root: HtmlElement, from: string, type: string): Reference[] {
  const nav = findAll(root, 'nav').find((each) =>
    (each.attributes['epub:type'] ?? '').split(/\s+/).includes(type),
  );
  if (nav === undefined) return [];
  return findAll(nav, 'a').flatMap((link) => {
    const words = collapse(textOf(link, 500));
    return refer(from, link.attributes['href'] ?? '', words, Math.max(1, depthIn(link, 'ol')));
  });
}

function readPoints(root: HtmlElement, from: string, name: string): Reference[] {
  return findAll(root, name).flatMap((point) => {
    const children: HtmlElement[] = [];
    for (let child = point.firstChild; child !== null; child = child.nextSibling)
      if (isElement(child)) children.push(child);
    const label = children.find((child) => plainName(child) === 'navlabel');
    const content = children.find((child) => plainName(child) === 'content');
    if (label === undefined || content === undefined) return [];
    const href = content.attributes['src'] ?? '';
    return refer(from, href, collapse(textOf(label, 500)), depthIn(point, name) + 1);
  });
}

function group(references: readonly Reference[]): Map<string, Reference[]> {
  return Map.groupBy(references, ({ path }) => path);
}

function toContents(chapters: readonly Reference[], pages: readonly Reference[]): EpubContents {
  const titles = [...group(chapters)].map(([path, references]): [string, Chapter[]] => [
    path,
    references.map(({ words, level }) => ({ title: words, level })),
  ]);
  const labels = [...group(pages)].map(([path, references]): [string, Map<string, string>] => [
    path,
    new Map(references.map(({ id, words }) => [id, words])),
  ]);
  return { chapters: new Map(titles), pages: new Map(labels) };
}

/** Reads the tables of an EPUB 3 (nav), and missing parts from an EPUB 2's (ncx). A book may have neither. */
export async function readContents(
  name: string,
  archive: Archive,
  { navigation, ncx }: EpubPackage,
  limits: ImportLimits,
): Promise<EpubContents> {
  const parse = async (path: string | null): Promise<HtmlElement | null> => {
    const bytes = path === null ? null : await archive.read(path);
    return bytes === null ? null : parseXml(`${path} in ${name}`, bytes, limits.depth);
  };
  const [nav, old] = [await parse(navigation), await parse(ncx)];
  const chapters = nav === null ? [] : readNav(nav, navigation ?? '', 'toc');
  const pages = nav === null ? [] : readNav(nav, navigation ?? '', 'page-list');
  const oldChapters = old === null ? [] : readPoints(old, ncx ?? '', 'navpoint');
  const oldPages = old === null ? [] : readPoints(old, ncx ?? '', 'pagetarget');
  return toContents(chapters.length > 0 ? chapters : oldChapters, pages.length > 0 ? pages : oldPages);
}
