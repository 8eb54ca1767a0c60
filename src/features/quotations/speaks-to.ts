import type { Scope, SearchIndex } from '../../search/search.ts';
import { findTerms } from '../../text/terms.ts';
import { readMessageWords } from './message-words.ts';

/** What a quotation must share with a message. */
const SHARED = {
  /** Of the words that are also in the texts, by how rare they are. */
  weight: 0.4,
  /** A single word must be all or most of what the message is about, and in at least this many places of the texts. */
  alone: { weight: 0.5, places: 5 },
} as const;

/** Places of a word that are counted: with more it is frequent. */
const MOST_PLACES = 60;

/** What an ordinary message is about. */
export interface MessageTopic {
  /** Its telling words that are in the texts; empty if there are none. */
  readonly query: string;
  /** Whether it is about something that no text mentions. */
  readonly isElsewhere: boolean;
  /** Whether a text speaks to it: has two of these words, or one that the texts themselves come back to. */
  readonly isIn: (text: string) => boolean;
}

/** Reads what a message is about, as far as the texts in scope have it. */
export function readMessageTopic(
  index: Pick<SearchIndex, 'search' | 'match' | 'unmentioned'>,
  scope: Scope,
  message: string,
): MessageTopic {
  const { query, isMost, isElsewhere } = readMessageWords(index, scope, message);
  const places = new Map(
    findTerms(query).map(({ lexeme: { word, stem } }) => [stem, countPlaces(index, scope, word)]),
  );
  const all = places.values().reduce((sum, count) => sum + weigh(count), 0);
  return {
    query,
    isElsewhere,
    isIn: (text) => {
      const shared = [...new Set(findTerms(text).map(({ lexeme }) => lexeme.stem))].flatMap(
        (stem) => places.get(stem) ?? [],
      );
      const share = shared.reduce((sum, count) => sum + weigh(count), 0) / (all || 1);
      const [only = 0, ...more] = shared;
      if (more.length > 0) return share >= SHARED.weight;
      return isMost && share >= SHARED.alone.weight && only >= SHARED.alone.places;
    },
  };
}

function countPlaces(index: Pick<SearchIndex, 'match'>, scope: Scope, word: string): number {
  const pattern = { phrases: [{ words: [{ word, by: 'stem' as const }] }], within: null };
  return index.match(pattern, scope, MOST_PLACES).hits.length;
}

function weigh(places: number): number {
  return Math.log(1 + MOST_PLACES / Math.max(1, places));
}
