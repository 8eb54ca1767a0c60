import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isText, traverse } from './html-tree.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';

/** A page of more elements is a book, which the library would cut; of deeper ones, too deep for it. */
const MOST_ELEMENTS = 20_000;
const DEEPEST = 500;

function isWithinReach(root: HtmlNode): boolean {
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  traverse(root, {
    enter: (node) => {
      if (isText(node)) return false;
      elements++;
      depth++;
      deepest = Math.max(deepest, depth);
      return true;
    },
    leave: () => {
      depth--;
    },
  });
  return elements <= MOST_ELEMENTS && deepest <= DEEPEST;
}

function findBody(root: HtmlElement): HtmlNode {
  let body: HtmlNode = root;
  traverse(root, {
    enter: (node) => {
      if (body === root && node.localName === 'body') body = node;
      return body === root;
    },
  });
  return body;
}

function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  const children: HtmlNode[] = [];
  for (let at = node.firstChild; at !== null; at = at.nextSibling) children.push(at);
  return children;
}

/**
 * The text nodes of a page that Mozilla's Readability takes for its article; null if it finds none, or the page is too
 * large for it. Takes the page apart: nothing else can be read from it afterwards.
 */
export function findReadable(root: HtmlElement): ReadonlySet<HtmlNode> | null {
  if (!isWithinReach(root)) return null;
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  document.body.append(...childrenOf(findBody(root)));
  // With a threshold, it would start again from a copy of the page, with other nodes.
  const reader = new Readability<HtmlNode>(document, { charThreshold: 0, serializer: (node) => node });
  const content = reader.parse()?.content;
  if (content === null || content === undefined) return null;
  const kept = new Set<HtmlNode>();
  traverse(content, {
    enter: (node) => {
      if (isText(node)) kept.add(node);
      return true;
    },
  });
  return kept;
}
