import type { Span } from '../corpus/layout.ts';
import type { Lexeme, Term } from '../text/terms.ts';
import { UNSPACED_LETTER } from '../text/unspaced.ts';

/** A character with its marks of a script that is matched character by character, or a run of others. */
const PIECES = new RegExp(
  String.raw`(?:${UNSPACED_LETTER}|\p{sc=Hangul})\p{M}*|(?:(?!${UNSPACED_LETTER}|\p{sc=Hangul}).)+`,
  'gv',
);
const DIVIDED = new RegExp(String.raw`${UNSPACED_LETTER}|\p{sc=Hangul}`, 'v');

/**
 * The words of a text as they are matched exactly. Those of scripts without spaces, and of Korean, whose particles are
 * written onto the word, are divided into characters: as a phrase they are found whatever stands around them, however
 * the dictionary divides that place.
 */
export function divideCharacters(terms: readonly Term[]): readonly Term[] {
  if (!terms.some(({ lexeme }) => isDivided(lexeme.word))) return terms;
  return terms.flatMap((term) => (isDivided(term.lexeme.word) ? divide(term) : [term]));
}

/** Whether a folded word is matched character by character. */
export function isDivided(word: string): boolean {
  return !/^[a-z0-9]+$/.test(word) && DIVIDED.test(word);
}

// Folding may change the number of characters; then each stands for the whole word.
function divide({ start, end, lexeme }: Term): readonly Term[] {
  const pieces = lexeme.word.match(PIECES) ?? [lexeme.word];
  const isAligned = pieces.join('').length === end - start;
  let at = start;
  return pieces.map((piece): Term => {
    const span: Span = isAligned ? { start: at, end: at + piece.length } : { start, end };
    at += piece.length;
    return { ...span, lexeme: characterOf(lexeme, piece) };
  });
}

function characterOf(lexeme: Lexeme, piece: string): Lexeme {
  return { ...lexeme, word: piece, stem: piece };
}
