import { Readability } from '@mozilla/readability';
import JSDOMParser, { type CopiedDocument, type CopiedNode } from '@mozilla/readability/JSDOMParser.js';
import { isHidden } from './html-suspects.ts';
import { isElement, isText, traverse } from './html-tree.ts';
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

/** The copy's parser reads no others back. */
const ATTRIBUTE = /^[\w:.-]+$/;

/** Copies an element's attributes; of its style only whether it is shown, since the copy cannot read every style. */
function copyAttributes({ attributes }: HtmlElement, copy: CopiedNode): void {
  for (const [name, value] of Object.entries(attributes))
    if (name !== 'style' && ATTRIBUTE.test(name)) copy.setAttribute(name, value);
  if (isHidden(attributes)) copy.setAttribute('style', 'display: none');
}

/** Copies a part of a page into a document that can be taken apart, and remembers where each text comes from. */
function copyInto(document: CopiedDocument, body: HtmlNode): ReadonlyMap<HtmlNode, HtmlNode> {
  const sources = new Map<HtmlNode, HtmlNode>();
  const open = [document.body];
  traverse(body, {
    enter: (node) => {
      if (node === body) return true;
      const parent = open.at(-1) ?? document.body;
      if (isText(node)) {
        const text = document.createTextNode(node.data ?? '');
        sources.set(text, node);
        parent.appendChild(text);
      }
      if (!isElement(node)) return false;
      const copy = document.createElement(node.localName);
      copyAttributes(node, copy);
      parent.appendChild(copy);
      open.push(copy);
      return true;
    },
    leave: (node) => {
      if (node !== body) open.pop();
    },
  });
  return sources;
}

/**
 * The text nodes of a page that Mozilla's Readability takes for its article; null if it finds none, or the page is too
 * large for it.
 */
export function findReadable(root: HtmlElement): ReadonlySet<HtmlNode> | null {
  if (!isWithinReach(root)) return null;
  const document = new JSDOMParser().parse('<html><head></head><body></body></html>');
  const sources = copyInto(document, findBody(root));
  const reader = new Readability<HtmlNode>(document, {
    serializer: (node) => node,
    // Only the nodes are looked at.
    keepClasses: true,
    disableJSONLD: true,
  });
  const content = reader.parse()?.content;
  if (content === null || content === undefined) return null;
  const kept = new Set<HtmlNode>();
  traverse(content, {
    enter: (node) => {
      const source = sources.get(node);
      if (source !== undefined) kept.add(source);
      return true;
    },
  });
  return kept;
}
