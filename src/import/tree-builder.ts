import { phrase } from '../catalogue/phrase.ts';
import { UserError } from '../errors.ts';
import type { HtmlElement, HtmlNode } from './html/html-tree.ts';

/** A node while the tree is built. */
interface BuiltNode extends HtmlNode {
  data?: string;
  firstChild: BuiltNode | null;
  lastChild: BuiltNode | null;
  nextSibling: BuiltNode | null;
  readonly parentNode: BuiltElement | null;
}

interface BuiltElement extends BuiltNode {
  readonly localName: string;
  readonly attributes: HtmlElement['attributes'];
}

/**
 * Builds the tree of a page or an XML file from what its parser finds: elements and texts, without comments. Throws a
 * UserError if elements are nested more than `deepest` deep.
 */
export class TreeBuilder {
  root: BuiltElement | null = null;
  #at: BuiltElement | null = null;
  #depth = 0;
  readonly #deepest: number;

  constructor(deepest: number) {
    this.#deepest = deepest;
  }

  onopentag(localName: string, attributes: HtmlElement['attributes']): BuiltElement {
    this.#depth += 1;
    if (this.#depth > this.#deepest) throw new UserError(phrase('refusals.deepPage', this.#deepest));
    const element: BuiltElement = {
      nodeType: 1,
      localName,
      attributes,
      firstChild: null,
      lastChild: null,
      nextSibling: null,
      parentNode: this.#at,
    };
    this.root ??= element;
    this.#append(element);
    this.#at = element;
    return element;
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
        firstChild: null,
        lastChild: null,
        nextSibling: null,
        parentNode: this.#at,
      });
  }

  #append(node: BuiltNode): void {
    const parent = this.#at;
    if (parent === null) return;
    if (parent.lastChild === null) parent.firstChild = node;
    else parent.lastChild.nextSibling = node;
    parent.lastChild = node;
  }
}
