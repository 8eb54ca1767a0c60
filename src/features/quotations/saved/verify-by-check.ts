import type { Quotations } from '../quotations.ts';
import type { VerifyQuotation } from './saved-quotes.ts';

/**
 * Accepts as verbatim what a check finds exact, or different only in typography, and returns the text's own words. A
 * quotation with omissions is not a single slice, and neither is one from another work than named.
 */
export function createVerifyByCheck({ check }: { readonly check: Quotations['check'] }): VerifyQuotation {
  return async (audience, text, workId) => {
    const { verdict, isElsewhere, places } = await check({ audience, text, workId });
    if ((verdict !== 'exact' && verdict !== 'typography') || isElsewhere) return [];
    return places.flatMap(([piece, ...others]) => (piece && others.length === 0 ? piece.citation : []));
  };
}
