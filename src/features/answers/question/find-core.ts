import { QUESTION_WORDS } from '../../../text/conversation/question-words.ts';
import { foldLetters } from '../../../text/conversation/fold-letters.ts';
import { findTerms } from '../../../text/terms.ts';
import { SOURCE_WORDS } from './source-words.ts';

/** Where a sentence may end, and a clause in it. */
const BREAKS = { sentence: /[.!?;:…\n]+\s+/u, clause: /,\s+|\s[–—-]\s/u } as const;

/** A question word is among the first words of its clause: "and in what year …". */
const LEADING = 3;
const FEWEST_WORDS = 2;

/** The clause that asks. */
export interface Core {
  readonly text: string;
  /** Whether all others are about the writer alone, so that it may well be meant by itself. */
  readonly isLikely: boolean;
}

/**
 * The clause of a message that asks something, if it says more: "hi hi! been reading this on the train. who was Ilka?"
 * Null if the message is one clause, or none asks, or the one that asks says too little by itself, or another belongs to
 * the question, because it names somebody or a number ("After the war of 1911, who led them?"), or stands in the same
 * sentence and is not about the asker ("Along with grants, where do funds come from?").
 */
export function findCore(message: string): Core | null {
  const sentences = message.split(BREAKS.sentence).map((sentence) => sentence.split(BREAKS.clause));
  const clauses = sentences.flat().filter((clause) => clause.trim() !== '');
  const core = clauses.findLast(isAsking);
  if (clauses.length < 2 || core === undefined) return null;
  const beside = sentences.findLast((each) => each.includes(core)) ?? [];
  const isApart = (clause: string): boolean =>
    !namesSomething(clause) && (!beside.includes(clause) || isAboutAsker(clause));
  const others = clauses.filter((clause) => clause !== core);
  const isAlone = others.every(
    (clause) => isAboutAsker(clause) && (!beside.includes(clause) || startsWithAsker(clause)),
  );
  return others.every(isApart) ? { text: core.trim(), isLikely: isAlone } : null;
}

function startsWithAsker(clause: string): boolean {
  return SOURCE_WORDS.asker.has(findTerms(clause)[0]?.lexeme.word ?? '');
}

function isAboutAsker(clause: string): boolean {
  const words = findTerms(clause).map(({ lexeme }) => lexeme.word);
  return words.some((word) => SOURCE_WORDS.asker.has(word));
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
