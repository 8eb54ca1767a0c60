import { readAsking, type Asking } from '../../search/answer-kind.ts';
import type { AnswerGround } from '../../search/answer-ground.ts';
import { findAnswerPlaces } from '../../search/answer-places.ts';
import type { AnswerKind } from '../../text/languages/asking-words.ts';
import type { Language } from '../../text/languages/language.ts';
import { ALL_LANGUAGES } from '../../text/languages/languages.ts';
import { findTerms } from '../../text/terms.ts';

/** What asks for a number. */
const AMOUNTS: ReadonlySet<AnswerKind> = new Set(['number', 'share', 'money', 'measure']);

/** Whether a question asks for a number, and none of its kind stands in these texts; years are not counted. */
export function lacksAmount(
  question: string,
  texts: readonly { readonly text: string; readonly language: Language }[],
): boolean {
  const words = findTerms(question);
  const sought = ALL_LANGUAGES.map((language) => readAsking(words, language)).filter(({ kind }) =>
    AMOUNTS.has(kind),
  );
  if (sought.length === 0) return false;
  const asked = new Set(words.map(({ lexeme }) => lexeme.stem));
  return !texts.some(({ text, language }) => {
    const ground = { text, terms: findTerms(text), asked };
    return sought.some((asking) => givesAmount(asking, ground, language));
  });
}

function givesAmount(asking: Asking, ground: AnswerGround, language: Language): boolean {
  if (findAnswerPlaces(asking, ground, language).length > 0) return true;
  const { few } = language.asking.answers;
  return asking.kind === 'number' && ground.terms.some(({ lexeme }) => few.has(lexeme.word));
}
