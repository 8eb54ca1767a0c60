import type { Drop, DropReason } from '../../corpus/import-report.ts';
import type { Page } from '../../corpus/layout.ts';
import { gatherBlocks } from '../html/html-blocks.ts';
import { HtmlNotes } from '../html/html-notes.ts';
import { isElement, isText, textOf, traverse } from '../html/html-tree.ts';
import type { HtmlElement, HtmlNode } from '../html/html-tree.ts';
import { parseHtml } from '../html/parse-html.ts';
import type { NoteMarks } from '../note-marks.ts';
import { findPageNumber } from '../page-number.ts';
import type { PageTracker } from '../page-tracker.ts';
import { collapse, createDrop, cut } from '../reading.ts';
import { findAll } from '../xml-tree.ts';
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
  readonly marks: NoteMarks;
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

/** The readings above characters and the brackets around them, which are not part of the words. */
function withoutRuby(xhtml: string): { readonly xhtml: string; readonly readings: number } {
  let readings = 0;
  const plain = xhtml.replaceAll(/<(rt|rp|rtc)(?:\s[^>]*)?>[^]*?<\/\1\s*>/gi, (_, name: string) => {
    if (name.toLowerCase() === 'rt') readings++;
    return '';
  });
  return { xhtml: plain, readings };
}

/** Project Gutenberg's notices in its own books. */
const NOTICE = /(?:^|\s)pg-?(?:header|footer|boilerplate)(?:\s|$)/;

function reasonOf(element: HtmlElement): DropReason | null {
  if (element.localName === 'nav') return 'navigation';
  const { attributes } = element;
  if (attributes['hidden'] !== undefined) return 'page furniture';
  const names = `${attributes['id'] ?? ''} ${attributes['class'] ?? ''}`;
  return NOTICE.test(names) ? 'boilerplate' : null;
}

/** A heading above a table of contents. */
const CONTENTS =
  /^\W*(?:(?:table of )?contents|inhalt(?:sverzeichnis)?|table des mati[èe]res|[íi]ndice)\W*$/i;

/** Elements after a heading such as "Contents" that consist of links, with the heading. */
function findContents(heading: HtmlElement): HtmlNode[] {
  const found: HtmlNode[] = [];
  for (let node = heading.nextSibling; node !== null; node = node.nextSibling) {
    if (isText(node) && (node.data ?? '').trim() === '') continue;
    if (!isElement(node) || /^h[1-6]$/.test(node.localName)) break;
    const text = textOf(node, 100).trim();
    if (text !== '' && !isTableOfContents(node)) break;
    if (text !== '') found.push(node);
  }
  return found.length === 0 ? [] : [heading, ...found];
}

function findFurniture(root: HtmlElement): Map<HtmlNode, DropReason> {
  const furniture = new Map<HtmlNode, DropReason>();
  traverse(root, {
    enter: (node) => {
      if (!isElement(node)) return false;
      const reason = reasonOf(node);
      if (reason !== null) furniture.set(node, reason);
      if (/^(?:h[1-6]|p)$/.test(node.localName) && CONTENTS.test(textOf(node, 60)))
        for (const each of findContents(node)) furniture.set(each, 'navigation');
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
  const bare = collapse(text ?? '').replace(/^[[({<|]+\s*(.*?)\s*[\])}>|]+$/, '$1');
  const plain = bare.replace(/^(?:page|pg\.?|p\.)\s*/i, '');
  return cut(plain.replace(/[.:]+$/, ''), LONGEST_LABEL);
}

function findPage(
  element: HtmlElement,
  pages: ReadonlyMap<string, string>,
): { page: Page; isMark: boolean } | null {
  const { attributes } = element;
  const kind = `${attributes['epub:type'] ?? ''} ${attributes['role'] ?? ''}`;
  const isBreak = /\b(?:doc-)?pagebreak\b/.test(kind);
  const listed = labelOf(pages.get(attributes['id'] ?? ''));
  if (listed === '' && !isBreak) return findPageNumber(element);
  const words = collapse(textOf(element, 100));
  const said = [listed, labelOf(attributes['aria-label']), labelOf(attributes['title']), labelOf(words)];
  const label = said.find((each) => each !== '');
  if (label === undefined) return null;
  return { page: { label, index: null }, isMark: isBreak || labelOf(words) === label };
}

/** What a document of an EPUB has. */
export interface ReadChapter {
  readonly blocks: readonly SourceBlock[];
  readonly drops: readonly Drop[];
  /** How many readings above characters were left out. */
  readonly readings: number;
}

/** A longer page is no front matter, whatever it is called: often the whole book. */
const LONGEST_FRONT_PAGE = 40_000;

/** The digital publisher's own pages about its edition. */
const IMPRINT = /\b(?:imprint|colophon|(?:un)?copyright)\b/i;

/** True for a page in which Standard Ebooks speaks of its edition. */
function isImprint(root: HtmlElement, name: string): boolean {
  const kinds = findAll(root, 'section').map((each) => each.attributes['epub:type'] ?? '');
  return IMPRINT.test([name, ...kinds].join(' ')) && /\bstandard ebooks\b/i.test(textOf(root, 20_000));
}

/** Leaves a document out, and lists each of its paragraphs. */
function dropAs(reason: DropReason, root: HtmlElement): ReadChapter {
  const { blocks } = gatherBlocks(root, root, new Map());
  return { blocks: [], drops: blocks.map(({ text }) => createDrop(reason, text, null)), readings: 0 };
}

/**
 * Reads a document of an EPUB; `name` is that of its file. A contents page and an imprint are dropped; headings in
 * front matter start no section.
 */
export function readChapter(source: string, name: string, context: ChapterContext): ReadChapter {
  const { pages, tracker, marks, depth } = context;
  const { xhtml, readings } = withoutRuby(source);
  const root = parseHtml(toHtml(xhtml), depth);
  const isFrontMatter = context.isFrontMatter && xhtml.length <= LONGEST_FRONT_PAGE;
  if (isFrontMatter && isTableOfContents(root)) return dropAs('navigation', root);
  if (isImprint(root, name)) return dropAs('boilerplate', root);
  const notes = new HtmlNotes(marks, name);
  const paging = { tracker, notes, find: (element: HtmlElement) => findPage(element, pages) };
  const { blocks, drops } = gatherBlocks(root, root, findFurniture(root), paging);
  const plain = blocks.map((block): SourceBlock =>
    isFrontMatter && block.kind === 'heading' ? { ...block, kind: 'prose' } : block,
  );
  return { blocks: plain, drops, readings };
}
