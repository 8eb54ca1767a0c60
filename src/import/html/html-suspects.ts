import type { DropReason } from '../../corpus/import-report.ts';
import type { HtmlElement } from './html-tree.ts';

/** Elements whose purpose is another than the text. */
const ELEMENTS: ReadonlyMap<string, DropReason> = new Map([
  ['nav', 'navigation'],
  ['footer', 'page furniture'],
  ['aside', 'page furniture'],
  ['button', 'page furniture'],
  ['textarea', 'page furniture'],
  ['dialog', 'page furniture'],
  ['form', 'page furniture'],
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

/** Why an element looks like page furniture. */
export interface Suspicion {
  readonly reason: DropReason;
  /** Not shown by a browser; what an element is for does not matter then. */
  readonly isHidden: boolean;
}

function reasonOfNames(attributes: HtmlElement['attributes']): DropReason | null {
  if (attributes['class'] === undefined && attributes['id'] === undefined) return null;
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.slice(0, 2000).toLowerCase();
  for (const name of names.split(/\s+/)) {
    const found = NAMES.find(([pattern]) => pattern.test(name));
    if (found !== undefined) return found[1];
  }
  return null;
}

/** True if an element says of itself that it is not shown. */
export function isHidden(attributes: HtmlElement['attributes']): boolean {
  if (attributes['hidden'] !== undefined) return true;
  const style = attributes['style'] ?? '';
  return (
    style !== '' && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 2000))
  );
}

/** What in an element's tag, role, state or names says that it is not text; it may still be. Null for most elements. */
export function suspect(
  { localName }: HtmlElement,
  attributes: HtmlElement['attributes'],
  isInArticle: boolean,
): Suspicion | null {
  if (localName === 'noscript' || isHidden(attributes)) return { reason: 'page furniture', isHidden: true };
  const role = ROLES.get(attributes['role']?.trim().toLowerCase() ?? '');
  const isAside = attributes['aria-hidden']?.trim().toLowerCase() === 'true';
  const reason =
    role ??
    ELEMENTS.get(localName) ??
    (isAside || (localName === 'header' && !isInArticle) ? 'page furniture' : null) ??
    (NEVER_BY_NAME.test(localName) ? null : reasonOfNames(attributes));
  return reason === null ? null : { reason, isHidden: false };
}
