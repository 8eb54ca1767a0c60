import type { DropReason } from '../../corpus/import-report.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { attributesOf, isElement, isText, traverse } from './html-tree.ts';

/** Elements without readable text. They are left out without an entry in the report. */
export const SILENT =
  /^(?:script|style|template|svg|title|meta|link|base|iframe|object|embed|canvas|audio|video|map|select|datalist|progress|meter|input)$/;

/** Elements that are always page furniture. */
const ELEMENTS: ReadonlyMap<string, DropReason> = new Map([
  ['nav', 'navigation'],
  ['footer', 'page furniture'],
  ['aside', 'page furniture'],
  ['noscript', 'page furniture'],
  ['button', 'page furniture'],
  ['textarea', 'page furniture'],
  ['dialog', 'page furniture'],
]);

const ROLES: ReadonlyMap<string, DropReason> = new Map([
  ['navigation', 'navigation'],
  ['banner', 'page furniture'],
  ['contentinfo', 'page furniture'],
  ['complementary', 'page furniture'],
  ['search', 'page furniture'],
  ['dialog', 'page furniture'],
  ['alertdialog', 'page furniture'],
]);

/** Words in classes and ids that show the purpose of an element. */
const NAMES: readonly (readonly [RegExp, DropReason])[] = [
  [/(?:^|[-_])(?:cookies?|gdpr|consent)(?:$|[-_])/, 'cookie notice'],
  [
    /^(?:(?:post|entry|article|page|site|footer|header)[-_])?(?:comments?|respond|disqus)(?:[-_](?:area|list|section|link|links|thread|wrapper|respond|form))?$/,
    'comment link',
  ],
  [/^disqus_thread$|^comments?-container$/, 'comment link'],
  [
    /(?:^|[-_])(?:share|sharing|sharedaddy|addtoany|social)(?:$|[-_](?:bar|bars|buttons?|links?|icons?|list|menu|widget|tools|post|this|wrapper))/,
    'sharing link',
  ],
  [
    /^(?:.*[-_])?(?:breadcrumbs?|navbar|navigation|pagination|pager|nav[-_]links|skip[-_]link|menu|site-nav)$/,
    'navigation',
  ],
  [
    /^(?:.*[-_])?(?:related|related[-_](?:posts|articles|stories|content)|sidebar|newsletter|subscribe|subscription|advert|advertisement|ads?|promo|popup|modal|site[-_](?:header|footer))$/,
    'page furniture',
  ],
];

const NEVER_BY_NAME = /^(?:concordance-page|html|head|body|main|article|h[1-6]|p)$/;

function reasonOfNames(attributes: ReadonlyMap<string, string>): DropReason | null {
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.slice(0, 2000).toLowerCase();
  for (const name of names.split(/\s+/)) {
    const found = NAMES.find(([pattern]) => pattern.test(name));
    if (found !== undefined) return found[1];
  }
  return null;
}

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.has('hidden') || attributes.get('aria-hidden')?.trim().toLowerCase() === 'true') return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
    (attributes.get('style') ?? '').slice(0, 2000),
  );
}

/** True if an element is a footnote or endnotes. */
export function isNote(attributes: ReadonlyMap<string, string>): boolean {
  const role = `${attributes.get('role') ?? ''} ${attributes.get('epub:type') ?? ''}`;
  return (
    /\b(?:doc-(?:foot|end)notes?|footnotes?|endnotes?|rearnotes?)\b/.test(role) ||
    /(?:^|\s)(?:footnotes?|endnotes?)(?:\s|$)/.test(attributes.get('class') ?? '')
  );
}

/** How much text each element contains, in characters that are not white space. */
type TextSizes = ReadonlyMap<HtmlNode, number>;

/** Measures the text in every element, without elements that `isSkipped` accepts. */
function measureTexts(root: HtmlNode, isSkipped: (node: HtmlNode) => boolean): TextSizes {
  const sizes = new Map<HtmlNode, number>();
  const add = (node: HtmlNode | null, size: number): void => {
    if (node !== null) sizes.set(node, (sizes.get(node) ?? 0) + size);
  };
  traverse(root, {
    enter: (node) => {
      if (isText(node)) add(node.parentNode, (node.data ?? '').replaceAll(/\s+/g, '').length);
      return !isText(node) && !SILENT.test(node.localName ?? '') && !isSkipped(node);
    },
    leave: (node) => {
      if (node !== root) add(node.parentNode, sizes.get(node) ?? 0);
    },
  });
  return sizes;
}

interface Place {
  readonly inArticle: boolean;
  readonly inQuote: boolean;
}

function reasonOf(element: HtmlElement, place: Place, isMinor: boolean, isPart: boolean): DropReason | null {
  const attributes = attributesOf(element);
  const { localName } = element;
  if (isNote(attributes) || place.inQuote) return null;
  const role = ROLES.get(attributes.get('role')?.trim().toLowerCase() ?? '');
  if (role !== undefined) return role;
  const byElement =
    ELEMENTS.get(localName) ?? (localName === 'header' && !place.inArticle ? 'page furniture' : null);
  if (byElement !== null) return byElement;
  // A whole page may be a form, or hidden until a script runs: the element with most of the text is kept.
  if (!isMinor && !isPart) return null;
  if (isHidden(attributes) || localName === 'form') return 'page furniture';
  return NEVER_BY_NAME.test(localName) ? null : reasonOfNames(attributes);
}

/**
 * The elements of a page that are not its text, with the reason. For a part of a page (HTML inside Markdown) an
 * element's share of the text is no evidence.
 */
export function findFurniture(root: HtmlElement, isPart: boolean): Map<HtmlNode, DropReason> {
  const sizes = measureTexts(root, () => false);
  const total = sizes.get(root) ?? 0;
  const furniture = new Map<HtmlNode, DropReason>();
  let articles = 0;
  let quotes = 0;
  const count = (node: HtmlNode, by: number): void => {
    if (/^(?:main|article)$/.test(node.localName ?? '')) articles += by;
    if (/^(?:blockquote|figure)$/.test(node.localName ?? '')) quotes += by;
  };
  traverse(root, {
    enter: (node) => {
      if (!isElement(node) || SILENT.test(node.localName)) return false;
      const isMinor = (sizes.get(node) ?? 0) * 2 <= total;
      const reason = reasonOf(node, { inArticle: articles > 0, inQuote: quotes > 0 }, isMinor, isPart);
      if (reason === null) count(node, 1);
      else furniture.set(node, reason);
      return reason === null;
    },
    leave: (node) => count(node, -1),
  });
  return furniture;
}

/** The element to read: the page's `main`, or its only `article`, if it contains most of the text. */
export function findMain(root: HtmlElement, furniture: ReadonlyMap<HtmlNode, DropReason>): HtmlNode {
  const sizes = measureTexts(root, (node) => furniture.has(node));
  const mains: HtmlElement[] = [];
  const articles: HtmlElement[] = [];
  traverse(root, {
    enter: (node) => {
      if (!isElement(node) || furniture.has(node)) return false;
      const isMain = node.localName === 'main' || attributesOf(node).get('role') === 'main';
      if (isMain) mains.push(node);
      else if (node.localName === 'article') articles.push(node);
      return true;
    },
  });
  const containsMost = (node: HtmlNode): boolean => (sizes.get(node) ?? 0) * 2 > (sizes.get(root) ?? 0);
  return articles.find(containsMost) ?? mains.find(containsMost) ?? root;
}
