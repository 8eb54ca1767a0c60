import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Page } from '../../corpus/layout.ts';

/** A page for readers: `p. 217`, with the number to type into a PDF reader if it differs. */
export function namePage({ quotation }: Catalogue, { label, index }: Page): string {
  return index === null || String(index) === label
    ? quotation.page(label)
    : quotation.pageOfPdf(label, index);
}
