import { Parser } from 'htmlparser2';
import { phrase } from '../catalogue/phrase.ts';
import type { Phrase } from '../corpus/phrase.ts';
import { UserError } from '../errors.ts';
import { declaredCharset, decodeText } from './decode-text.ts';
import { isElement, traverse } from './html/html-tree.ts';
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

/** A node while the tree is built: the fields of a page's nodes, so that both are read by the same functions. */
interface XmlNode extends HtmlNode {
  data?: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  firstChild: XmlNode | null;
  lastChild: XmlNode | null;
  nextSibling: XmlNode | null;
  readonly parentNode: XmlNode | null;
}

interface XmlElement extends XmlNode {
  readonly localName: string;
}

/** Adds nodes where the last one was opened. */
class TreeBuilder {
  root: XmlElement | null = null;
  #at: XmlNode | null = null;
  #depth = 0;
  readonly #deepest: number;

  constructor(deepest: number) {
    this.#deepest = deepest;
  }

  onopentag(localName: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth += 1;
    if (this.#depth > this.#deepest) throw new UserError(phrase('refusals.deepPage', this.#deepest));
    const element: XmlElement = {
      nodeType: 1,
      localName,
      attributes: Object.entries(attributes).map(([name, value]) => ({ name, value })),
      firstChild: null,
      lastChild: null,
      nextSibling: null,
      parentNode: this.#at,
    };
    this.root ??= element;
    this.#append(element);
    this.#at = element;
  }

  onclosetag(): void {
    this.#depth -= 1;
    this.#at = this.#at?.parentNode ?? null;
  }

  ontext(data: string): void {
    const last = this.#at?.lastChild;
    if (last?.data !== undefined) last.data += data;
    else
      this.#append({
        nodeType: 3,
        data,
        attributes: [],
        firstChild: null,
        lastChild: null,
        nextSibling: null,
        parentNode: this.#at,
      });
  }

  #append(node: XmlNode): void {
    const parent = this.#at;
    if (parent === null) return;
    if (parent.lastChild === null) parent.firstChild = node;
    else parent.lastChild.nextSibling = node;
    parent.lastChild = node;
  }
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
  for (const { name: full, value } of element.attributes)
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
