import { hex } from 'dingbat-to-unicode';
import type { Drop } from '../../corpus/import-report.ts';
import type { HtmlElement, HtmlNode } from '../html/html-tree.ts';
import { isElement, textOf, traverse } from '../html/html-tree.ts';
import { NoteMarks } from '../note-marks.ts';
import type { NoteReference } from './word-notes.ts';
import { keyOfNote } from './word-notes.ts';
import { collapse, createDrop } from '../reading.ts';
import { attributeOf, childAt, childrenOf, findAll, plainName } from '../xml-tree.ts';
import { shownText, WordFields } from './word-fields.ts';
import { writeFormula } from './word-formula.ts';
import type { WordNumbering } from './word-numbering.ts';
import { WordParagraph } from './word-paragraph.ts';
import type { WordBlock } from './word-paragraph.ts';
import type { FindStyle } from './word-styles.ts';
import { valueOf } from './word-styles.ts';

/** Properties, instructions, the small letters of ruby, and text that tracked changes have taken out. */
const LEFT_OUT =
  /^(?:ppr|rpr|tblpr|tblpre?x|tblgrid|trpr|tcpr|sectpr|sdtpr|sdtendpr|instrtext|delinstrtext|deltext|rubypr|rt|binddata)$/;

/** What was found and is not in the text. */
export interface LeftOut {
  hidden: number;
  changes: number;
  /** Charts, diagrams, embedded files and other objects. */
  objects: number;
}

/** A table row: the blocks of its cells. */
class Row {
  readonly cells: WordBlock[][] = [];

  /** One line for a row of short cells; the paragraphs themselves for cells that have several. */
  close(): WordBlock[] {
    const cells = this.cells.filter((cell) => cell.length > 0);
    const [first, ...others] = cells;
    const isLine = cells.every(([cell, second]) => second === undefined && cell?.block.kind !== 'heading');
    if (first?.[0] === undefined || others.length === 0 || !isLine) return cells.flat();
    const text = cells.flat().map(({ block }) => collapse(block.text));
    return [{ block: { kind: 'list', text: text.join(' | '), line: null }, look: first[0].look }];
  }
}

class Cell {
  readonly blocks: WordBlock[] = [];
  /** A paragraph whose end is deleted. */
  joined: WordParagraph | null = null;
}

function hasText(element: HtmlElement): boolean {
  return findAll(element, 't').length > 0;
}

/** Where the parts of an `mc:AlternateContent` say the same twice: the first choice that has text, or the fallback. */
function isChosen(branch: HtmlElement): boolean {
  const branches = childrenOf(branch.parentNode);
  return branch === (branches.find(hasText) ?? branches[0]);
}

function symbolOf(element: HtmlElement): string | null {
  const [font, code] = [attributeOf(element, 'font') ?? '', attributeOf(element, 'char') ?? ''];
  const found = hex(font, code) ?? (/^F0..$/i.test(code) ? hex(font, code.slice(2)) : undefined);
  if (found !== undefined) return found.string;
  const point = Number.parseInt(code, 16);
  const isPrivate = point >= 0xe000 && point <= 0xf8ff;
  return Number.isNaN(point) || isPrivate ? null : String.fromCodePoint(Math.min(point, 0x10ffff));
}

function breakOf(element: HtmlElement): string {
  return /^(?:page|column)$/.test(attributeOf(element, 'type') ?? '') ? ' ' : '\n';
}

/** Collects the text of a part into blocks, element by element. */
export class WordGatherer {
  readonly notes: NoteReference[] = [];
  readonly marks = new NoteMarks();
  readonly drops: Drop[] = [];
  readonly leftOut: LeftOut = { hidden: 0, changes: 0, objects: 0 };
  readonly #findStyle: FindStyle;
  readonly #numbering: WordNumbering;
  readonly #open: (Cell | Row | WordParagraph)[] = [];
  #fields = new WordFields();
  #run: HtmlElement | null = null;

  constructor(findStyle: FindStyle, numbering: WordNumbering) {
    this.#findStyle = findStyle;
    this.#numbering = numbering;
  }

  /** The blocks of a part of the document. */
  gather(root: HtmlElement): readonly WordBlock[] {
    const story = new Cell();
    this.#open.push(story);
    this.#fields = new WordFields();
    traverse(root, { enter: (node) => this.#enter(node), leave: (node) => this.#leave(node) });
    this.#finish(story);
    this.#open.pop();
    return story.blocks.map(({ block, look }) => ({
      block: { ...block, ...this.marks.settle(block.text) },
      look,
    }));
  }

  #add(text: string): void {
    const paragraph = this.#open.at(-1);
    if (paragraph instanceof WordParagraph && !this.#fields.isInstruction) paragraph.add(text, this.#run);
  }

  /** Leaves an element out; but a field may begin there and end elsewhere. */
  #skip(element: HtmlElement): false {
    for (const mark of findAll(element, 'fldchar')) this.#fields.mark(attributeOf(mark, 'fldCharType'));
    return false;
  }

  #skipChange(element: HtmlElement): false {
    this.leftOut.changes += 1;
    return this.#skip(element);
  }

  #enter(node: HtmlNode): boolean {
    if (!isElement(node)) return false;
    const name = plainName(node);
    if (LEFT_OUT.test(name)) return false;
    return this.#enterContainer(name, node) ?? this.#enterInline(name, node);
  }

  /** Null for an element that is no container. */
  #enterContainer(name: string, element: HtmlElement): boolean | null {
    switch (name) {
      case 'p':
        this.#open.push(this.#begin(element));
        return true;
      case 'tr':
        if (childAt(element, 'trpr', 'del') !== null) return this.#skipChange(element);
        this.#open.push(new Row());
        return true;
      case 'tc':
        this.#open.push(new Cell());
        return true;
      case 'r':
        return this.#enterRun(element);
      case 'choice':
      case 'fallback':
        return isChosen(element);
      case 'sdt':
        return this.#enterControl(element);
      case 'del':
      case 'movefrom':
        return this.#skipChange(element);
      case 'ins':
      case 'moveto':
        this.leftOut.changes += 1;
        return true;
      default:
        return null;
    }
  }

  #begin(element: HtmlElement): WordParagraph {
    const paragraph = new WordParagraph(element, this.#findStyle);
    const around = this.#open.at(-1);
    if (around instanceof Cell && around.joined !== null) {
      paragraph.continue(around.joined);
      around.joined = null;
    }
    return paragraph;
  }

  #enterRun(element: HtmlElement): boolean {
    const properties = childAt(element, 'rpr');
    const paragraph = this.#open.at(-1);
    if (paragraph instanceof WordParagraph && paragraph.isHidden(properties)) {
      if (hasText(element) && !this.#fields.isInstruction) this.leftOut.hidden += 1;
      return this.#skip(element);
    }
    this.#run = properties;
    return true;
  }

  #enterControl(element: HtmlElement): boolean {
    const properties = childAt(element, 'sdtpr');
    const gallery = properties === null ? null : valueOf([properties], 'docpartobj', 'docpartgallery');
    if (gallery !== 'Table of Contents') return true;
    this.drops.push(createDrop('navigation', shownText(element), null));
    return false;
  }

  #enterInline(name: string, element: HtmlElement): boolean {
    const text = this.#textOf(name, element);
    if (text !== null) this.#add(text);
    return text === null;
  }

  /** The text that an element stands for; null for one that is read by what is in it. */
  #textOf(name: string, element: HtmlElement): string | null {
    switch (name) {
      case 't':
        return textOf(element, Infinity);
      case 'tab':
      case 'ptab':
        return '\t';
      case 'br':
        return breakOf(element);
      case 'cr':
        return '\n';
      case 'nobreakhyphen':
        return '\u2011';
      case 'softhyphen':
        return '\u00ad';
      case 'omath':
        return this.#formulaOf(element);
      case 'sym':
        return symbolOf(element) ?? this.#leaveOut();
      case 'fldchar':
        this.#fields.mark(attributeOf(element, 'fldCharType'));
        return '';
      case 'footnotereference':
      case 'endnotereference':
        return this.#refer(name, attributeOf(element, 'id') ?? '');
      case 'object':
      case 'chart':
      case 'relids':
      case 'altchunk':
      case 'subdoc':
        this.#leaveOut();
        return null;
      default:
        return null;
    }
  }

  #formulaOf(formula: HtmlElement): string {
    const text = writeFormula(formula);
    const isDisplayed = formula.parentNode !== null && plainName(formula.parentNode) === 'omathpara';
    return isDisplayed ? ` ${text} ` : text;
  }

  #leaveOut(): string {
    this.leftOut.objects += 1;
    return '';
  }

  #refer(name: string, id: string): string {
    const kind = name === 'footnotereference' ? 'footnote' : 'endnote';
    const ofKind = this.notes.filter((note) => note.kind === kind);
    const known = ofKind.findIndex((note) => note.id === id);
    if (known === -1) this.notes.push({ kind, id });
    return this.marks.refer(keyOfNote({ kind, id }), String(1 + (known === -1 ? ofKind.length : known)));
  }

  #leave(node: HtmlNode): void {
    const name = plainName(node);
    if (name === 'r') this.#run = null;
    if (!/^(?:p|tr|tc)$/.test(name)) return;
    const closed = this.#open.pop();
    if (closed instanceof WordParagraph) this.#leaveParagraph(closed);
    else if (closed instanceof Row) this.#deliver(closed.close());
    else if (closed !== undefined) this.#leaveCell(closed);
  }

  #leaveParagraph(paragraph: WordParagraph): void {
    const around = this.#open.at(-1);
    if (around instanceof Cell && paragraph.isJoined) around.joined = paragraph;
    else this.#close(paragraph);
  }

  #close(paragraph: WordParagraph): void {
    const text = paragraph.parts.join('');
    this.#deliver(paragraph.isContents ? paragraph.inside : paragraph.close(this.#numbering));
    if (paragraph.isContents && text.trim() !== '') this.drops.push(createDrop('navigation', text, null));
  }

  #finish(cell: Cell): void {
    if (cell.joined !== null) this.#close(cell.joined);
    cell.joined = null;
  }

  #leaveCell(cell: Cell): void {
    this.#open.push(cell);
    this.#finish(cell);
    this.#open.pop();
    const around = this.#open.at(-1);
    if (around instanceof Row) around.cells.push(cell.blocks);
    else this.#deliver(cell.blocks);
  }

  #deliver(blocks: readonly WordBlock[]): void {
    const around = this.#open.at(-1);
    if (around instanceof Cell) around.blocks.push(...blocks);
    else if (around instanceof WordParagraph) around.inside.push(...blocks);
    else around?.cells.push([...blocks]);
  }
}
