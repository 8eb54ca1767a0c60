import { readAsking } from '../../search/answer-kind.ts';
import { findDenialPlaces } from '../../search/denial-places.ts';
import { isQuestionWord } from '../../text/conversation/question-words.ts';
import type { Language } from '../../text/languages/language.ts';
import { findTerms } from '../../text/terms.ts';

/** Share of a question's content words that a clause has at least to speak of the same. */
const SAME = 1 / 2;

/**
 * Whether a sentence denies what a question takes for granted: "When did they sign?", where they "refused to sign". Both
 * are read in the language of the text. A question that asks whether something is so, or denies something itself, takes
 * nothing for granted that a denial could concern.
 */
export function deniesPremise(question: string, sentence: string, language: Language): boolean {
  const words = findTerms(question, language);
  const { kind, isDenied } = readAsking(words, language);
  if (kind === 'polar' || isDenied) return false;
  if (!words.some(({ lexeme }) => isQuestionWord(lexeme.word, language))) return false;
  const content = words.filter(({ lexeme }) => !lexeme.isStop && !language.frameWords.has(lexeme.word));
  const asked = new Set(content.map(({ lexeme }) => lexeme.stem));
  const terms = findTerms(sentence, language);
  const names = content.filter(({ lexeme }) => lexeme.isCapitalized).map(({ lexeme }) => lexeme.stem);
  // A name may stand in the sentence before, and a pronoun in the clause.
  const named = names.filter((stem) => terms.some(({ lexeme }) => lexeme.stem === stem));
  return findDenialPlaces({ text: sentence, terms, asked }, language).some(({ clause }) => {
    const inClause = clause.flatMap(({ lexeme }) => (asked.has(lexeme.stem) ? [lexeme.stem] : []));
    const held = new Set([...inClause, ...named]);
    return held.size >= asked.size * SAME;
  });
}
