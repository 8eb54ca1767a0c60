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

/** Why the texts do not answer, in words: what they never mention, or that nothing brings the words together. */
export function explainAbstention(missing: readonly string[], found: number, works: number): string {
  if (missing.length > 0) {
    const words = listWords(missing.slice(0, 3).map((word) => `‘${word}’`));
    return works === 1 ? `This text does not mention ${words}.` : `None of the texts mentions ${words}.`;
  }
  if (found === 0)
    return works === 1 ? 'This text has nothing on it.' : 'None of the texts has anything on it.';
  return works === 1
    ? 'This text mentions these words, but no passage brings them together.'
    : 'The texts mention these words, but no passage brings them together.';
}

function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
