import type { Page } from '../corpus/layout.ts';
import { textOf } from './html/html-tree.ts';
import type { HtmlElement } from './html/html-tree.ts';
import { collapse } from './reading.ts';

/** Classes of the page numbers that transcribers of printed books insert into the text. */
const CLASS = /(?:^|\s)(?:pagenum|page-?num(?:ber)?|pageno|pb)(?:\s|$)/i;

const NUMBER = /^[[({|]*\s*(?:page|pag|pg|p)?\.?\s*(\d{1,4}|[ivxlc]{1,7})\s*[\])}|]*$/i;

/** The page of the printed edition that an element marks, or null. The number is not part of the text. */
export function findPageNumber(element: HtmlElement): { page: Page; isMark: boolean } | null {
  if (!CLASS.test(element.attributes['class'] ?? '')) return null;
  const label = NUMBER.exec(collapse(textOf(element, 40)))?.[1];
  return label === undefined ? null : { page: { label, index: null }, isMark: true };
}
