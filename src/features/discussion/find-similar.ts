import { compareQuestions, readQuestionTerms, weighTerms } from '../../text/question-similarity.ts';

/** Questions that are less alike are not offered. Of the pairs in its test, it parts those that ask the same. */
const LEAST_ALIKE = 0.24;

/**
 * The questions that are at least so alike to a text, the most alike first; of those equally alike the one that stands
 * first.
 */
export function findSimilar<Question extends { readonly text: string }>(
  text: string,
  questions: readonly Question[],
  least: number = LEAST_ALIKE,
): readonly Question[] {
  const terms = questions.map((question) => readQuestionTerms(question.text));
  const asked = readQuestionTerms(text);
  const weigh = weighTerms(terms);
  return terms
    .map((each, at) => ({ question: questions[at], likeness: compareQuestions(asked, each, weigh) }))
    .filter(({ likeness }) => likeness >= least)
    .toSorted((a, b) => b.likeness - a.likeness)
    .flatMap(({ question }) => question ?? []);
}
