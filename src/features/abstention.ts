/** Confidence from which an answer is given: on unanswerable questions about other texts, 95 in 100 fall below. */
export const ANSWER_THRESHOLD = 0.5;

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
