import { UserError } from '../../errors.ts';
import type { PatternWord, PhrasePattern, TextPattern } from '../../search/search.ts';
import { isJoint } from '../../text/joined-words.ts';
import { findTerms } from '../../text/terms.ts';

/** Limits of a look-up. */
const WORD_LIMITS = { characters: 500, phrases: 20, near: 50 } as const;

/** One thing to find: a word, or adjacent words; and how it was typed. */
interface TypedPhrase extends PhrasePattern {
  readonly typed: string;
}

/** Words to find, parsed to a pattern; `typed[i]` is the source of `pattern.phrases[i]`. */
export interface ReadWords {
  readonly pattern: TextPattern;
  readonly typed: readonly string[];
}

const QUOTES = /["“”„‟«»＂「」『』]/u;

/** Whether some words are in quotation marks. */
export function hasQuotes(typed: string): boolean {
  return QUOTES.test(typed);
}

/**
 * Parses words typed by a member. Words separated by spaces: all of them, in any form. Words in quotation marks:
 * exactly these, adjacent. A word followed by a star: a prefix. A word with hyphens or the like: its parts, adjacent.
 * Everything else is ignored; there are no operators.
 * @throws UserError if there is no word, too much, or `near` makes no sense.
 */
export function readWords(typed: string, near: number | null): ReadWords {
  const wanted = typed.trim();
  if (wanted.length > WORD_LIMITS.characters)
    throw new UserError(({ find }) => find.tooLong(WORD_LIMITS.characters, wanted.length));
  const phrases = wanted
    .split(QUOTES)
    .flatMap((part, i) => (i % 2 === 1 ? [readExactly(part)] : part.split(/\s+/u).map(readFreely)))
    .filter(({ words }) => words.length > 0);
  if (phrases.length === 0) throw new UserError(({ find }) => find.noWord);
  if (phrases.length > WORD_LIMITS.phrases)
    throw new UserError(({ find }) => find.tooManyWords(WORD_LIMITS.phrases));
  checkNear(near, phrases.length);
  return {
    pattern: { phrases: phrases.map(({ words }) => ({ words })), within: near },
    typed: phrases.map((phrase) => phrase.typed),
  };
}

function checkNear(near: number | null, phrases: number): void {
  if (near === null) return;
  if (!Number.isInteger(near) || near < 1 || near > WORD_LIMITS.near)
    throw new UserError(({ find }) => find.nearOutside(WORD_LIMITS.near));
  if (phrases < 2) throw new UserError(({ find }) => find.nearAlone);
}

function readExactly(typed: string): TypedPhrase {
  return { typed: typed.trim(), words: readPhrase(typed, 'word') };
}

function readFreely(typed: string): TypedPhrase {
  return { typed, words: readPhrase(typed, 'stem') };
}

function readPhrase(typed: string, by: 'word' | 'stem'): readonly PatternWord[] {
  return findTerms(typed).map(({ start, end, lexeme }, i, all) => ({
    word: lexeme.word,
    by: typed[end] === '*' ? 'beginning' : by,
    ...(isJoint(typed.slice(all[i - 1]?.end ?? start, start)) && { isJoined: true }),
  }));
}
