import { Parser } from 'htmlparser2';
import { phrase } from '../catalogue/phrase.ts';
import type { Phrase } from '../corpus/phrase.ts';
import { UserError } from '../errors.ts';
import { declaredCharset, decodeText } from './decode-text.ts';
import { isElement, traverse } from './html/html-tree.ts';
import type { HtmlElement, HtmlNode } from './html/html-tree.ts';
import { TreeBuilder } from './tree-builder.ts';

/**
 * Decodes an XML file. Throws a UserError if it defines entities: they are never expanded, so a text that needs them
 * would be wrong.
 */
export function decodeXml(name: string | Phrase, bytes: Uint8Array): string {
  const { text } = decodeText(name, bytes, declaredCharset(bytes));
  if (/<!ENTITY\b/i.test(text)) throw new UserError(phrase('refusals.ownEntities', name));
  return text;
}

/**
 * Parses XML without expanding or fetching anything, in linear time. Throws a UserError if it is empty or its elements
 * are nested more than `depth` deep.
 */
export function parseXml(name: string | Phrase, bytes: Uint8Array, depth: number): HtmlElement {
  const builder = new TreeBuilder(depth);
  new Parser(builder, { xmlMode: true }).end(decodeXml(name, bytes));
  if (builder.root === null) throw new UserError(phrase('refusals.noXml', name));
  return builder.root;
}

/** An element's name without its namespace's prefix, in lower case. */
export function plainName({ localName = '' }: HtmlNode): string {
  return localName.replace(/^.*:/, '').toLowerCase();
}

/** An element's attribute by its name without a namespace's prefix; null if it has none. */
export function attributeOf(element: HtmlElement, name: string): string | null {
  for (const [full, value] of Object.entries(element.attributes))
    if (full.slice(full.lastIndexOf(':') + 1) === name) return value;
  return null;
}

/** The elements directly inside a node; with `name`, those of that name. */
export function childrenOf(node: HtmlNode | null, name?: string): HtmlElement[] {
  const children: HtmlElement[] = [];
  for (let child = node?.firstChild ?? null; child !== null; child = child.nextSibling)
    if (isElement(child) && (name === undefined || plainName(child) === name)) children.push(child);
  return children;
}

/** The first element at a path of names below a node, or null. */
export function childAt(node: HtmlNode | null, ...path: readonly string[]): HtmlElement | null {
  let at: HtmlNode | null = node;
  for (const name of path) at = childrenOf(at, name)[0] ?? null;
  return at !== null && isElement(at) ? at : null;
}

/** The elements of a name below a node, in text order. */
export function findAll(root: HtmlNode, name: string): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  traverse(root, {
    enter: (node) => {
      if (isElement(node) && plainName(node) === name) found.push(node);
      return true;
    },
  });
  return found;
}
