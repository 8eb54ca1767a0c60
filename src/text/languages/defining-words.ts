/** How a language defines a word. Words are folded as `findTerms` folds them. */
export interface DefiningWords {
  /** Verbs after what they define: "means", "refers". */
  readonly verbs: ReadonlySet<string>;
  /** What stands after a form of "to be" that defines: "a", "what", "when". */
  readonly afterCopula: ReadonlySet<string>;
  /** What stands before a name that is given: "called"; and the same of two words: "known as". */
  readonly naming: ReadonlySet<string>;
  readonly namingPairs: ReadonlySet<string>;
  /** A preposition before what is meant by it, and what then follows: "by X I mean", "unter X versteht man". */
  readonly by: ReadonlySet<string>;
  readonly meant: ReadonlySet<string>;
  /** How a gloss begins after a comma, as words divided by spaces: "that is". */
  readonly glosses: ReadonlySet<string>;
}
