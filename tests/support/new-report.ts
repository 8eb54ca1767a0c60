import type { NewEntry } from '../../src/corpus/moderation.ts';
import { newEntry } from '../../src/features/moderation/new-entry.ts';

/** Mara's report about Ben, with changes. */
export function newReport(change: Partial<NewEntry> = {}): NewEntry {
  return newEntry({
    groupId: 'group',
    kind: 'report',
    at: new Date('2026-11-21T12:00:00Z'),
    by: 'mara',
    about: 'ben',
    channelId: '5',
    messageId: '7',
    reason: 'The tone is sharp',
    words: 'I would rather not say it in the channel.',
    interactionId: 'i1',
    ...change,
  });
}
