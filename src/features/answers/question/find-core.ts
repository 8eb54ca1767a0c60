import { foldLetters } from '../../../text/conversation/fold-letters.ts';
import { findTerms } from '../../../text/terms.ts';
import { QUESTION_WORDS } from './source-words.ts';

/** Where a clause may end. */
const BREAK = /[.!?;:…\n]+\s+|,\s+|\s[–—-]\s/u;

/** A question word is among the first words of its clause: "and in what year …". */
const LEADING = 3;
const FEWEST_WORDS = 2;

/**
 * The clause of a message that asks something, if it says more: "hi hi! been reading this on the train. who was Ilka?"
 * Null if the message is one clause, or none asks, or the one that asks says too little by itself, or another names
 * somebody or a number, and so belongs to the question: "After the war of 1911, who led them?"
 */
export function findCore(message: string): string | null {
  const clauses = message.split(BREAK).filter((clause) => clause.trim() !== '');
  const core = clauses.findLast(isAsking);
  if (clauses.length < 2 || core === undefined) return null;
  return clauses.every((clause) => clause === core || !namesSomething(clause)) ? core.trim() : null;
}

function namesSomething(clause: string): boolean {
  return findTerms(clause).some(
    ({ lexeme: { isNumber, isCapitalized, isStop } }, i) => isNumber || (i > 0 && isCapitalized && !isStop),
  );
}

function isAsking(clause: string): boolean {
  const words = foldLetters(clause).match(/[\p{L}\p{N}]+/gu) ?? [];
  const content = findTerms(clause).filter(({ lexeme }) => !lexeme.isStop);
  return content.length >= FEWEST_WORDS && words.slice(0, LEADING).some((word) => QUESTION_WORDS.has(word));
}
