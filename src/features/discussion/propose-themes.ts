import type { DiscussionQuestion, ThemeId } from '../../corpus/discussion.ts';
import { groupByLikeness } from '../../text/group-questions.ts';
import { findPhrases } from '../../text/question-phrases.ts';
import { compareQuestions, readQuestionTerms, weighTerms } from '../../text/question-similarity.ts';

/** Least average similarity of a theme's questions. */
const LEAST_ALIKE = 0.2;

/** A possible theme for questions without one: an existing one, or a new one named with words of one of them. */
export interface Proposal {
  readonly theme: ThemeId | { readonly label: string; readonly exemplar: DiscussionQuestion };
  readonly questions: readonly DiscussionQuestion[];
}

/**
 * Proposes themes for questions that have none: the most similar theme, or a new one with similar questions. A question
 * without similar ones stays as it is. The result is deterministic.
 */
export function proposeThemes(questions: readonly DiscussionQuestion[]): readonly Proposal[] {
  const terms = new Map(questions.map((each) => [each, readQuestionTerms(each.text)]));
  const weigh = weighTerms([...terms.values()]);
  const likeness = (a: DiscussionQuestion, b: DiscussionQuestion) =>
    compareQuestions(terms.get(a) ?? new Set(), terms.get(b) ?? new Set(), weigh);
  const themed = Map.groupBy(
    questions.filter(({ theme }) => theme !== null),
    ({ theme }) => theme?.id ?? '',
  );
  const joining = new Map<DiscussionQuestion, ThemeId>();
  const loose = questions.filter(({ theme }) => theme === null);
  for (const question of loose) {
    const [best] = [...themed]
      .map(([theme, those]) => ({ theme, mean: mean(those.map((each) => likeness(question, each))) }))
      .filter((each) => each.mean >= LEAST_ALIKE)
      .toSorted((a, b) => b.mean - a.mean);
    if (best) joining.set(question, best.theme);
  }
  const left = loose.filter((question) => !joining.has(question));
  const groups = groupByLikeness(left.length, (a, b) => pairwise(left, likeness, a, b), LEAST_ALIKE).map(
    (group) => group.flatMap((at) => left[at] ?? []),
  );
  return [
    ...[...Map.groupBy(joining.keys(), (question) => joining.get(question) ?? '')].map(([theme, those]) => ({
      theme,
      questions: those,
    })),
    ...groups.filter(({ length }) => length > 1).flatMap((group) => newTheme(group, weigh)),
  ];
}

function newTheme(
  questions: readonly DiscussionQuestion[],
  weigh: (stem: string) => number,
): readonly Proposal[] {
  const [phrase] = findPhrases(
    questions.map(({ text }) => text),
    weigh,
  );
  const exemplar = questions[phrase?.from ?? -1];
  return phrase && exemplar ? [{ theme: { label: phrase.words, exemplar }, questions }] : [];
}

function pairwise(
  questions: readonly DiscussionQuestion[],
  likeness: (a: DiscussionQuestion, b: DiscussionQuestion) => number,
  a: number,
  b: number,
): number {
  const [first, second] = [questions[a], questions[b]];
  return first && second ? likeness(first, second) : 0;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
