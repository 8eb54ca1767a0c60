import { phrase } from '../../catalogue/phrase.ts';
import type { Answer } from '../../corpus/answer.ts';
import type { Strictness } from '../../corpus/group-settings.ts';
import type { Phrase } from '../../corpus/phrase.ts';

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
  reason: phrase('abstentions.pastLine'),
};

/** Words that are named as missing. */
const MOST_MISSING = 3;

/**
 * Why the texts do not answer: what they never mention, or that nothing brings the words together. Where a reading
 * line hides something, it says so of what has been read alone.
 */
export function explainAbstention(
  missing: readonly string[],
  found: number,
  works: number,
  isLined: boolean,
): Phrase {
  if (missing.length > 0)
    return phrase('abstentions.notMentioned', missing.slice(0, MOST_MISSING), works, isLined);
  return phrase(found === 0 ? 'abstentions.nothing' : 'abstentions.apart', works, isLined);
}
