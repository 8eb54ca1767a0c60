import { pickSentences, type Budget, type Run } from './pick-sentences.ts';
import { readText, type SourceText } from './read-text.ts';
import { scoreSentences } from './score-sentences.ts';

/** What key sentences are wanted for. */
export interface KeySentenceRequest {
  /** The query to answer, or null to represent the whole text. */
  readonly query: string | null;
  readonly budget: Budget;
  /** Standard deviations to add to a sentence's score, by its position; minus infinity if it may not be shown. */
  readonly favour?: (i: number) => number;
}

/**
 * The sentences that best represent a text, or best answer a query: runs in text order. Looks only at the given
 * sentences and the title. Time is linear in the text's length: about a second for a book of a million characters.
 */
export function chooseKeySentences(
  source: SourceText,
  { query, budget, favour }: KeySentenceRequest,
): readonly Run[] {
  const text = readText(source);
  return pickSentences(text, scoreSentences(text, query), budget, favour);
}
