import { BREAK, EDGE, OBJECT } from '../../text/shown-text.ts';
import { cleanText } from '../../text/canonical.ts';
import type { PageText } from '../../text/align-shown.ts';
import { isHidden } from './html-suspects.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { isBlock, isElement, isText, SILENT, traverse } from './html-tree.ts';

/** Elements that a browser lays out as blocks of their own beside those that are blocks here. */
const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'button', 'summary', 'option']);

/** What all browsers search through as if it were not there; some versions of Chromium stop at scripts and styles. */
const UNSEEN: ReadonlySet<string> = new Set(['template', 'wbr']);

/** What no word goes on across, besides elements without readable text. */
const OBJECTS: ReadonlySet<string> = new Set(['img', 'hr', 'wbr', 'textarea', 'button', 'math']);

/** What Chromium draws as a box with content of its own, a picture that did not load among them. */
const BOXES: ReadonlySet<string> = new Set(
  'button img input select textarea svg audio math meter progress'.split(' '),
);

const SOFT_HYPHEN = '\u00ad';

/** A longer name of a place is not used. */
const LONGEST_ID = 120;

function breaksWords({ localName }: HtmlElement): boolean {
  return SILENT.has(localName) || OBJECTS.has(localName);
}

/** Records a page as a browser searches it, while its text is gathered into blocks. */
export class PageRecorder {
  readonly #text: string[] = [];
  readonly #kinds: string[] = [];
  readonly #anchors: { at: number; id: string }[] = [];
  readonly #ids = new Set<string>();
  readonly #gathered: { readonly group: number; readonly start: number; readonly end: number }[] = [];
  #length = 0;
  #last = EDGE;
  #hidden = 0;
  /** Behind a box in its block, Chromium (of 2026) finds no words that begin in one element and end in another. */
  #isBehindBox = false;

  #add(text: string, kind: 'text' | 'mark' | 'edge'): void {
    if (text === '') return;
    this.#text.push(text);
    this.#kinds.push((kind === 'text' ? 't' : kind === 'mark' ? 'm' : 'e').repeat(text.length));
    this.#length += text.length;
    this.#last = text.at(-1) ?? this.#last;
  }

  /** What a browser makes of white space: one space between words, unless it is kept. */
  #clean(text: string, isKept: boolean): string {
    if (isKept)
      return text
        .split(/\r\n?|\n/)
        .map(cleanText)
        .join('\n');
    const collapsed = cleanText(text.replaceAll(/[ \t\n\f\r]+/g, ' ')).replaceAll('\n', ' ');
    return collapsed.startsWith(' ') && /[ \n]/.test(this.#last) ? collapsed.slice(1) : collapsed;
  }

  /** Adds a text that is gathered into the blocks of a group, or, without a group, one that is left out. */
  addText({ data = '' }: HtmlNode, group: number | null, isKept: boolean): void {
    if (this.#hidden > 0) return;
    // Chromium lets a word begin behind a soft hyphen, others do not.
    for (const [at, part] of data.split(SOFT_HYPHEN).entries()) {
      if (at > 0) this.#add(OBJECT, 'edge');
      this.#addPart(part, group, isKept);
    }
  }

  #addPart(part: string, group: number | null, isKept: boolean): void {
    const lines = this.#clean(part, isKept).split('\n');
    for (const [at, line] of lines.entries()) {
      if (at > 0) this.#add(BREAK, 'edge');
      const start = this.#length;
      this.#add(line, 'text');
      if (group !== null) this.#gathered.push({ group, start, end: this.#length });
    }
  }

  enter(element: HtmlElement): void {
    const { attributes } = element;
    if (element.localName === 'noscript' || isHidden(attributes)) this.#hidden += 1;
    else if (isBlock(element) || CELLS.has(element.localName)) this.#addEdge();
    else if (this.#isBehindBox) this.#add(OBJECT, 'edge');
    if (element.localName === 'br') this.#add(this.#last === ' ' ? OBJECT : BREAK, 'edge');
    else if (breaksWords(element) && !UNSEEN.has(element.localName)) this.#add(OBJECT, 'edge');
    this.#nameAnchor(attributes['id'] ?? (element.localName === 'a' ? attributes['name'] : undefined));
  }

  leave(element: HtmlElement): void {
    if (element.localName === 'noscript' || isHidden(element.attributes)) {
      this.#hidden -= 1;
      this.#add(OBJECT, 'edge');
    } else if (isBlock(element) || CELLS.has(element.localName)) this.#addEdge();
    else if (breaksWords(element) || this.#isBehindBox) this.#add(OBJECT, 'edge');
    if (BOXES.has(element.localName)) this.#isBehindBox = true;
  }

  #addEdge(): void {
    this.#isBehindBox = false;
    this.#add(EDGE, 'edge');
  }

  #nameAnchor(id: string | undefined): void {
    if (id === undefined || id === '' || id.length > LONGEST_ID || /\s/.test(id) || this.#ids.has(id)) return;
    this.#ids.add(id);
    if (this.#hidden === 0) this.#anchors.push({ at: this.#length, id });
  }

  /** Adds what is on the page and not in the text: surely, as a mark of a note, or perhaps hidden. */
  addBeside(root: HtmlNode, isSure: boolean): void {
    traverse(root, {
      enter: (node) => {
        if (isText(node) && this.#hidden === 0) {
          const text = this.#clean(node.data ?? '', false);
          this.#add(text, isSure ? 'mark' : 'text');
        }
        if (!isElement(node) || UNSEEN.has(node.localName)) return false;
        this.enter(node);
        if (!SILENT.has(node.localName)) return true;
        this.leave(node);
        return false;
      },
      leave: (node) => {
        if (isElement(node)) this.leave(node);
      },
    });
  }

  /** The page as far as it has been recorded. */
  page(): PageText {
    return {
      text: this.#text.join(''),
      kinds: this.#kinds.join(''),
      gathered: this.#gathered,
      anchors: this.#anchors,
    };
  }
}
