import { pickSentences, type Budget, type Run } from './pick-sentences.ts';
import { readText, type SourceText } from './read-text.ts';
import { scoreSentences } from './score-sentences.ts';

/** What key sentences are wanted for. */
export interface KeySentenceRequest {
  /** What they should answer, or null where they should stand for the whole. */
  readonly query: string | null;
  readonly budget: Budget;
  /** Standard deviations to be added to the score of a sentence, by its position; minus infinity if it may not be shown. */
  readonly favour?: (i: number) => number;
}

/**
 * The sentences that stand best for a text, or that answer a query best: runs in text order. Nothing but the given
 * sentences and the title is looked at. Takes time linear in the text's length: a book of a million characters, about
 * a second.
 */
export function chooseKeySentences(
  source: SourceText,
  { query, budget, favour }: KeySentenceRequest,
): readonly Run[] {
  const text = readText(source);
  return pickSentences(text, scoreSentences(text, query), budget, favour);
}
