import { posix } from 'node:path';
import { labelOfMark, NoteMarks } from '../note-marks.ts';
import type { HtmlElement } from './html-tree.ts';
import { isBlock, isElement, textOf, traverse } from './html-tree.ts';

/** The mark of a note in the text, or the back link at the note itself. */
const NOTE_MARK = /^(?:\[(?:\d{1,4}|[a-z]|[ivx]{1,5}|[*†‡§]+)\]|\d{1,4}|[*†‡§]{1,3}|[↑↩↵^]\ufe0e?)$/i;

const LINK_BACK = /[↑↩↵^]/;

/** A superscript or bracketed number that links elsewhere on the page or in the book. */
function isNumberedLink(element: HtmlElement, attributes: HtmlElement['attributes']): boolean {
  const words = textOf(element, 12).replaceAll(/\s/g, '');
  if (!NOTE_MARK.test(words)) return false;
  if (element.localName === 'sup') return addressOf(element)?.includes('#') === true;
  const isRaised = element.parentNode?.localName === 'sup' || element.firstChild?.localName === 'sup';
  return (isRaised || !/^\d/.test(words)) && attributes['href']?.includes('#') === true;
}

/** A reference to a note, or the link back: it belongs to the page, not to the text. */
export function isNoteMark(element: HtmlElement): boolean {
  if (!/^(?:a|sup)$/.test(element.localName)) return false;
  const { attributes } = element;
  if (isNumberedLink(element, attributes)) return true;
  const kind = `${attributes['role'] ?? ''} ${attributes['epub:type'] ?? ''} ${attributes['class'] ?? ''}`;
  return /\b(?:doc-noteref|noteref|doc-backlink|footnote-ref|footnote-back(?:ref)?|data-footnote-backref)\b/.test(
    kind,
  );
}

/** The address of the link in a mark: its own, or that of the first link in it. */
function addressOf(mark: HtmlElement): string | null {
  let address: string | null = null;
  traverse(mark, {
    enter: (node) => {
      if (isElement(node)) address ??= node.attributes['href'] ?? null;
      return address === null;
    },
  });
  return address;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Finds the notes of a document, or of all documents of a book, by the links in the text that lead to them. */
export class HtmlNotes {
  readonly #marks: NoteMarks;
  readonly #document: string;
  /** The notes that are open: elements, with their keys. */
  readonly #open: { readonly element: HtmlElement; readonly key: string }[] = [];
  #next: string | undefined;

  /** `document` names it among others that share the marks. */
  constructor(marks: NoteMarks = new NoteMarks(), document = '') {
    this.#marks = marks;
    this.#document = document;
  }

  /** The key of the note that the text is in. */
  get key(): string | undefined {
    return this.#next ?? this.#open.at(-1)?.key;
  }

  enter(element: HtmlElement): void {
    const id = element.attributes['id'] ?? '';
    const key = id === '' ? null : this.#keyOf(`#${id}`);
    if (key === null || !this.#marks.knows(key)) return;
    this.#next = key;
    if (isBlock(element)) this.#open.push({ element, key });
  }

  leave(element: HtmlElement): void {
    if (this.#open.at(-1)?.element === element) this.#open.pop();
  }

  /** Says that a block has been read: a target inside a block is that of one block. */
  endBlock(): void {
    this.#next = undefined;
  }

  settle(text: string): ReturnType<NoteMarks['settle']> {
    return this.#marks.settle(text);
  }

  /** The mark to insert for a reference; nothing for a link back. */
  refer(mark: HtmlElement): string {
    traverse(mark, {
      enter: (node) => {
        if (isElement(node)) this.enter(node);
        return true;
      },
    });
    if (this.key !== undefined || LINK_BACK.test(textOf(mark, 12))) return '';
    const key = this.#keyOf(addressOf(mark) ?? '');
    return this.#marks.refer(key ?? '', labelOfMark(textOf(mark, 40)));
  }

  #keyOf(address: string): string | null {
    const [path = '', id = ''] = address.split('#', 2);
    if (id === '') return null;
    return `${path === '' ? this.#document : posix.basename(decode(path))}#${decode(id)}`;
  }
}
