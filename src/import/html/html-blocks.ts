import type { Drop, DropReason } from '../../corpus/import-report.ts';
import type { Page, ParagraphKind } from '../../corpus/layout.ts';
import type { Block } from '../../text/block.ts';
import { readFormula } from './formula.ts';
import { isNote } from './html-furniture.ts';
import { HtmlNotes, isNoteMark } from './html-notes.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { isBlock, isElement, isText, SILENT, textOf, traverse } from './html-tree.ts';
import { splitBreaks } from '../line-breaks.ts';
import { findPageNumber } from '../page-number.ts';
import { PageTracker } from '../page-tracker.ts';
import type { SourceBlock } from '../reading.ts';
import { collapse, createDrop } from '../reading.ts';
import type { PageText } from '../../text/align-shown.ts';
import { PageRecorder } from './page-recorder.ts';

const BYLINE =
  /(?:^|\s)(?:[\w-]*[-_])?(?:byline|author(?:[-_]name)?|post-?meta|entry-?meta|dateline)(?:\s|$)/i;

/** Separates the cells of a table row. */
const CELL = ' | ';

/** True if an element names the author or the date. */
export function isByline(attributes: HtmlElement['attributes']): boolean {
  if (/\bauthor\b/i.test(`${attributes['rel'] ?? ''} ${attributes['itemprop'] ?? ''}`)) return true;
  return BYLINE.test((attributes['class'] ?? '').slice(0, 500));
}

/** The kinds of block that an element gives to the text inside it. */
type Frame = 'pre' | 'quote' | 'list' | 'note' | 'row' | 'byline' | 'heading';

function framesOf(element: HtmlElement): Frame[] {
  const { localName } = element;
  const { attributes } = element;
  const frames: Frame[] = [];
  if (localName === 'pre') frames.push('pre');
  if (localName === 'blockquote') frames.push('quote');
  if (localName === 'li' || localName === 'dt' || localName === 'dd') frames.push('list');
  if (localName === 'tr') frames.push('row');
  if (/^h[1-6]$/.test(localName)) frames.push('heading');
  if (/^(?:figcaption|caption)$/.test(localName) || isNote(attributes)) frames.push('note');
  if (isByline(attributes)) frames.push('byline');
  return frames;
}

/** The reading of a word, in small type beside it. */
const READING = /^(?:rt|rtc)$/;

function wordOfReading(reading: HtmlElement): string {
  let word = '';
  for (let at = reading.parentNode?.firstChild ?? null; at !== null && at !== reading; at = at.nextSibling) {
    word = READING.test(at.localName ?? '') ? '' : word + (at.localName === 'rp' ? '' : textOf(at, 100));
  }
  return collapse(word);
}

/** Collects the text of a page into blocks, element by element. */
class BlockGatherer {
  readonly blocks: SourceBlock[] = [];
  readonly origins = new Map<SourceBlock, readonly HtmlNode[]>();
  readonly #open = new Map<Frame, number>();
  /** The frames of each element that is open, outermost first. */
  readonly #entered: (readonly Frame[])[] = [];
  #level = 1;
  #parts: string[];
  #nodes: HtmlNode[] = [];
  #isByline = false;
  readonly #pages: PageTracker;
  readonly #notes: HtmlNotes;
  readonly recorder = new PageRecorder();
  #group = 0;

  constructor(pages: PageTracker, notes: HtmlNotes) {
    this.#pages = pages;
    this.#notes = notes;
    this.#parts = [pages.pending()];
  }

  #isIn(frame: Frame): boolean {
    return (this.#open.get(frame) ?? 0) > 0;
  }

  #count(frames: readonly Frame[], by: number): void {
    for (const frame of frames) this.#open.set(frame, (this.#open.get(frame) ?? 0) + by);
  }

  addText(node: HtmlNode): void {
    const text = this.#pages.clean(node.data ?? '');
    this.#nodes.push(node);
    this.recorder.addText(node, this.#group, this.#isIn('pre'));
    this.#parts.push(this.#isIn('pre') ? text : text.replaceAll(/[\s\u0085]+/g, ' '));
  }

  beginPage(page: Page): void {
    this.#parts.push(this.#pages.begin(page));
  }

  /** A mark that is no part of the words: of a page, or of a note. */
  mark(element: HtmlElement, page: Page | undefined): void {
    const inserted = page === undefined ? this.#notes.refer(element) : this.#pages.begin(page);
    if (page !== undefined || !this.#isIn('note')) this.#parts.push(inserted);
    this.recorder.addBeside(element, true);
  }

  enter(element: HtmlElement): void {
    const { localName } = element;
    if (isBlock(element)) this.flush();
    this.#notes.enter(element);
    this.recorder.enter(element);
    if (localName === 'br') this.#parts.push('\n');
    this.#parts.push(readFormula(element));
    if (/^t[dh]$/.test(localName) && this.#parts.join('').trim() !== '') this.#parts.push(CELL);
    const frames = framesOf(element);
    this.#entered.push(frames);
    this.#count(frames, 1);
    if (frames.includes('byline')) this.#isByline = true;
    if (frames.includes('heading')) this.#level = Number(localName[1]);
  }

  leave(element: HtmlElement): void {
    if (isBlock(element)) this.flush();
    this.#notes.leave(element);
    this.recorder.leave(element);
    this.#count(this.#entered.pop() ?? [], -1);
  }

  #kind(text: string): ParagraphKind {
    if (this.#isIn('note') || (this.#notes.key !== undefined && !this.#isIn('heading'))) return 'note';
    if (this.#isIn('quote')) return 'quote';
    if (this.#isIn('list')) return 'list';
    if (this.#isIn('heading')) return 'heading';
    if (this.#isByline && text.length <= 200) return 'byline';
    return this.#isIn('row') && text.includes(CELL) ? 'list' : 'prose';
  }

  flush(): void {
    const raw = this.#parts.join('');
    const marks = this.#pages.marksAlone(raw);
    // A printed page that begins between two blocks begins with the second.
    this.#parts = marks === null || marks === '' ? [] : [marks];
    if (marks === null) {
      this.#add(raw);
      this.#notes.endBlock();
    }
    this.#nodes = [];
    this.#group += 1;
    this.#isByline = this.#isIn('byline');
  }

  #add(raw: string): void {
    if (this.#isIn('pre')) {
      this.#push({ kind: 'code', text: raw.replace(/^\s*\n/, '').trimEnd() });
      return;
    }
    const kind = this.#kind(collapse(raw));
    if (kind === 'heading') this.#push({ kind, level: this.#level, text: collapse(raw) });
    else for (const piece of splitBreaks(raw, kind)) this.#push(piece);
  }

  #push(block: Block): void {
    const { text, ...noted } = this.#notes.settle(block.text);
    if (text.trim() === '') return;
    const note = block.kind === 'note' ? this.#notes.key : undefined;
    const paged = this.#pages.settle(text);
    const settled = {
      ...block,
      ...noted,
      ...paged,
      ...(note !== undefined && { note }),
      line: null,
      shown: [this.#group],
    };
    this.blocks.push(settled);
    this.origins.set(settled, this.#nodes);
  }
}

/** True if `inner` is `outer` or inside it. */
function ancestorsOf(node: HtmlNode): Set<HtmlNode> {
  const ancestors = new Set<HtmlNode>();
  for (let at: HtmlNode | null = node; at !== null; at = at.parentNode) ancestors.add(at);
  return ancestors;
}

/** How page breaks of a printed edition and references to notes are marked. */
export interface Paging {
  /** Tracks the current page; one tracker is used for all chapters of a book. */
  readonly tracker: PageTracker;
  /** The page that begins at an element, and whether the element is only a page mark; or null. */
  /** Those of a book, if it has several documents. */
  readonly notes?: HtmlNotes;
  readonly find: (element: HtmlElement) => { readonly page: Page; readonly isMark: boolean } | null;
}

/** What has been read of a page. */
export interface Gathered {
  readonly blocks: readonly SourceBlock[];
  /** The text nodes that each block was read from. */
  readonly origins: ReadonlyMap<SourceBlock, readonly HtmlNode[]>;
  readonly drops: readonly Drop[];
  /** The whole page as a browser searches it. */
  readonly page: PageText;
}

/** What to do with a node that is not read: it may still be on the page. The results keep its children unread. */
function leaveOut(recorder: PageRecorder, drops: Drop[]) {
  return {
    drop: (node: HtmlNode, reason: DropReason): false => {
      recorder.addBeside(node, false);
      const text = textOf(node, 2000);
      if (text.trim() !== '') drops.push(createDrop(reason, text, null));
      return false;
    },
    skip: (node: HtmlNode): false => {
      if (isElement(node)) recorder.addBeside(node, false);
      return false;
    },
  };
}

/** The blocks of a page's main part; page furniture and everything outside that part are dropped and listed. */
export function gatherBlocks(
  root: HtmlElement,
  main: HtmlNode,
  furniture: ReadonlyMap<HtmlNode, DropReason>,
  paging: Paging = { tracker: new PageTracker(), find: findPageNumber },
): Gathered {
  const gatherer = new BlockGatherer(paging.tracker, paging.notes ?? new HtmlNotes());
  const drops: Drop[] = [];
  const readings = new Set<string>();
  const around = ancestorsOf(main);
  let isInside = false;
  const { drop, skip } = leaveOut(gatherer.recorder, drops);
  traverse(root, {
    enter: (node) => {
      if (node === main) isInside = true;
      const reason = furniture.get(node);
      if (reason !== undefined) return drop(node, reason);
      if (!isInside && !around.has(node)) {
        return SILENT.has(node.localName ?? '') || node.nodeType > 3
          ? skip(node)
          : drop(node, 'page furniture');
      }
      if (isText(node)) gatherer.addText(node);
      if (!isElement(node) || SILENT.has(node.localName)) return skip(node);
      if (node.localName === 'rp') return false;
      if (READING.test(node.localName)) {
        gatherer.recorder.addBeside(node, false);
        readings.add(`${wordOfReading(node)} (${collapse(textOf(node, 100))})`);
        return false;
      }
      const found = paging.find(node);
      if (found?.isMark === true || (found === null && isNoteMark(node))) {
        gatherer.mark(node, found?.page);
        return false;
      }
      gatherer.enter(node);
      if (found !== null) gatherer.beginPage(found.page);
      return true;
    },
    leave: (node) => {
      if (isElement(node)) gatherer.leave(node);
      if (node === main) isInside = false;
    },
  });
  gatherer.flush();
  const aids = [...readings].map((reading) => createDrop('reading aid', reading, null));
  const { blocks, origins, recorder } = gatherer;
  return { blocks, origins, drops: [...drops, ...aids], page: recorder.page() };
}
