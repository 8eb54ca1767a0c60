import { findTerms } from './terms.ts';

/** The words that a question is about, as stems. */
export type QuestionTerms = ReadonlySet<string>;

/** How much a word tells about a question. */
export type Weigh = (stem: string) => number;

/** Stems of words that questions on any text have. They count, but for less. */
const COMMON_IN_QUESTIONS: ReadonlySet<string> = new Set([
  ...termsOf('think mean say tell author writer book text chapter section passage reader read'),
  ...termsOf('question answer really actually understand explain believe'),
]);

const COMMON_SHARE = 0.3;

/** Whether questions on any text have a word, by its stem: "author", "mean". */
export function isCommonInQuestions(stem: string): boolean {
  return COMMON_IN_QUESTIONS.has(stem);
}

/** The stems of a question's words without function words; of a question that has no others, of all. */
export function readQuestionTerms(text: string): QuestionTerms {
  const lexemes = findTerms(text).map(({ lexeme }) => lexeme);
  const telling = lexemes.filter(({ isStop }) => !isStop);
  return new Set((telling.length > 0 ? telling : lexemes).map(({ stem }) => stem));
}

/**
 * Weighs words by how few of these questions have them: inverse document frequency, ln(1 + n / df), after K. Spärck
 * Jones (1972). A word that none has weighs as one that one has.
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
 * How alike two questions are, 0 to 1: the weight of the words they share as a share of the weight of all their words
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
