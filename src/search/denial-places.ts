import type { Language } from '../text/languages/language.ts';
import type { Term } from '../text/terms.ts';
import type { AnswerGround } from './answer-ground.ts';

/** Most words between a denial and what it denies. */
const REACH = 4;

/** Within as many words after a denial, "until" takes it back. */
const REACH_OF_LIMIT = 8;

/** What ends a clause; with commas inside, too. */
const END = /[.,;:!?()—–]/u;
const END_BUT_COMMA = /[.;:!?()—–]/u;

/** The words of a text with English contractions as one word: "didn't". */
export function denyingWords(terms: readonly Term[]): readonly string[] {
  return terms.map(({ start, end, lexeme: { word, isStop } }) =>
    isStop && word.endsWith('n') && end - start === word.length + 2 ? `${word}'t` : word,
  );
}

/** A word that denies, refuses or forbids something that is asked, and the clause in which it does so. */
export interface DenialPlace {
  readonly at: number;
  /** The words of the clause. */
  readonly clause: readonly Term[];
}

/**
 * The words of a text that deny, refuse or forbid something that is asked: the nearest content word of their clause is a
 * word of the query, or nothing follows ("was invited and declined"). "Not only" and "not until" do not count.
 */
export function findDenialPlaces(ground: AnswerGround, language: Language): readonly DenialPlace[] {
  const words = denyingWords(ground.terms);
  const { denying } = language.asking;
  const denials = language.negation
    .read(words)
    .flatMap(({ at }) => at.slice(-1))
    .filter((at) => !isLimited(words, at, language) && isAbout(ground, at, END, language));
  const end = denying.isCommaInside ? END_BUT_COMMA : END;
  const refusals = [...words.keys()].filter(
    (at) =>
      denying.refusing.has(words[at] ?? '') &&
      !denying.doer.has(words[at + 1] ?? '') &&
      (isAbout(ground, at, end, language) || isLast(ground, at)),
  );
  return [
    ...denials.map((at) => ({ at, clause: clauseOf(ground, at, END) })),
    ...refusals.map((at) => ({ at, clause: clauseOf(ground, at, end) })),
  ];
}

function isLimited(words: readonly string[], at: number, { asking: { denying } }: Language): boolean {
  const [next, ...later] = words.slice(at + 1, at + 1 + REACH_OF_LIMIT);
  return denying.limiting.has(next ?? '') || later.some((word) => denying.until.has(word));
}

/** Whether the nearest content word after a place, or before it where the language allows that, is asked for. */
function isAbout(ground: AnswerGround, at: number, end: RegExp, { asking: { denying } }: Language): boolean {
  const directions = denying.isEitherSide ? [1, -1] : [1];
  return directions.some((direction) => {
    for (let i = at + direction; Math.abs(i - at) <= REACH; i += direction) {
      const lexeme = ground.terms[i]?.lexeme;
      if (!lexeme || isEnd(ground, Math.min(i, i - direction), end)) return false;
      if (!lexeme.isStop) return ground.asked.has(lexeme.stem);
    }
    return false;
  });
}

function isLast(ground: AnswerGround, at: number): boolean {
  return isEnd(ground, at, END);
}

/** Whether a clause ends after a word. */
function isEnd({ text, terms }: AnswerGround, at: number, end: RegExp): boolean {
  return end.test(text.slice(terms[at]?.end, terms[at + 1]?.start));
}

function clauseOf(ground: AnswerGround, at: number, end: RegExp): readonly Term[] {
  let [first, last] = [at, at];
  while (first > 0 && !isEnd(ground, first - 1, end)) first -= 1;
  while (last < ground.terms.length - 1 && !isEnd(ground, last, end)) last += 1;
  return ground.terms.slice(first, last + 1);
}
