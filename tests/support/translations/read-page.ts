import type { Nodes, Parent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** A heading, paragraph, table cell or code block of a page, with what a translation must keep. */
export interface PageBlock {
  /** The English heading above it, by which a reader of a failing test finds it. */
  readonly section: string;
  readonly text: string;
  /** What is in code marks, or the whole of a code block. */
  readonly codes: readonly string[];
  /** What is bold, without punctuation at its end. */
  readonly bold: readonly string[];
  readonly targets: readonly string[];
}

export interface Page {
  /** How blocks are nested, a line each: `heading 2`, `paragraph`, `tableCell`. */
  readonly outline: readonly string[];
  readonly blocks: readonly PageBlock[];
}

/** Reads a Markdown page as a list of blocks. */
export function readPage(markdown: string): Page {
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const outline: string[] = [];
  const blocks: PageBlock[] = [];
  let section = '';
  visit(root, 0);
  return { outline, blocks };

  function visit(node: Nodes, depth: number): void {
    outline.push(`${'  '.repeat(depth)}${nameOf(node)}`);
    if (!isLeaf(node)) {
      for (const child of childrenOf(node)) visit(child, depth + 1);
      return;
    }
    if (node.type === 'heading') section = textOf(node);
    blocks.push(readBlock(node, section));
  }
}

function nameOf(node: Nodes): string {
  if (node.type === 'heading') return `heading ${node.depth}`;
  if (node.type === 'code') return `code ${node.lang ?? ''}`;
  return node.type === 'list' && node.ordered === true ? 'numbered list' : node.type;
}

function isLeaf({ type }: Nodes): boolean {
  return ['heading', 'paragraph', 'tableCell', 'code', 'html'].includes(type);
}

function readBlock(node: Nodes, section: string): PageBlock {
  const inside = [node, ...descendantsOf(node)];
  return {
    section,
    text: textOf(node),
    codes: inside.flatMap((each) => (each.type === 'inlineCode' || each.type === 'code' ? [each.value] : [])),
    bold: inside.flatMap((each) => (each.type === 'strong' ? [textOf(each).replace(/[.:]+$/u, '')] : [])),
    targets: inside.flatMap((each) => (each.type === 'link' || each.type === 'image' ? [each.url] : [])),
  };
}

function textOf(node: Nodes): string {
  return [node, ...descendantsOf(node)].map((each) => ('value' in each ? each.value : '')).join('');
}

function descendantsOf(node: Nodes): readonly Nodes[] {
  return childrenOf(node).flatMap((child) => [child, ...descendantsOf(child)]);
}

function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? (node as Parent).children : [];
}
