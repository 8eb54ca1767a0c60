import type { Scope, SearchIndex } from '../../search/search.ts';
import { isChatter } from '../../text/conversation/chatter.ts';
import { PLAIN_WORDS } from '../../text/plain-words.ts';
import { findTerms } from '../../text/terms.ts';

/** Most distinct words of a message to search for: its first ones. */
const MOST_WORDS = 40;

const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/giu;

/** The telling words of a message that are also in the texts. */
export interface MessageWords {
  /** As a query; empty if there are none. */
  readonly query: string;
  /** Whether all of the message's telling words are in the texts. */
  readonly isAll: boolean;
  /** Whether at least half of them are. */
  readonly isMost: boolean;
  /** Whether it has telling words, and none of them is in a passage, title or heading. */
  readonly isElsewhere: boolean;
}

/**
 * Finds what a message may be about: its words that are also in the texts. Names, insults and typos drop out, and
 * everyday words and chatter tell nothing.
 */
export function readMessageWords(
  index: Pick<SearchIndex, 'search' | 'unmentioned'>,
  scope: Scope,
  message: string,
): MessageWords {
  const words = new Map<string, string>();
  for (const { lexeme } of findTerms(message.replaceAll(ADDRESS, ' ')))
    if (!lexeme.isStop && isTelling(lexeme.word) && !words.has(lexeme.stem))
      words.set(lexeme.stem, lexeme.word);
  const asked = [...words].slice(0, MOST_WORDS);
  if (asked.length === 0) return { query: '', isAll: true, isMost: true, isElsewhere: false };
  const { missing } = index.search(asked.map(([, word]) => word).join(' '), scope, 1);
  const unknown = new Set(missing.flatMap((word) => findTerms(word).map(({ lexeme }) => lexeme.stem)));
  const known = asked.filter(([stem]) => !unknown.has(stem));
  return {
    query: known.map(([, word]) => word).join(' '),
    isAll: known.length === words.size,
    isMost: known.length * 2 >= asked.length,
    isElsewhere: known.length === 0 && index.unmentioned([...missing], scope).length === missing.length,
  };
}

function isTelling(word: string): boolean {
  return !PLAIN_WORDS.has(word) && !isChatter(word);
}
