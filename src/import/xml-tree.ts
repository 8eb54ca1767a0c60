import { DOMParser } from 'linkedom';
import { phrase } from '../catalogue/phrase.ts';
import type { Phrase } from '../corpus/phrase.ts';
import { UserError } from '../errors.ts';
import { declaredCharset, decodeText } from './decode-text.ts';
import { checkDepth, isElement, traverse } from './html/html-tree.ts';
import type { HtmlElement, HtmlNode } from './html/html-tree.ts';

/**
 * Decodes an XML file. Throws a UserError if it defines entities: they are never expanded, so a text that needs them
 * would be wrong.
 */
export function decodeXml(name: string | Phrase, bytes: Uint8Array): string {
  const { text } = decodeText(name, bytes, declaredCharset(bytes));
  if (/<!ENTITY\b/i.test(text)) throw new UserError(phrase('refusals.ownEntities', name));
  return text;
}

/** Parses XML without expanding or fetching anything. Throws a UserError if it is nested too deeply or empty. */
export function parseXml(name: string | Phrase, bytes: Uint8Array, depth: number): HtmlElement {
  const xml = decodeXml(name, bytes);
  checkDepth(xml, depth);
  const root: HtmlElement | null = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  if (root === null) throw new UserError(phrase('refusals.noXml', name));
  return root;
}

/** An element's name without its namespace's prefix, in lower case. */
export function plainName({ localName = '' }: HtmlNode): string {
  return localName.replace(/^.*:/, '').toLowerCase();
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
