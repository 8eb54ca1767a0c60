import type { Answer } from '../../corpus/answer.ts';

/** What a reply to a question is: an answer; perhaps one; or that the texts do not say. */
export type Verdict = 'answer' | 'close' | 'silent';

/** The verdict on an answer. */
export function verdictOf({ answered, doubt }: Pick<Answer, 'answered' | 'doubt'>): Verdict {
  if (!answered) return 'silent';
  return doubt === null ? 'answer' : 'close';
}
