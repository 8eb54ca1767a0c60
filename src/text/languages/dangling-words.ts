/** Words that refer back at the beginning of a sentence, as alternatives of a regular expression, as written. */
export interface DanglingWords {
  /** What may stand before them: "and". */
  readonly openers: string;
  /** Pronouns that only the text before resolves: "she", "its". */
  readonly personal: string;
  /** Words that refer back with one of `verbs` after them: "this means". */
  readonly pointing: string;
  readonly verbs: string;
  /** A pronoun that points forward or at nothing: "it is clear that", "il faut". */
  readonly expletive: string;
}
