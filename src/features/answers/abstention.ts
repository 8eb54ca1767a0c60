import { phrase } from '../../catalogue/phrase.ts';
import type { Answer } from '../../corpus/answer.ts';
import type { Strictness } from '../../corpus/group-settings.ts';
import type { Phrase } from '../../corpus/phrase.ts';

/**
 * Confidence from which an answer is given. On questions that the texts answer, and on questions about other texts,
 * this answers and declines respectively: strict 90 and 98 %, normal 95 and 96 %, lenient 98 and 90 % (tune half of the
 * benchmark's off-corpus questions).
 */
export const ANSWER_THRESHOLDS: Readonly<Record<Strictness, number>> = {
  strict: 0.75,
  normal: 0.5,
  lenient: 0.2,
};

/**
 * Replaces a logged answer that is past the reader's line, if the question can't be answered from the text before it.
 */
export const ABSTENTION_PAST_LINE: Answer = {
  answered: false,
  confidence: 0,
  summary: [],
  quotations: [],
  doubt: null,
  sides: 1,
  closest: [],
  reason: phrase('abstentions.pastLine'),
};

/** Words listed as missing. */
const MOST_MISSING = 3;

/** Words of a question that no passage has. */
export interface MissingWords {
  readonly missing: readonly string[];
  /** Those that stand in no title, heading or description either. */
  readonly unmentioned: readonly string[];
}

/**
 * Why the texts have no answer: words that they never mention or only in titles, or no passage that combines them. If a
 * reading line hides something, it refers only to what has been read. If nothing at all was found, advice follows.
 */
export function explainAbstention(
  { missing, unmentioned }: MissingWords,
  found: number,
  works: number,
  isLined: boolean,
): Phrase {
  const why = sayWhy({ missing, unmentioned }, found, works, isLined);
  return found === 0 ? phrase('abstentions.withAdvice', why) : why;
}

function sayWhy(
  { missing, unmentioned }: MissingWords,
  found: number,
  works: number,
  isLined: boolean,
): Phrase {
  if (unmentioned.length > 0)
    return phrase('abstentions.notMentioned', unmentioned.slice(0, MOST_MISSING), works, isLined);
  if (missing.length > 0) return phrase('abstentions.onlyNamed', missing.slice(0, MOST_MISSING));
  return phrase(found === 0 ? 'abstentions.nothing' : 'abstentions.apart', works, isLined);
}
