import type { NewLookup } from '../../src/corpus/lookup.ts';

/** A look-up of a group, not stored yet. */
export function newLookup(change: Partial<NewLookup> = {}): NewLookup {
  return {
    groupId: 'g',
    memberId: 'ana',
    interactionId: 'i',
    keptAt: new Date('2026-03-01T12:00:00Z'),
    options: { topic: 'tides', workId: null },
    ...change,
  };
}
