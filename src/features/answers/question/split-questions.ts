import { QUESTION_WORDS } from '../../../text/conversation/question-words.ts';
import { foldLetters } from '../../../text/conversation/fold-letters.ts';
import { findTerms } from '../../../text/terms.ts';
import { SOURCE_WORDS } from './source-words.ts';

const AND = [...SOURCE_WORDS.and].join('|');
const ASKING = [...QUESTION_WORDS].join('|');

/** Between two questions: after a question mark, or a comma, "and" and a question word. */
const BREAK = new RegExp(
  String.raw`(?<=\?)\s+(?:(?:${AND})\b,?\s*)?|[,;]\s+(?:${AND})\s+(?=(?:${ASKING})\b)`,
  'gu',
);

/** A part needs this many content words to be a question of its own: "Who rules, and why?" is one question. */
const FEWEST_WORDS = 2;

/** The questions that a message asks, each as written; the whole message if they lean on each other. */
export function splitQuestions(text: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: between } of foldLetters(text).matchAll(BREAK)) {
    parts.push(text.slice(from, index));
    from = index + between.length;
  }
  parts.push(text.slice(from));
  return parts.length > 1 && parts.every(isWhole) ? parts : [text];
}

function isWhole(part: string): boolean {
  const words = foldLetters(part).match(/[\p{L}\p{N}]+/gu) ?? [];
  const isAsking = part.includes('?') || words.some((word) => QUESTION_WORDS.has(word));
  return isAsking && findTerms(part).filter(({ lexeme }) => !lexeme.isStop).length >= FEWEST_WORDS;
}
