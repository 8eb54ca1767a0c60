import type { Drop, DropReason } from '../../corpus/import-report.ts';
import type { Page } from '../../corpus/layout.ts';
import { gatherBlocks } from '../html/html-blocks.ts';
import { attributesOf, isElement, isText, parseHtml, textOf, traverse } from '../html/html-tree.ts';
import type { HtmlElement, HtmlNode } from '../html/html-tree.ts';
import { findPageNumber } from '../page-number.ts';
import type { PageTracker } from '../page-tracker.ts';
import { collapse, createDrop, cut } from '../reading.ts';
import type { SourceBlock } from '../reading.ts';

/** Elements without content or end tag (HTML Standard, 13.1.2). */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/** `217` is a long label already. */
const LONGEST_LABEL = 20;

/** What is known about a chapter from outside it. */
export interface ChapterContext {
  /** Labels of printed pages by the id of the element where each begins. */
  readonly pages: ReadonlyMap<string, string>;
  readonly tracker: PageTracker;
  readonly isFrontMatter: boolean;
  readonly depth: number;
}

/** XHTML as HTML: self-closing elements get the end tag that HTML needs. */
function toHtml(xhtml: string): string {
  return xhtml.replaceAll(
    /<([a-z][\w:.-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)\/>/gi,
    (tag, name: string, attributes: string) => (VOID.test(name) ? tag : `<${name}${attributes}></${name}>`),
  );
}

function findFurniture(root: HtmlElement): Map<HtmlNode, DropReason> {
  const furniture = new Map<HtmlNode, DropReason>();
  traverse(root, {
    enter: (node) => {
      if (!isElement(node)) return false;
      if (node.localName === 'nav') furniture.set(node, 'navigation');
      else if (attributesOf(node).has('hidden')) furniture.set(node, 'page furniture');
      return !furniture.has(node);
    },
  });
  return furniture;
}

/** A table of contents consists of links. */
function isTableOfContents(root: HtmlElement): boolean {
  const count = { links: 0, all: 0 };
  let open = 0;
  traverse(root, {
    enter: (node) => {
      if (node.localName === 'head') return false;
      if (node.localName === 'a') open++;
      const length = isText(node) ? (node.data ?? '').trim().length : 0;
      count.all += length;
      if (open > 0) count.links += length;
      return true;
    },
    leave: (node) => {
      if (node.localName === 'a') open--;
    },
  });
  return count.links * 2 > count.all;
}

function labelOf(text: string | undefined): string {
  const plain = collapse(text ?? '').replace(/^(?:page|pg\.?|p\.)\s*/i, '');
  return cut(plain.replace(/[.:]+$/, ''), LONGEST_LABEL);
}

function findPage(
  element: HtmlElement,
  pages: ReadonlyMap<string, string>,
): { page: Page; isMark: boolean } | null {
  const attributes = attributesOf(element);
  const kind = `${attributes.get('epub:type') ?? ''} ${attributes.get('role') ?? ''}`;
  const isBreak = /\b(?:doc-)?pagebreak\b/.test(kind);
  const listed = labelOf(pages.get(attributes.get('id') ?? ''));
  if (listed === '' && !isBreak) return findPageNumber(element);
  const words = collapse(textOf(element, 100));
  const said = [
    listed,
    labelOf(attributes.get('aria-label')),
    labelOf(attributes.get('title')),
    labelOf(words),
  ];
  const label = said.find((each) => each !== '');
  if (label === undefined) return null;
  return { page: { label, index: null }, isMark: isBreak || labelOf(words) === label };
}

/** Reads a document of an EPUB. A contents page is dropped; headings in front matter start no section. */
export function readChapter(
  xhtml: string,
  { pages, tracker, isFrontMatter, depth }: ChapterContext,
): { blocks: readonly SourceBlock[]; drops: readonly Drop[] } {
  const root = parseHtml(toHtml(xhtml), depth);
  if (isFrontMatter && isTableOfContents(root)) {
    return { blocks: [], drops: [createDrop('navigation', textOf(root, 2000), null)] };
  }
  const paging = { tracker, find: (element: HtmlElement) => findPage(element, pages) };
  const { blocks, drops } = gatherBlocks(root, root, findFurniture(root), paging);
  if (!isFrontMatter) return { blocks, drops };
  const plain = blocks.map((block): SourceBlock =>
    block.kind === 'heading' ? { ...block, kind: 'prose' } : block,
  );
  return { blocks: plain, drops };
}
