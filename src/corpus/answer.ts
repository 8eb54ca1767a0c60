import type { Phrase } from './phrase.ts';
import type { Citation } from './quotation.ts';

/** How a question that leans on earlier ones was read. */
export interface ReadAs {
  /** Written out: with a name in a pronoun's place, or after the question before it. */
  readonly text: string;
  /** The words of the whole conversation, which show what work it is about. */
  readonly context: string;
  /** Those of its words that are from a quotation, not from a question: not everybody may have read them. */
  readonly learnt: readonly string[];
}

/** An answer made from the texts' own sentences, or an abstention. */
export interface Answer {
  /** False: the texts do not say; `summary` and `quotations` are empty. */
  readonly answered: boolean;
  /** For an answer that may not be one: what is weak about it; null if nothing is. */
  readonly doubt: Phrase | null;
  /** Calibrated estimate, 0 to 1, that the texts answer the question. */
  readonly confidence: number;
  /** One to three sentences that answer it briefly, best first. */
  readonly summary: readonly Citation[];
  /** All relevant quotations, best first. */
  readonly quotations: readonly Citation[];
  /** How many sources or questions are answered in turn, with as many quotations each; 1 for an undivided answer. */
  readonly sides: number;
  /** For an abstention: what comes closest, best first. */
  readonly closest: readonly Citation[];
  /**
   * For an abstention: why, e.g. which word of the question no text mentions. For an answer: what the descriptions of
   * the works say, where that answers it.
   */
  readonly reason: Phrase | null;
  /** Absent for a question that was read as typed. */
  readonly readAs?: ReadAs;
}
