import type { DropReason } from '../../corpus/import-report.ts';
import type { Amounts } from './html-amounts.ts';
import { findWrappers, measureBlocks } from './html-amounts.ts';
import { findControls } from './html-controls.ts';
import { suspect } from './html-suspects.ts';
import type { Suspicion } from './html-suspects.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { isBlock, isElement, SILENT, traverse } from './html-tree.ts';

/** True if an element is a footnote or endnotes. */
export function isNote(attributes: HtmlElement['attributes']): boolean {
  const role = `${attributes['role'] ?? ''} ${attributes['epub:type'] ?? ''}`;
  return (
    /\b(?:doc-(?:foot|end)notes?|footnotes?|endnotes?|rearnotes?)\b/.test(role) ||
    /(?:^|\s)(?:footnotes?|endnotes?)(?:\s|$)/.test(attributes['class'] ?? '')
  );
}

/** Common classes of text that only screen readers say. */
const SPOKEN = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text)(?:\s|$)/;

/** Less prose than this, in letters, is no article. */
const SHORTEST_ARTICLE = 300;

/** Less than this, in letters, is no text if the page has no prose at all. */
const SHORTEST_TEXT = 30;

/** True if an element that looks like furniture contains what the page is for, judged by its words. */
function holdsText(
  inside: Readonly<Amounts>,
  page: Readonly<Amounts>,
  { reason, isHidden }: Suspicion,
): boolean {
  if (page.prose === 0 && (reason === 'navigation' || inside.letters < SHORTEST_TEXT)) return false;
  const share = page.prose > 0 ? inside.prose / page.prose : inside.letters / Math.max(1, page.letters);
  if (reason === 'comment link') return page.prose - inside.prose < SHORTEST_ARTICLE && share > 1 / 2;
  if (share > 1 / 2) return true;
  // What has sentences is judged with the rest of the page, block by block.
  return !isHidden && reason !== 'cookie notice' && inside.prose > 0;
}

/** True for a part that is shown while screen readers are told the same in other words. */
function isToldTwice({ parentNode }: HtmlElement, attributes: HtmlElement['attributes']): boolean {
  if (attributes['aria-hidden'] !== 'true' || parentNode === null) return false;
  let isTold = false;
  traverse(parentNode, {
    enter: (node) => {
      if (isElement(node))
        isTold ||= node.localName === 'math' || SPOKEN.test(node.attributes['class'] ?? '');
      return !isTold && isElement(node);
    },
  });
  return isTold;
}

/** The elements of a page that look like furniture, from the outside in; what is inside one that is dropped is not looked at. */
class FurnitureFinder {
  readonly #furniture = new Map<HtmlNode, DropReason>();
  readonly #inline = new Map<HtmlNode, DropReason>();
  readonly #wrappers: ReadonlySet<HtmlNode>;
  readonly #amountsOf: (node: HtmlNode) => Readonly<Amounts>;
  readonly #page: Readonly<Amounts>;
  readonly #root: HtmlElement;
  readonly #isPart: boolean;
  #articles = 0;
  #quotes = 0;

  constructor(root: HtmlElement, isPart: boolean) {
    this.#root = root;
    this.#isPart = isPart;
    this.#wrappers = findWrappers(root);
    this.#amountsOf = measureBlocks(root, this.#wrappers, () => false);
    this.#page = this.#amountsOf(root);
  }

  #count(node: HtmlNode, by: number): void {
    if (/^(?:main|article)$/.test(node.localName ?? '')) this.#articles += by;
    if (/^(?:blockquote|figure)$/.test(node.localName ?? '')) this.#quotes += by;
  }

  /** True if an element is kept, and what is inside it is to be looked at. */
  #keeps(element: HtmlElement): boolean {
    const { attributes } = element;
    if (isNote(attributes) || this.#quotes > 0) return true;
    const found = suspect(element, attributes, this.#articles > 0);
    if (found === null) return true;
    const isInline = !isBlock(element) && !this.#wrappers.has(element);
    if (isInline && !found.isHidden && !isToldTwice(element, attributes)) {
      this.#inline.set(element, found.reason);
      return true;
    }
    if (!isInline && !this.#isPart && holdsText(this.#amountsOf(element), this.#page, found)) return true;
    this.#furniture.set(element, found.reason);
    return false;
  }

  find(): Furniture {
    traverse(this.#root, {
      enter: (node) => {
        if (!isElement(node) || SILENT.has(node.localName) || !this.#keeps(node)) return false;
        this.#count(node, 1);
        return true;
      },
      leave: (node) => this.#count(node, -1),
    });
    for (const control of findControls(this.#root, new Set(this.#inline.keys()))) {
      this.#furniture.set(control, this.#inline.get(control) ?? 'page furniture');
    }
    return { furniture: this.#furniture, wrappers: this.#wrappers, page: this.#page };
  }
}

/** The elements of a page that are not its text, with the reason; its inline wrappers, and how much it contains. */
export interface Furniture {
  readonly furniture: ReadonlyMap<HtmlNode, DropReason>;
  readonly wrappers: ReadonlySet<HtmlNode>;
  readonly page: Readonly<Amounts>;
}

/**
 * Finds the elements of a page that are not its text. For a part of a page (HTML inside Markdown) an
 * element's share of the text is no evidence.
 */
export function findFurniture(root: HtmlElement, isPart: boolean): Furniture {
  return new FurnitureFinder(root, isPart).find();
}

/** The element to read: the page's `main`, or its only `article`, if it contains most of the text. */
export function findMain(root: HtmlElement, { furniture, wrappers }: Furniture): HtmlNode {
  const mains: HtmlElement[] = [];
  const articles: HtmlElement[] = [];
  traverse(root, {
    enter: (node) => {
      if (!isElement(node) || furniture.has(node)) return false;
      const isMain = node.localName === 'main' || node.attributes['role'] === 'main';
      if (isMain) mains.push(node);
      else if (node.localName === 'article') articles.push(node);
      return true;
    },
  });
  if (mains.length + articles.length === 0) return root;
  const amountsOf = measureBlocks(root, wrappers, (node) => furniture.has(node));
  const page = amountsOf(root);
  const containsMost = (node: HtmlNode): boolean => {
    const { prose, letters } = amountsOf(node);
    return page.prose > 0 ? prose * 2 > page.prose : letters * 2 > page.letters;
  };
  return articles.find(containsMost) ?? mains.find(containsMost) ?? root;
}
