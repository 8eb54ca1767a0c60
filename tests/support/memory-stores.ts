import type { NewLookup } from '../../src/corpus/lookup.ts';
import type { SavedQuote } from '../../src/corpus/saved-quote.ts';
import type { Features } from '../../src/features/features.ts';
import { foldTag } from '../../src/text/fold-tag.ts';
import type { SavedQuoteStore } from '../../src/store/quotes/saved-quote-store.ts';

/** Saved quotations in memory, newest first. */
export function createMemoryQuotes(): SavedQuoteStore {
  let quotes: SavedQuote[] = [];
  const select = ({ groupId, memberId, tag }: Parameters<SavedQuoteStore['count']>[0]) =>
    quotes
      .filter((each) => groupId === undefined || each.groupId === groupId)
      .filter((each) => memberId === undefined || each.memberId === memberId)
      .filter((each) => tag === undefined || foldTag(each.tag ?? '') === foldTag(tag));
  return {
    async save(quote) {
      const saved = { ...quote, id: `s${quotes.length + 1}` };
      quotes = [saved, ...quotes];
      return saved;
    },
    find: async (id) => quotes.find((each) => each.id === id) ?? null,
    list: async ({ limit = Infinity, offset = 0, ...filter }) => select(filter).slice(offset, offset + limit),
    count: async (filter) => select(filter).length,
    async remove(id) {
      const before = quotes.length;
      quotes = quotes.filter((each) => each.id !== id);
      return quotes.length < before;
    },
    tags: async (groupId) =>
      [...new Set(select({ groupId }).flatMap(({ tag }) => tag ?? []))].map((tag) => ({ tag, quotes: 1 })),
  };
}

/** Look-ups of all groups in memory. */
export function createMemoryLookups(): Features['lookups'] {
  const kept = new Map<string, NewLookup['options']>();
  return {
    async keep({ interactionId, options }) {
      kept.set(interactionId, options);
      return interactionId;
    },
    find: async (_groupId, id) => kept.get(id) ?? null,
  };
}
