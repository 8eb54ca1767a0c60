import type { Span } from '../corpus/layout.ts';
import type { Language } from './languages/language.ts';
import { LANGUAGES } from './languages/languages.ts';
import { dropBars, spellOutLigatures } from './spell-out.ts';
import { UNSPACED_FUNCTION_WORDS } from './unspaced-function-words.ts';
import { divideUnspaced, isUnspaced } from './unspaced.ts';
import { findRunEnd, findRunStart } from './word-characters.ts';

/** The properties of a word that do not depend on its position. */
export interface Lexeme {
  /**
   * Lower-cased, compatibility forms, ligatures, Latin diacritics and Arabic and Hebrew vowel points folded, at most
   * {@link LONGEST_WORD} characters.
   */
  readonly word: string;
  /** The stem in the language that the text is read in; a word with other letters than a to z unchanged. */
  readonly stem: string;
  /** True for a function word. */
  readonly isStop: boolean;
  readonly isNumber: boolean;
  readonly isCapitalized: boolean;
}

/** A word of a text with its position. */
export interface Term extends Span {
  readonly lexeme: Lexeme;
}

/** Longer words are cut for matching; their span is still the whole word. */
export const LONGEST_WORD = 64;

/** Words in a language's cache, a power of two: about 6 MB. */
const CACHED_LEXEMES = 2 ** 15;
/** English clitics ("Musk's", "they’re"): the tail of the word before. */
const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’']);
const CLITIC = /^(?:s|t|re|ve|ll|d|m)$/iu;
const LONGEST_CLITIC = 2;

/** Diacritics of Latin, Greek and Cyrillic, vowel points of Hebrew and Arabic, the Arabic tatweel, and what is no letter. */
const DROPPED = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]|[^\p{L}\p{N}\p{M}]/gu;

/** A word as written, with what it is; null if it is none. */
interface CachedLexeme {
  readonly run: string;
  readonly lexeme: Lexeme | null;
}

const caches = new Map<Language, (CachedLexeme | undefined)[]>();

/**
 * Words of a text in order, in time linear in its length. Scripts without spaces are divided by dictionary. The language
 * decides on stems and function words only.
 */
export function findTerms(text: string, language: Language = LANGUAGES.en): readonly Term[] {
  const read = lexemeReader(language);
  const terms: Term[] = [];
  for (let start = findRunStart(text, 0); start < text.length;) {
    const runEnd = findRunEnd(text, start);
    const end = findCliticEnd(text, runEnd);
    if (isUnspaced(text, start, runEnd)) terms.push(...readUnspaced(text.slice(start, runEnd), start, read));
    else {
      const lexeme = read(text, start, runEnd);
      if (lexeme) terms.push({ start, end, lexeme });
    }
    start = findRunStart(text, end);
  }
  return terms;
}

function readUnspaced(run: string, at: number, read: ReadRun): readonly Term[] {
  return divideUnspaced(run).flatMap(({ start, end }) => {
    const lexeme = read(run, start, end);
    return lexeme ? [{ start: at + start, end: at + end, lexeme }] : [];
  });
}

function findCliticEnd(text: string, at: number): number {
  if (!APOSTROPHES.has(text.charAt(at))) return at;
  const end = findRunEnd(text, at + 1);
  return end - at - 1 <= LONGEST_CLITIC && CLITIC.test(text.slice(at + 1, end)) ? end : at;
}

/** Reads a run of word characters of a text. */
type ReadRun = (text: string, start: number, end: number) => Lexeme | null;

/** Each word has one place in the cache, by its hash: most words are found there without being cut out of the text. */
function lexemeReader(language: Language): ReadRun {
  const cache = caches.get(language) ?? Array.from<undefined>({ length: CACHED_LEXEMES });
  caches.set(language, cache);
  return (text, start, end) => {
    if (end - start > LONGEST_WORD) return readLexeme(text.slice(start, end), language);
    const place = hashOf(text, start, end) & (CACHED_LEXEMES - 1);
    const known = cache[place];
    if (known?.run.length === end - start && text.startsWith(known.run, start)) return known.lexeme;
    const run = copy(text.slice(start, end));
    const lexeme = readLexeme(run, language);
    cache[place] = { run: lexeme?.word === run ? lexeme.word : run, lexeme };
    return lexeme;
  };
}

/** FNV-1a (G. Fowler, L. Noll and K.-P. Vo) of UTF-16 units, with its upper bits in the lower ones. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** V8 copies a shorter slice of a text; a longer one refers to it. */
const SHORTEST_REFERENCE = 13;

/** A cached slice of a text would keep the whole text in memory. */
function copy(run: string): string {
  if (run.length < SHORTEST_REFERENCE) return run;
  return Buffer.from(run, 'utf16le').toString('utf16le');
}

function readLexeme(run: string, { stem, functionWords }: Language): Lexeme | null {
  const word = foldWord(run);
  if (!word) return null;
  return {
    word,
    stem: /^[a-z]+$/.test(word) ? stem(word) : word,
    isStop: functionWords.has(word) || UNSPACED_FUNCTION_WORDS.has(word),
    isNumber: /\p{N}/u.test(word),
    isCapitalized: /^\p{Lu}/u.test(run),
  };
}

function foldWord(run: string): string {
  const lower = run.slice(0, LONGEST_WORD).toWellFormed().toLowerCase();
  if (/^[a-z0-9]+$/.test(lower)) return lower;
  return dropBars(spellOutLigatures(lower.normalize('NFKD').replace(DROPPED, '')))
    .normalize('NFC')
    .slice(0, LONGEST_WORD)
    .toWellFormed();
}
