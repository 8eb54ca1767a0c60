import { Parser } from 'htmlparser2';
import { TreeBuilder } from '../tree-builder.ts';
import type { HtmlElement } from './html-tree.ts';

/**
 * Parses a page or a part of one, in linear time. Runs no script and fetches nothing. The root is an added element that
 * contains all of it. Throws a UserError if elements are nested more than `depth` deep.
 */
export function parseHtml(html: string, depth: number): HtmlElement {
  const builder = new TreeBuilder(depth);
  const root = builder.onopentag('concordance-page', {});
  new Parser(builder).end(html);
  return root;
}
