/** Words of a language by which it is seen what an answer lacks. */
export interface AnswerWords {
  /**
   * One or two words, folded, at the start of a sentence that only the one before makes clear: "he", "this", "the
   * latter".
   */
  readonly leaning: ReadonlySet<string>;
  /** Two words that begin with one of those and still need nothing before them: "es gibt". */
  readonly standing: ReadonlySet<string>;
  /** Conjunctions that may stand before one of the {@link leaning} words: "when he …". */
  readonly linking: ReadonlySet<string>;
  /** Words, folded, with which a question asks for a number: "how many". */
  readonly askingAmount: readonly string[];
  /** Words for numbers, folded; longer ones may also end with them. */
  readonly amounts: ReadonlySet<string>;
}

/** A list of words, or of sequences of words, between commas. */
export function listOf(words: string): readonly string[] {
  return words.split(',').map((each) => each.trim());
}
