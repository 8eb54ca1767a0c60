/** Words by which a sentence leans on the one before, besides those of {@link DanglingWords}. Folded as `findTerms` folds. */
export interface LeaningWords {
  /** One or two words at the start of a sentence: "this", "the latter". */
  readonly leaning: ReadonlySet<string>;
  /** Two words that begin with one of those and need nothing before them: "those who". */
  readonly standing: ReadonlySet<string>;
  /** Conjunctions after which a sentence may lean: "when he …". */
  readonly linking: ReadonlySet<string>;
}

/** Sequences of words between commas. */
export function sequences(words: string): readonly string[] {
  return words.split(',').map((each) => each.trim());
}
