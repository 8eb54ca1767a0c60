import { stemmer } from 'stemmer';
import type { Span } from '../corpus/layout.ts';
import { STOP_WORDS } from './stop-words.ts';
import { regulariseWord } from './word-forms.ts';

/** What a word is, wherever it stands. */
interface Lexeme {
  /** Lower-cased, compatibility forms and Latin diacritics folded, at most {@link LONGEST_WORD} characters. */
  readonly word: string;
  /** Porter stem (M. F. Porter, 1980) of an English word's regular form; any other word as it is. */
  readonly stem: string;
  /** True for a function word. */
  readonly isStop: boolean;
  readonly isNumber: boolean;
  readonly isCapitalized: boolean;
}

/** A word of a text at its place. */
export interface Term extends Span {
  readonly lexeme: Lexeme;
}

/** Longer words are cut for matching; their span stays whole. */
export const LONGEST_WORD = 64;

const CACHED_LEXEMES = 50_000;
/** A run of letters, digits and marks, with an English clitic ("Musk's", "they’re") as its tail. */
const WORD = /([\p{L}\p{N}\p{M}]+)(?:['’](?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}\p{M}]))?/giu;

const lexemes = new Map<string, Lexeme | null>();

/** Words of a text in order, in time linear in its length. */
export function findTerms(text: string): readonly Term[] {
  const terms: Term[] = [];
  for (const match of text.matchAll(WORD)) {
    const lexeme = lexemeOf(match[1] ?? '');
    if (lexeme) terms.push({ start: match.index, end: match.index + match[0].length, lexeme });
  }
  return terms;
}

function lexemeOf(run: string): Lexeme | null {
  if (run.length > LONGEST_WORD) return readLexeme(run);
  const known = lexemes.get(run);
  if (known !== undefined) return known;
  if (lexemes.size >= CACHED_LEXEMES) lexemes.clear();
  const lexeme = readLexeme(run);
  lexemes.set(run, lexeme);
  return lexeme;
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
