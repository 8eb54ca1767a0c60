import { findTerms } from './terms.ts';

/** The content words of a question, as stems. */
export type QuestionTerms = ReadonlySet<string>;

/** How significant a word is for a question. */
export type Weigh = (stem: string) => number;

/** Stems of words in questions about any text. They count less. */
const COMMON_IN_QUESTIONS: ReadonlySet<string> = new Set([
  ...termsOf('think mean say tell author writer book text chapter section passage reader read'),
  ...termsOf('question answer really actually understand explain believe'),
]);

const COMMON_SHARE = 0.3;

/** Whether a word, by its stem, occurs in questions about any text: "author", "mean". */
export function isCommonInQuestions(stem: string): boolean {
  return COMMON_IN_QUESTIONS.has(stem);
}

/** The stems of a question's words without function words, or of all words if it has no others. */
export function readQuestionTerms(text: string): QuestionTerms {
  const lexemes = findTerms(text).map(({ lexeme }) => lexeme);
  const telling = lexemes.filter(({ isStop }) => !isStop);
  return new Set((telling.length > 0 ? telling : lexemes).map(({ stem }) => stem));
}

/**
 * Weighs words by how rare they are in these questions: inverse document frequency, ln(1 + n / df), after K. Spärck
 * Jones (1972). A word in no question counts as being in one.
 */
export function weighTerms(questions: readonly QuestionTerms[]): Weigh {
  const having = new Map<string, number>();
  for (const stem of questions.flatMap((terms) => [...terms])) having.set(stem, (having.get(stem) ?? 0) + 1);
  return (stem) => {
    const rarity = Math.log(1 + Math.max(1, questions.length) / (having.get(stem) ?? 1));
    return COMMON_IN_QUESTIONS.has(stem) ? COMMON_SHARE * rarity : rarity;
  };
}

/**
 * How similar two questions are, 0 to 1: the weight of their shared words divided by the weight of all their words
 * (P. Jaccard's index, weighted). Symmetric; 1 if and only if they have the same words.
 */
export function compareQuestions(a: QuestionTerms, b: QuestionTerms, weigh: Weigh): number {
  const total = (terms: Iterable<string>) =>
    [...terms].toSorted().reduce((sum, stem) => sum + weigh(stem), 0);
  const all = total(a.union(b));
  return all === 0 ? 0 : total(a.intersection(b)) / all;
}

function termsOf(words: string): readonly string[] {
  return findTerms(words).map(({ lexeme }) => lexeme.stem);
}
