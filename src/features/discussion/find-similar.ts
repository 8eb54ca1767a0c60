import { compareQuestions, readQuestionTerms, weighTerms } from '../../text/question-similarity.ts';

/** Less similar questions are not offered. Separates the pairs in its test that ask the same from those that don't. */
const LEAST_ALIKE = 0.24;

/** The questions with at least this similarity to a text, most similar first; ties keep their order. */
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
