/**
 * How people of one language argue, and ask for arguments. Words are folded as `findTerms` folds them and count in any
 * of their forms; patterns are written as in a `Conversation`.
 */
export interface DebateTalk {
  /** Classes of words that the patterns name, with words divided by spaces. */
  readonly classes: Readonly<Record<string, string>>;
  /** Beginnings of a question for what supports something; the rest of it is the claim. */
  readonly pro: readonly string[];
  /** The same for what opposes it. */
  readonly contra: readonly string[];
  /** The same for both, or for a judgement. */
  readonly both: readonly string[];
  /** What follows the claim where both sides are asked for: "good or bad". */
  readonly bothAfter: readonly string[];
  /** Words that make a sentence a proposal: "should". */
  readonly ought: ReadonlySet<string>;
  /** Finite verbs of everyday statements: "is", "have". */
  readonly finite: ReadonlySet<string>;
  /** Words that ask for reasons: "why". */
  readonly why: ReadonlySet<string>;
  /** Words that speak well of their subject: "benefit". */
  readonly favourable: ReadonlySet<string>;
  /** Words that speak ill of it: "harm". */
  readonly unfavourable: ReadonlySet<string>;
  /** Words with which one objects: "but", "merely", "rather". Only in this form. */
  readonly objecting: ReadonlySet<string>;
  /** Words that turn against what was said before, at the beginning of a sentence: "however". Only in this form. */
  readonly turning: ReadonlySet<string>;
  /** A claim with one of these opposes its own subject: "ban", "abolish". */
  readonly reversing: ReadonlySet<string>;
}
