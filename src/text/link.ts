import type { Anchor, Span } from '../corpus/layout.ts';
import type { Citation } from '../corpus/quotation.ts';
import type { Work } from '../corpus/work.ts';
import { createFragmentIndex } from './fragment-index.ts';
import type { FragmentIndex } from './fragment-index.ts';
import { pageAt } from './pages.ts';
import { textFragment } from './text-fragment.ts';

/** The web address of a place in a work, or null if it has none; it contains no text from `until` on. */
export type LinkTo = (
  work: Work,
  sourceUrl: string | null,
  span: Span,
  until?: number | null,
) => string | null;

/** Discord's limit for the address of a link button. */
const MAX_URL = 512;
const DIRECTIVE_START = '#:~:';

/**
 * Makes the function that gives the web address of a place in a work: the page that the text was saved from, with the
 * place selected if a text directive is proved to do so, else the nearest named place before it, or the page number of a
 * PDF; null if it was not saved from the web. No
 * address is longer than 512 characters or has a password. With `until`, no text from there on appears in the address.
 */
export function createLinkTo(): LinkTo {
  const indexes = new WeakMap<Work, FragmentIndex>();
  const indexOf = (work: Work): FragmentIndex => {
    const index = indexes.get(work) ?? createFragmentIndex(work);
    indexes.set(work, index);
    return index;
  };
  return (work, sourceUrl, span, until = null) => {
    const page = sourceUrl === null ? null : toPageUrl(sourceUrl);
    if (page === null) return null;
    const number = pageAt(work.layout.pages, span.start)?.index ?? null;
    if (number !== null) return `${page}#page=${number}`;
    return linkToPage(page, indexOf(work), work.layout.anchors ?? [], span, until ?? Infinity);
  };
}

/** The address of a citation if it is permanent, else null: it may be stored or exported. */
export function lastingUrl({ url, urlExpiresAt }: Pick<Citation, 'url' | 'urlExpiresAt'>): string | null {
  return urlExpiresAt === undefined ? url : null;
}

/** An http(s) address without hash, user name and password; null if it is not one, or is too long to link to. */
function toPageUrl(address: string): string | null {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href.length <= MAX_URL ? url.href : null;
}

function linkToPage(
  page: string,
  index: FragmentIndex,
  anchors: readonly Anchor[],
  span: Span,
  until: number,
): string {
  const directive = textFragment(index, span, MAX_URL - page.length - DIRECTIVE_START.length, until);
  if (directive !== null) return `${page}${DIRECTIVE_START}${directive}`;
  const id = anchors.findLast(({ start }) => start <= span.start)?.id;
  const place = id === undefined ? page : `${page}#${encodeURIComponent(id)}`;
  return place.length <= MAX_URL ? place : page;
}
