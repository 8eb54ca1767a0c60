import type { ModerationEntry } from '../../corpus/moderation.ts';
import { findTerms } from '../../text/terms.ts';

/** The notes on a topic, by name or by all of its words in some form, in the order given. */
export function findNotes(notes: readonly ModerationEntry[], topic: string): readonly ModerationEntry[] {
  const all = findTerms(topic);
  const telling = all.filter(({ lexeme }) => !lexeme.isStop);
  const wanted = (telling.length > 0 ? telling : all).map(({ lexeme }) => lexeme.stem);
  if (wanted.length === 0) return [];
  return notes.filter(({ topic: named, words }) => {
    const stems = new Set(findTerms(`${named ?? ''}\n${words ?? ''}`).map(({ lexeme }) => lexeme.stem));
    return wanted.every((stem) => stems.has(stem));
  });
}
