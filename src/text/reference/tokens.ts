import type { LanguageCode } from '../../corpus/language.ts';
import { readRoman } from './roman.ts';

/** A number, a word, or a single punctuation mark of a typed reference. */
export interface Token {
  readonly kind: 'number' | 'word' | 'mark';
  readonly text: string;
  /** Whether nothing separates this token from the one before. */
  readonly isGlued: boolean;
  /** The language of the text in which a place is named; null if it is not known. */
  readonly language: LanguageCode | null;
}

/**
 * In this order: abbreviations directly followed by a number (`ch3`, `p217`); digits, also before `f` and `ff`, but not in a word such as `3D`;
 * words with inner hyphens and apostrophes; any other mark.
 */
const PIECE = new RegExp(
  [
    String.raw`(?<![\p{L}\p{M}\p{N}])(?:pp?|pg|s|sect?|chap?|ch|kap|bk|pt|vol|bd|liv|paras?|par|abs|al|art|nr|vv?)(?=[0-9])`,
    String.raw`[0-9]+(?![\p{L}\p{M}\p{N}])`,
    String.raw`[0-9]+(?=(?:percent|pct|ff?)(?![\p{L}\p{M}\p{N}]))`,
    String.raw`[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}]+)*`,
    String.raw`\S`,
  ].join('|'),
  'giu',
);

/** The tokens of a folded text, in order. */
export function tokenise(folded: string, language: LanguageCode | null = null): readonly Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const { 0: piece, index } of folded.matchAll(PIECE)) {
    for (const [at, text] of divideNumerals(piece).entries())
      tokens.push({ kind: kindOf(text), text, isGlued: at > 0 || index === end, language });
    end = index + piece.length;
  }
  return tokens;
}

/** `III-V` is a run of numerals, not a word. */
function divideNumerals(piece: string): readonly string[] {
  const parts = piece.split(/(-)/);
  return parts.length === 3 && parts.every((part) => part === '-' || readRoman(part) !== null)
    ? parts
    : [piece];
}

function kindOf(text: string): Token['kind'] {
  if (/^[0-9]+$/.test(text)) return 'number';
  return /^[\p{L}\p{M}\p{N}]/u.test(text) ? 'word' : 'mark';
}
