import { stemmer } from 'stemmer';
import type { Span } from '../corpus/layout.ts';
import { STOP_WORDS } from './stop-words.ts';
import { findRunEnd, findRunStart } from './word-characters.ts';
import { regulariseWord } from './word-forms.ts';

/** The properties of a word that do not depend on its position. */
export interface Lexeme {
  /** Lower-cased, compatibility forms and Latin diacritics folded, at most {@link LONGEST_WORD} characters. */
  readonly word: string;
  /** Porter stem (M. F. Porter, 1980) of an English word's regular form; any other word unchanged. */
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

/** Words in one generation of the cache; it has two, about 6 MB. */
const CACHED_LEXEMES = 16_384;
/** English clitics ("Musk's", "they’re"): the tail of the word before. */
const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’']);
const CLITIC = /^(?:s|t|re|ve|ll|d|m)$/iu;
const LONGEST_CLITIC = 2;

let lexemes = new Map<string, Lexeme | null>();
let olderLexemes = lexemes;

/** Words of a text in order, in time linear in its length. */
export function findTerms(text: string): readonly Term[] {
  const terms: Term[] = [];
  for (let start = findRunStart(text, 0); start < text.length;) {
    const runEnd = findRunEnd(text, start);
    const end = findCliticEnd(text, runEnd);
    const lexeme = lexemeOf(text.slice(start, runEnd));
    if (lexeme) terms.push({ start, end, lexeme });
    start = findRunStart(text, end);
  }
  return terms;
}

function findCliticEnd(text: string, at: number): number {
  if (!APOSTROPHES.has(text.charAt(at))) return at;
  const end = findRunEnd(text, at + 1);
  return end - at - 1 <= LONGEST_CLITIC && CLITIC.test(text.slice(at + 1, end)) ? end : at;
}

function lexemeOf(run: string): Lexeme | null {
  if (run.length > LONGEST_WORD) return readLexeme(run);
  const known = lexemes.get(run);
  if (known !== undefined) return known;
  if (lexemes.size >= CACHED_LEXEMES) {
    olderLexemes = lexemes;
    lexemes = new Map();
  }
  const older = olderLexemes.get(run);
  const own = copy(run);
  const lexeme = older === undefined ? readLexeme(own) : older;
  lexemes.set(own, lexeme);
  return lexeme;
}

/** A cached slice of a text would keep the whole text in memory. */
function copy(run: string): string {
  return Buffer.from(run, 'utf16le').toString('utf16le');
}

function readLexeme(run: string): Lexeme | null {
  const word = foldWord(run);
  if (!word) return null;
  return {
    word,
    stem: /^[a-z]+$/.test(word) ? stemmer(regulariseWord(word)) : word,
    isStop: STOP_WORDS.has(word),
    isNumber: /\p{N}/u.test(word),
    isCapitalized: /^\p{Lu}/u.test(run),
  };
}

function foldWord(run: string): string {
  const lower = run.slice(0, LONGEST_WORD).toWellFormed().toLowerCase();
  if (/^[a-z0-9]+$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]|[^\p{L}\p{N}\p{M}]/gu, '')
    .normalize('NFC')
    .slice(0, LONGEST_WORD)
    .toWellFormed();
}
