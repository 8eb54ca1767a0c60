import type { EntryKind, NewEntry } from '../../corpus/moderation.ts';

const NOTHING = {
  by: null,
  about: null,
  channelId: null,
  messageId: null,
  messageAt: null,
  evidence: null,
  topic: null,
  reason: null,
  words: null,
  seconds: null,
  until: null,
  outcome: null,
  refersTo: null,
  interactionId: null,
};

/** An entry of the log with the given fields; all others are empty. */
export function newEntry(
  given: Partial<NewEntry> & { readonly groupId: string; readonly kind: EntryKind; readonly at: Date },
): NewEntry {
  return { ...NOTHING, ...given };
}
