import type { Quotations } from '../quotations.ts';
import type { VerifyQuotation } from './saved-quotes.ts';

/**
 * Takes for verbatim what a check finds exact, or other only in typography, and gives the text's own words. What is
 * quoted with words left out is no single slice, and nor is what stands in another work than the one that was named.
 */
export function createVerifyByCheck({ check }: { readonly check: Quotations['check'] }): VerifyQuotation {
  return async (audience, text, workId) => {
    const { verdict, isElsewhere, places } = await check({ audience, text, workId });
    if ((verdict !== 'exact' && verdict !== 'typography') || isElsewhere) return [];
    return places.flatMap(([piece, ...others]) => (piece && others.length === 0 ? piece.citation : []));
  };
}
