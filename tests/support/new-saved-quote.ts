import type { NewSavedQuote } from '../../src/corpus/saved-quote.ts';
import { citation } from './fixtures.ts';

/** A quotation that is not saved yet. */
export function newSavedQuote(change: Partial<NewSavedQuote> = {}): NewSavedQuote {
  return {
    groupId: 'group',
    memberId: '1001',
    interactionId: 'interaction',
    savedAt: new Date('2026-03-01T12:00:00Z'),
    citation: citation('The tide has a middle too.'),
    note: null,
    tag: null,
    ...change,
  };
}
