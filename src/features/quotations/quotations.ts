import type { Audience } from '../group/audience.ts';
import type { WorkId } from '../../corpus/work.ts';
import type { QuoteCheck } from '../../corpus/quote-check.ts';
import type { Citation } from '../../corpus/quotation.ts';
import type { SearchIndex } from '../../search/search.ts';
import { checkQuotation } from './check-quotation.ts';
import { findQuotations } from './find-quotations.ts';
import type { Library } from '../corpus/library.ts';

/** Quotations: checks whether one is verbatim, and finds the best on a topic. */
export interface Quotations {
  /**
   * Judges a quotation that somebody typed. UserError if it has fewer than three words or is too long, or the work does
   * not exist.
   */
  check(request: {
    readonly audience: Audience;
    readonly text: string;
    /** Its alleged work. */
    readonly workId: WorkId | null;
  }): Promise<QuoteCheck>;
  /** The best quotations on a topic, best first, at most 50. UserError if nothing is relevant to it. */
  find(request: {
    readonly audience: Audience;
    readonly topic: string;
    readonly workId: WorkId | null;
  }): Promise<readonly Citation[]>;
}

/** Creates the checking and finding of quotations in a library's works. */
export function createQuotations({ library, index }: { library: Library; index: SearchIndex }): Quotations {
  return {
    check: (request) => checkQuotation({ library, index }, request),
    find: (request) => findQuotations({ library, index }, request),
  };
}
