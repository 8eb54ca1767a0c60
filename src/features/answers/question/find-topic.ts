import { QUESTION_WORDS } from '../../../text/conversation/question-words.ts';
import type { Term } from '../../../text/terms.ts';
import type { NamedSource } from './find-named.ts';
import { SOURCE_WORDS } from './source-words.ts';

/** Whether a question asks who speaks of something: "Who mentions …?", "Which author writes about …?" */
export function isAcross(terms: readonly Term[]): boolean {
  const words = terms.filter(({ lexeme }, i) => i === 0 || !lexeme.isStop).map(({ lexeme }) => lexeme.word);
  if (!SOURCE_WORDS.who.has(words[0] ?? '')) return false;
  const verb = words.findIndex((word) => SOURCE_WORDS.mentioning.has(word));
  return (
    verb > 0 &&
    verb < words.length - 1 &&
    words.slice(1, verb).every((word) => SOURCE_WORDS.authorship.has(word) || SOURCE_WORDS.listing.has(word))
  );
}

/**
 * What a question about sources is about, as written: without their names, and without the words that tie it to them,
 * as far as those stand around it. Null if nothing is left.
 */
export function findTopic(
  text: string,
  terms: readonly Term[],
  named: readonly NamedSource[],
): string | null {
  const isNamed = (i: number): boolean => named.some(({ start, end }) => i >= start && i < end);
  const isTying = (i: number): boolean => {
    const lexeme = terms[i]?.lexeme;
    return (
      lexeme === undefined ||
      isNamed(i) ||
      lexeme.isStop ||
      SOURCE_WORDS.saying.has(lexeme.word) ||
      isAsked(terms, i)
    );
  };
  let first = 0;
  let isTied = false;
  let isIntroduced = false;
  while (first < terms.length && isTying(first) && !isIntroduced) {
    const word = terms[first]?.lexeme.word ?? '';
    isIntroduced = isTied && !isNamed(first) && SOURCE_WORDS.topic.has(word);
    isTied ||= isNamed(first) || SOURCE_WORDS.saying.has(word);
    first += 1;
  }
  let end = terms.length;
  while (end > first && (isIntroduced ? isNamed(end - 1) : isTying(end - 1))) end -= 1;
  const kept = terms.filter((_, i) => i >= first && i < end && !isNamed(i));
  if (kept.length > 0 && (isIntroduced || kept.some(({ lexeme }) => !lexeme.isStop)))
    return writeRuns(text, terms, kept);
  return findLastWord(text, terms, isNamed);
}

/** "How does Mill treat reading?": the last word is the topic, though it could tie one to its source. */
function findLastWord(text: string, terms: readonly Term[], isNamed: (i: number) => boolean): string | null {
  const last = terms.length - 1;
  const isVerb = (i: number): boolean => !isNamed(i) && SOURCE_WORDS.saying.has(terms[i]?.lexeme.word ?? '');
  const [before, term] = [last - 1, terms[last]];
  return term && !isNamed(last) && isVerb(before) ? text.slice(term.start, term.end) : null;
}

/** "Which author …": part of how one asks, at the beginning only. */
function isAsked(terms: readonly Term[], i: number): boolean {
  const word = terms[i]?.lexeme.word ?? '';
  return (
    i < 3 &&
    QUESTION_WORDS.has(terms[0]?.lexeme.word ?? '') &&
    (SOURCE_WORDS.authorship.has(word) || SOURCE_WORDS.listing.has(word) || SOURCE_WORDS.mentioning.has(word))
  );
}

/** Terms as written, with what stands between neighbours. */
function writeRuns(text: string, terms: readonly Term[], kept: readonly Term[]): string {
  return kept
    .map((term, i) => {
      const next = kept[i + 1];
      const isNeighbour = next !== undefined && terms[terms.indexOf(term) + 1] === next;
      return text.slice(term.start, isNeighbour ? next.start : term.end) + (isNeighbour ? '' : ' ');
    })
    .join('')
    .trim();
}
