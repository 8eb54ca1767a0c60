import type { Answer } from '../corpus/answer.ts';
import type { Strictness } from '../corpus/group-settings.ts';

/**
 * Confidence from which an answer is given. Of questions whose answer the texts have, and of questions about other
 * texts, so many are answered and declined: strict 90 and 98 in 100, normal 95 and 96, lenient 98 and 90 (the tune half
 * of the benchmark's off-corpus questions).
 */
export const ANSWER_THRESHOLDS: Readonly<Record<Strictness, number>> = {
  strict: 0.75,
  normal: 0.5,
  lenient: 0.2,
};

/** What stands for a logged answer that a reader has not come to, where the question cannot be asked before their line. */
export const ABSTENTION_PAST_LINE: Answer = {
  answered: false,
  confidence: 0,
  summary: [],
  quotations: [],
  closest: [],
  reason: 'The answer in the log is from further on in the text.',
};

/**
 * Why the texts do not answer, in words: what they never mention, or that nothing brings the words together. Where a
 * reading line hides something, it says so of what has been read alone.
 */
export function explainAbstention(
  missing: readonly string[],
  found: number,
  works: number,
  isLined: boolean,
): string {
  const soFar = isLined ? ', as far as it has been read' : '';
  if (missing.length > 0) {
    const words = listWords(missing.slice(0, 3).map((word) => `‘${word}’`));
    return works === 1
      ? `This text does not mention ${words}${soFar}.`
      : `None of the texts mentions ${words}${soFar}.`;
  }
  if (found === 0)
    return works === 1
      ? `This text has nothing on it${soFar}.`
      : `None of the texts has anything on it${soFar}.`;
  return works === 1
    ? `This text mentions these words, but no passage brings them together${soFar}.`
    : `The texts mention these words, but no passage brings them together${soFar}.`;
}

function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
