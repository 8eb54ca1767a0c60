import type { SearchIndex } from '../../search/search.ts';
import { checkQuotation } from './check-quotation.ts';
import type { Quotations } from '../features.ts';
import { findQuotations } from './find-quotations.ts';
import type { Library } from '../corpus/library.ts';

/** Creates the checking and finding of quotations in a library's works. */
export function createQuotations({ library, index }: { library: Library; index: SearchIndex }): Quotations {
  return {
    check: (request) => checkQuotation({ library, index }, request),
    find: (request) => findQuotations({ library, index }, request),
  };
}
