import type { QueryTerm } from './query-term.ts';
import { LANGUAGES } from '../text/languages/languages.ts';
import { findTerms, type Term } from '../text/terms.ts';
import { MEASURING_WORDS, readAsking, type Asking } from './answer-kind.ts';
import { readPairs, type WordPair } from './phrases.ts';

/** A query, parsed for searching. Nothing in it ever reaches the database as query syntax. */
export interface Query {
  /** Distinct by stem, in the order of the query. */
  readonly terms: readonly QueryTerm[];
  /** Neighbouring words. */
  readonly pairs: readonly WordPair[];
  readonly asking: Asking;
  /** False for plain keywords, whose ranking stays BM25's. */
  readonly isQuestion: boolean;
}

/** Most words of a query that are used; a question has a dozen. */
const MOST_TERMS = 32;

/** Parses a query. Function words, and a question's frame words, are left out unless it has nothing else. */
export function readQuery(text: string): Query {
  const words = findTerms(text);
  const content = words.filter((word) => !word.lexeme.isStop);
  const isQuestion = text.includes('?') || content.length < words.length;
  const asked = isQuestion ? words.filter((_, i) => isAsked(words, i)) : content;
  const terms = new Map<string, QueryTerm>();
  for (const word of [asked, content, words].find((each) => each.length > 0) ?? []) {
    if (terms.size === MOST_TERMS) break;
    const term = readTerm(text, word, word === words[0]);
    const earlier = terms.get(term.stem);
    if (!earlier || (term.isProper && !earlier.isProper)) terms.set(term.stem, term);
  }
  const distinct = [...terms.values()];
  return {
    terms: distinct,
    pairs: readPairs(words, distinct),
    asking: readAsking(words),
    isQuestion,
  };
}

function isAsked(words: readonly Term[], i: number): boolean {
  const word = words[i]?.lexeme.word ?? '';
  const isMeasure = words[i - 1]?.lexeme.word === 'how' && MEASURING_WORDS.has(word);
  return !words[i]?.lexeme.isStop && !isMeasure && !LANGUAGES.en.frameWords.has(word);
}

function readTerm(text: string, { start, end, lexeme }: Term, isFirst: boolean): QueryTerm {
  const written = text.slice(start, end);
  const isProper = lexeme.isNumber || (lexeme.isCapitalized && !isFirst);
  return { stem: lexeme.stem, word: lexeme.word, written, isProper };
}
