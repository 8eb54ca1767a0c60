import type { Language } from '../languages/language.ts';
import { contrariesIn } from './antonyms.ts';

/** Fewest letters after a prefix that is short or has other uses: "afar" does not deny "far". */
const AFTER_SHORT = 4;
const AFTER_LONG = 3;
const SHORT_PREFIX = /^(?:.|de|me|an)$/u;

/** Fewest letters before a suffix. */
const BEFORE_SUFFIX = 3;

/**
 * Whether a folded word reverses another: "unwilling" instead of "willing", "sinnlos" instead of "sinnvoll",
 * "malheureux" instead of "heureuse", or an antonym, each in any form.
 */
export function reverses(language: Language, word: string, other: string): boolean {
  const stem = language.stem(word);
  return (
    contrariesIn(language).get(stem)?.has(language.stem(other)) === true ||
    isPrefixed(language, word, other) ||
    isOpposed(language, word, other) ||
    isSuffixed(language, stem, other)
  );
}

function isPrefixed({ negation, stem }: Language, word: string, other: string): boolean {
  return negation.prefixes.some((prefix) => {
    if (!word.startsWith(prefix) || negation.notPrefixed.has(word)) return false;
    const rest = word.slice(prefix.length).replace(/^-/u, '');
    if (rest === other) return rest.length >= (SHORT_PREFIX.test(prefix) ? AFTER_SHORT : AFTER_LONG);
    return rest.length >= AFTER_SHORT && stem(rest) === stem(other);
  });
}

/** "missfallen" and "gefallen", in either order. */
function isOpposed({ negation, stem }: Language, word: string, other: string): boolean {
  const rest = (of: string, prefix: string): string | null =>
    of.startsWith(prefix) && of.length >= prefix.length + AFTER_SHORT ? stem(of.slice(prefix.length)) : null;
  return negation.opposed.some((pair) =>
    [pair, pair.toReversed()].some(([one = '', two = '']) => {
      const own = rest(word, one);
      return own !== null && own === rest(other, two);
    }),
  );
}

function isSuffixed({ negation }: Language, stem: string, other: string): boolean {
  return negation.suffixes.some((suffix) => {
    if (!stem.endsWith(suffix) || other.includes(suffix)) return false;
    const base = stem.slice(0, -suffix.length).replace(/(?<=.{4})s$/u, '');
    return base.length >= BEFORE_SUFFIX && other.startsWith(base);
  });
}
