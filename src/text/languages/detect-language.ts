import { francAll } from 'franc-min';
import { type LanguageCode, UNKNOWN_LANGUAGE } from '../../corpus/language.ts';
import { findTerms } from '../terms.ts';
import { readLanguageCode } from './language-code.ts';
import type { Language } from './language.ts';
import { LANGUAGES } from './languages.ts';

/** Parts of a text that are looked at, spread over it, and their length in UTF-16 units. */
const SAMPLES = { most: 5, length: 400 } as const;

/** The share of a text that must be in a language. */
const MOSTLY = 0.7;

/** In a shorter text letters say too little: its function words decide. */
const SHORT = 60;

/**
 * A part with this share of function words of a language, and this many times as many as of any other, is in that
 * language, whatever its letters; where letters say nothing, and where the file says so too, less is enough.
 */
const CERTAIN = { share: 0.38, times: 3 } as const;
const CLEAR = { share: 0.3, times: 2 } as const;

/** How near the letters must come to the language that the file declares, relative to the likeliest. */
const NEARLY = 0.93;

/**
 * The language of a text: that of most of its parts, by how letters follow each other and by function words.
 * `declared` is what its file says; it counts unless the text contradicts it.
 */
export function detectLanguage(text: string, declared: LanguageCode | null = null): LanguageCode {
  const named = declared === UNKNOWN_LANGUAGE || !canBeIn(text, declared) ? null : declared;
  const found = takeSamples(text).map((sample) => languageOf(sample, named));
  const clear = found.filter((code) => code !== UNKNOWN_LANGUAGE);
  const ranked = [...Map.groupBy(clear, (code) => code)].toSorted((a, b) => b[1].length - a[1].length);
  const [[code, those] = [named ?? UNKNOWN_LANGUAGE, found]] = ranked;
  return those.length >= MOSTLY * found.length ? code : UNKNOWN_LANGUAGE;
}

/** Beginning of a text by which its script is told, in UTF-16 units. */
const HEAD = 4000;

/** False for a declared language of this project, all of which have Latin letters, if most of the letters are others. */
function canBeIn(text: string, declared: LanguageCode | null): boolean {
  if (declared === null || !Object.hasOwn(LANGUAGES, declared)) return true;
  const letters = text.slice(0, HEAD).match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length * 2 >= letters.length;
}

function takeSamples(text: string): readonly string[] {
  const count = Math.max(1, Math.min(SAMPLES.most, Math.floor(text.length / SAMPLES.length)));
  const size = Math.min(SAMPLES.length, text.length);
  const step = count === 1 ? 0 : (text.length - size) / (count - 1);
  return Array.from({ length: count }, (_, i) => {
    const start = Math.round(i * step);
    return text.slice(start, start + size).trim();
  });
}

function languageOf(sample: string, declared: LanguageCode | null): LanguageCode {
  const words = findTerms(sample).map(({ lexeme }) => lexeme.word);
  const [most, next] = Object.values<Language>(LANGUAGES)
    .map(({ code, functionWords }) => ({
      code,
      count: words.filter((word) => functionWords.has(word)).length,
    }))
    .toSorted((a, b) => b.count - a.count);
  const has = ({ share, times }: typeof CERTAIN | typeof CLEAR): boolean =>
    most !== undefined && most.count > Math.max(1, share * words.length, times * (next?.count ?? 0));
  if (most && has(CERTAIN)) return most.code;
  const likely = weighLetters(sample);
  const [likeliest = declared ?? UNKNOWN_LANGUAGE] = likely.keys();
  if (most && has(CLEAR) && (likely.size === 0 || most.code === declared)) return most.code;
  return declared !== null && (likely.get(declared) ?? 1) >= NEARLY ? declared : likeliest;
}

const shortened = new Map<string, LanguageCode>();

/** The short code of a language, as `en` for `eng`; looking it up takes longer than weighing the letters. */
function shorten(code: string): LanguageCode {
  const short = shortened.get(code) ?? readLanguageCode(code) ?? code;
  shortened.set(code, short);
  return short;
}

/** How likely each language is by its letters, the likeliest first, relative to it; empty if they say nothing. */
function weighLetters(text: string): ReadonlyMap<LanguageCode, number> {
  if (text.length < SHORT && /[\p{sc=Latin}\p{sc=Cyrillic}]/u.test(text)) return new Map();
  const ranked = francAll(text).map(([code, weight]) => [shorten(code), weight] as const);
  return new Map(ranked.filter(([code]) => code !== UNKNOWN_LANGUAGE));
}
