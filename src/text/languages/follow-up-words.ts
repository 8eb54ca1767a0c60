/**
 * How questions of one language lean on what was asked before. Words are folded as `findTerms` folds them, one word
 * each unless said otherwise.
 */
export interface FollowUpWords {
  /** Pronouns in whose place a person's name can stand: "she", "him". */
  readonly persons: ReadonlySet<string>;
  /** Possessives in whose place a name with {@link ownerEnding} can stand, before a noun: "his". */
  readonly owners: ReadonlySet<string>;
  readonly ownerEnding: string;
  /** All other words that stand for something named before: "it", "their", "these", "davon". */
  readonly standing: ReadonlySet<string>;
  /** Those of them that say whose something is, which may be named right before: "its", "their". */
  readonly owning: ReadonlySet<string>;
  /** Words that stand for something only at the end, or before a function word: "that". */
  readonly resting: ReadonlySet<string>;
  /** Those of them that also point at the noun after them, if a function word is before them: "was that album". */
  readonly pointing: ReadonlySet<string>;
  /** Words after which neither do: "so that". */
  readonly before: ReadonlySet<string>;
  /** Pairs in which a pronoun stands for nothing: "it rains", "il faut". */
  readonly empty: readonly string[];
  /** Pronouns that may announce a clause instead of pointing back: "is it true that", "does it take courage to". */
  readonly announcing: ReadonlySet<string>;
  /** Verbs beside them that do so. */
  readonly announcers: ReadonlySet<string>;
  /** How the clause begins, and what stands before an infinitive or, with an article, a noun: "to". */
  readonly announced: ReadonlySet<string>;
  readonly infinitive: ReadonlySet<string>;
  /** Where a clause may begin: "when", "because". */
  readonly clauses: ReadonlySet<string>;
  /** Words with which a message goes on: "and". */
  readonly onward: ReadonlySet<string>;
  /** Runs of words that bring something new into the question before: "what about". */
  readonly about: readonly string[];
  /** Words that add to what was said: "else". */
  readonly adding: ReadonlySet<string>;
  /** Articles of something known: "the". */
  readonly definite: ReadonlySet<string>;
  /** Before a name, these show that it is a place, or only belongs to something: "in", "of". */
  readonly placing: ReadonlySet<string>;
  /** Who talks: a message with one of these is to the bot. */
  readonly talkers: ReadonlySet<string>;
}
