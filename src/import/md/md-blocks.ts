import type { Nodes, Root } from 'mdast';
import type { Drop } from '../../corpus/import-report.ts';
import type { ParagraphKind } from '../../corpus/layout.ts';
import { NoteMarks } from '../note-marks.ts';
import { splitBreaks } from '../line-breaks.ts';
import type { SourceBlock } from '../reading.ts';
import { collapse } from '../reading.ts';

/** Reads the HTML inside a Markdown text. */
export type ReadHtmlPart = (html: string) => { blocks: SourceBlock[]; drops: Drop[] };

/** A node still to be read, with its context from the nodes around it. */
interface Pending {
  readonly node: Nodes;
  readonly kind: ParagraphKind;
  /** The note that it belongs to. */
  readonly note: string | undefined;
}

/** The text of a node: links by their text, images by their alternative text, notes with references to notes marked. */
function wordsOf(root: Nodes, marks: NoteMarks): string {
  const parts: string[] = [];
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'text' || node.type === 'inlineCode') parts.push(node.value);
    else if (node.type === 'image' || node.type === 'imageReference') parts.push(node.alt ?? '');
    else if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value)))
      parts.push('\u2028');
    else if (node.type === 'footnoteReference')
      parts.push(marks.refer(node.identifier, node.label ?? node.identifier));
    else if ('children' in node) open.push(...node.children.toReversed());
  }
  // A line end inside a paragraph of the source is a space; only hard breaks count.
  return parts
    .join('')
    .replaceAll(/[^\S\u2028]+/g, ' ')
    .replaceAll('\u2028', '\n');
}

function isImageAlone(node: Nodes): boolean {
  return 'children' in node && node.children.every((child) => child.type.startsWith('image'));
}

/** Collects a Markdown tree into blocks, without recursion. */
class MarkdownGatherer {
  readonly blocks: SourceBlock[] = [];
  readonly notes: SourceBlock[] = [];
  readonly drops: Drop[] = [];
  readonly #marks = new NoteMarks();
  #note: string | undefined;
  readonly #open: Pending[];
  readonly #readHtml: ReadHtmlPart;
  readonly #linesBefore: number;

  constructor(root: Root, linesBefore: number, readHtml: ReadHtmlPart) {
    this.#open = [{ node: root, kind: 'prose', note: undefined }];
    this.#linesBefore = linesBefore;
    this.#readHtml = readHtml;
  }

  gather(): void {
    for (let next = this.#open.pop(); next !== undefined; next = this.#open.pop()) this.#read(next);
  }

  #add(node: Nodes, kind: ParagraphKind, text: string, level?: number): void {
    if (text.trim() === '') return;
    const block = {
      kind,
      ...this.#marks.settle(text),
      line: this.#lineOf(node),
      ...(this.#note !== undefined && { note: this.#note }),
    };
    (kind === 'note' ? this.notes : this.blocks).push(level === undefined ? block : { ...block, level });
  }

  #lineOf(node: Nodes): number {
    return (node.position?.start.line ?? 1) + this.#linesBefore;
  }

  #push(node: Nodes, kind: ParagraphKind): void {
    if (!('children' in node)) return;
    for (const child of node.children.toReversed()) this.#open.push({ node: child, kind, note: this.#note });
  }

  #read({ node, kind, note }: Pending): void {
    this.#note = note;
    switch (node.type) {
      case 'heading':
        if (kind === 'prose') this.#add(node, 'heading', collapse(wordsOf(node, this.#marks)), node.depth);
        else this.#add(node, kind, collapse(wordsOf(node, this.#marks)));
        break;
      case 'paragraph':
        this.#addParagraph(node, kind);
        break;
      case 'code':
        this.#add(node, 'code', node.value);
        break;
      case 'html':
        this.#addHtml(node, node.value, kind);
        break;
      case 'tableRow':
        this.#add(
          node,
          'list',
          node.children.map((cell) => collapse(wordsOf(cell, this.#marks))).join(' | '),
        );
        break;
      case 'list':
        this.#push(node, kind === 'prose' ? 'list' : kind);
        break;
      case 'blockquote':
        this.#push(node, kind === 'note' ? kind : 'quote');
        break;
      case 'footnoteDefinition':
        this.#note = node.identifier;
        this.#push(node, 'note');
        break;
      default:
        this.#push(node, kind);
    }
  }

  #addParagraph(node: Nodes, kind: ParagraphKind): void {
    if (isImageAlone(node)) {
      // A caption stays in place; only footnotes go to the end.
      const text = collapse(wordsOf(node, this.#marks));
      if (text !== '') this.blocks.push({ kind: 'note', text, line: this.#lineOf(node) });
      return;
    }
    for (const piece of splitBreaks(wordsOf(node, this.#marks), kind))
      this.#add(node, piece.kind, piece.text);
  }

  #addHtml(node: Nodes, html: string, kind: ParagraphKind): void {
    const { blocks, drops } = this.#readHtml(html);
    for (const block of blocks) {
      this.#add(node, block.kind === 'prose' ? kind : block.kind, block.text, block.level);
    }
    this.drops.push(...drops);
  }
}

/** The blocks of a Markdown tree, with footnotes last. `linesBefore` lines of the source are not in the tree. */
export function gatherMarkdown(
  root: Root,
  linesBefore: number,
  readHtml: ReadHtmlPart,
): { blocks: SourceBlock[]; drops: Drop[] } {
  const gatherer = new MarkdownGatherer(root, linesBefore, readHtml);
  gatherer.gather();
  return { blocks: [...gatherer.blocks, ...gatherer.notes], drops: gatherer.drops };
}
