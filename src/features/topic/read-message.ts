import type { Scope, SearchIndex } from '../../search/search.ts';
import { PLAIN_WORDS } from '../../text/plain-words.ts';
import { findTerms } from '../../text/terms.ts';

/** Different words of a message that are looked for at most: its first. */
const MOST_WORDS = 40;

const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/giu;

/**
 * The words of a message that the texts have too, as a query; empty if there are none. So names, insults and slips fall
 * away by themselves; everyday words count only where there are no others.
 */
export function readMessage(index: SearchIndex, scope: Scope, message: string): string {
  const words = new Map<string, string>();
  for (const { lexeme } of findTerms(message.replaceAll(ADDRESS, ' ')))
    if (!lexeme.isStop && !words.has(lexeme.stem)) words.set(lexeme.stem, lexeme.word);
  const asked = [...words.values()].slice(0, MOST_WORDS);
  if (asked.length === 0) return '';
  const missing = new Set(
    index
      .search(asked.join(' '), scope, 1)
      .missing.flatMap((word) => findTerms(word).map(({ lexeme }) => lexeme.stem)),
  );
  const known = [...words].filter(([stem, word]) => asked.includes(word) && !missing.has(stem));
  const telling = known.filter(([, word]) => !PLAIN_WORDS.has(word));
  return (telling.length > 0 ? telling : known).map(([, word]) => word).join(' ');
}
