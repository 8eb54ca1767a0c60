import type { WorkDescription } from '../../corpus/work.ts';
import { authorOfByline } from '../byline.ts';
import { isByline } from './html-blocks.ts';
import type { HtmlElement } from './html-tree.ts';
import { isElement, textOf, traverse } from './html-tree.ts';
import { authorsOfJsonLd } from './json-ld.ts';
import { isSameTitle } from '../mark-title.ts';
import { collapse, languageSaid } from '../reading.ts';

/** Everything on a page that may describe it; the first of each kind. */
interface Clues {
  readonly meta: Map<string, string>;
  title: string | null;
  heading: string | null;
  byline: string | null;
  canonical: string | null;
  licence: string | null;
  language: string | null;
  readonly jsonLd: string[];
}

function readLink(clues: Clues, element: HtmlElement, attributes: HtmlElement['attributes']): void {
  const rel = (attributes['rel'] ?? '').toLowerCase().split(/\s+/);
  const href = attributes['href']?.trim() ?? '';
  if (element.localName === 'link' && rel.includes('canonical')) clues.canonical ??= href;
  if (rel.includes('license'))
    clues.licence ??= nameLicence(href) ?? (collapse(textOf(element, 200)) || href);
}

/** The common name of a Creative Commons licence, by its address. */
function nameLicence(href: string): string | null {
  const found = /creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]+)\/(\d\.\d)/i.exec(href);
  const [, kind, version] = found ?? [];
  if (kind === undefined || version === undefined) return null;
  return kind.toLowerCase() === 'zero' ? `CC0 ${version}` : `CC ${kind.toUpperCase()} ${version}`;
}

function readElement(clues: Clues, element: HtmlElement): boolean {
  const { localName } = element;
  const { attributes } = element;
  if (localName === 'meta') {
    const name = (attributes['property'] ?? attributes['name'] ?? '').toLowerCase();
    const content = collapse((attributes['content'] ?? '').slice(0, 5000));
    if (name !== '' && content !== '' && !clues.meta.has(name)) clues.meta.set(name, content);
  }
  if (localName === 'html') clues.language ??= attributes['lang'] ?? attributes['xml:lang'] ?? null;
  if (localName === 'title') clues.title ??= collapse(textOf(element, 2000));
  if (localName === 'h1') clues.heading ??= collapse(textOf(element, 2000)) || null;
  if (localName === 'link' || localName === 'a') readLink(clues, element, attributes);
  if (localName === 'script' && attributes['type']?.toLowerCase().includes('ld+json') === true) {
    clues.jsonLd.push(element.firstChild?.data ?? '');
  }
  if (isByline(attributes)) clues.byline ??= nameOf(collapse(textOf(element, 300)));
  return !/^(?:svg|template|script|style|nav)$/.test(localName);
}

/** The name in a byline element, with or without "By". */
function nameOf(text: string): string | null {
  return authorOfByline(text) ?? authorOfByline(`By ${text}`);
}

function gatherClues(root: HtmlElement): Clues {
  const clues: Clues = {
    meta: new Map(),
    title: null,
    heading: null,
    byline: null,
    canonical: null,
    licence: null,
    language: null,
    jsonLd: [],
  };
  traverse(root, { enter: (node) => isElement(node) && readElement(clues, node) });
  return clues;
}

/** A page's title without the name of its site. */
function withoutSite(title: string, site: string | undefined): string {
  const [, rest, last] = /^(.{3,}?)\s+[|–—·»-]\s+([^|–—·»]{1,60})$/u.exec(title) ?? [];
  if (rest !== undefined && last !== undefined && site !== undefined && isSameTitle(last, site)) return rest;
  const named = /^(.{3,})\s+[|»·]\s+[^|»·]{1,40}$/u.exec(title)?.[1];
  return named ?? title;
}

function findTitle({ meta, title, heading }: Clues): string | null {
  const stated = meta.get('og:title') ?? meta.get('twitter:title') ?? title;
  if (stated === null || stated === '') return heading;
  if (heading !== null && isSameTitle(stated, heading)) return heading;
  return withoutSite(stated, meta.get('og:site_name'));
}

/** Skips accounts and addresses in place of a name. */
function isName(name: string | undefined): name is string {
  return (
    name !== undefined && !/^(?:https?:|@|admin(?:istrator)?$|editor$|author$|unknown$|user$)/i.test(name)
  );
}

function findAuthor({ meta, byline, jsonLd }: Clues): string | null {
  const names = [
    jsonLd.map(authorsOfJsonLd).find((authors) => authors !== null) ?? undefined,
    meta.get('author'),
    meta.get('article:author'),
    meta.get('dc.creator') ?? meta.get('dcterms.creator') ?? meta.get('citation_author'),
    byline ?? undefined,
  ];
  return names.find(isName) ?? null;
}

/** A page's description of itself: Open Graph, meta elements, JSON-LD, links, byline and heading. */
export function describePage(root: HtmlElement): Partial<WorkDescription> {
  const clues = gatherClues(root);
  const title = findTitle(clues);
  return {
    ...(title !== null && { title }),
    author: findAuthor(clues),
    sourceUrl: [clues.canonical, clues.meta.get('og:url')].find((url) => /^https?:/i.test(url ?? '')) ?? null,
    licence: clues.licence,
    ...languageSaid(clues.language ?? clues.meta.get('og:locale')),
  };
}
