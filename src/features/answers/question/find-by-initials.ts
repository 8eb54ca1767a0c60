import type { SearchIndex } from '../../../search/search.ts';
import { ALL_LANGUAGES } from '../../../text/languages/languages.ts';
import { findCapitalRuns } from '../../../text/name-runs.ts';
import { findTerms } from '../../../text/terms.ts';
import type { AskScope } from '../../corpus/ask-scope.ts';

/** Initials have at least two capitals, or a number after letters, and at most so many letters: "EFF", "WW3". */
const INITIALS = /^(?:\p{Lu}[\p{Lu}\p{N}]{1,5}|\p{L}{1,5}\p{Nd})$/u;

/**
 * The most frequent name in scope of which these are the initials, without small words: "District of Columbia" for "DC",
 * "World War III" for "WW3" and "WWIII". Null if there is none, or if the word is not written like initials.
 */
export function findByInitials(
  index: Pick<SearchIndex, 'names'>,
  { scope }: Pick<AskScope, 'scope'>,
  written: string,
): string | null {
  if (!INITIALS.test(written)) return null;
  const wanted = written.toLowerCase();
  const found = index.names(scope, '', Infinity).find(({ name }) => initialsOf(name).includes(wanted));
  return found?.name ?? null;
}

/** A name that a question writes out, and its initials, which some text has. */
interface Initialled {
  readonly typed: string;
  readonly read: string;
}

/** The names of several words in a question that have one of some missing words, and of which a text has the initials. */
export function findInitialled(
  index: Pick<SearchIndex, 'unmentioned'>,
  { scope }: Pick<AskScope, 'scope'>,
  question: string,
  missing: readonly string[],
): readonly Initialled[] {
  const { runs } = findCapitalRuns(question, findTerms(question));
  return runs.flatMap((run) => {
    const words = run.filter(({ isOpening, word }) => !(isOpening && isSmall(word)));
    const typed = question.slice(words[0]?.start, words.at(-1)?.end);
    const written = initialsOf(typed).map((initials) => initials.toUpperCase());
    const isMissing = words.some(({ start, end }) => missing.includes(question.slice(start, end)));
    const read = isMissing
      ? written.find((each) => index.unmentioned([each], scope, true).length === 0)
      : null;
    return read ? [{ typed, read }] : [];
  });
}

/** With numbers in digits, and as they are written; none of a name of one word. */
function initialsOf(name: string): readonly string[] {
  const words = findTerms(name).flatMap(({ lexeme: { word, isCapitalized, isNumber } }) =>
    isCapitalized || isNumber ? [word] : [],
  );
  if (words.length < 2) return [];
  const join = (readNumber: (word: string) => string | null): string =>
    words.map((word) => readNumber(word) ?? word.charAt(0)).join('');
  const asWritten = (word: string): string | null => (toDigits(word) === null ? null : word);
  return [...new Set([join(toDigits), join(asWritten)])];
}

function isSmall(word: string): boolean {
  return ALL_LANGUAGES.some(({ functionWords }) => functionWords.has(word));
}

function toDigits(word: string): string | null {
  if (/^\d+$/u.test(word)) return word;
  const forms = ALL_LANGUAGES.flatMap(({ numberForms }) => numberForms.get(word) ?? []);
  return forms.find((form) => /^\d+$/u.test(form)) ?? null;
}
