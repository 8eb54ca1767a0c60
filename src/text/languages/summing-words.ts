/** Words by which sentences are weighed for a summary. Folded as `findTerms` folds, except for `cues`. */
export interface SummingWords {
  /** Words that fill pauses in speech: "um", "eh bien". */
  readonly fillers: ReadonlySet<string>;
  /** Pronouns of who speaks and is spoken to, and of others. */
  readonly speaking: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
  /** Words that join a sentence to the one before: "therefore". */
  readonly joining: ReadonlySet<string>;
  /** Phrases that announce an important point, as written, as alternatives of a regular expression. */
  readonly cues: readonly string[];
}
