import type { DefiningWords } from './defining-words.ts';
import type { DenyingWords } from './denying-words.ts';
import type { MeasureWords } from './measure-words.ts';

/** What a question asks for (classes after X. Li and D. Roth, 2002). */
export type AnswerKind =
  | 'name'
  | 'date'
  | 'number'
  | 'share'
  | 'money'
  | 'measure'
  | 'place'
  | 'cause'
  | 'definition'
  /** Whether something is so. */
  | 'polar'
  | 'any';

/** How a language asks for an answer of a kind, and what such an answer has. Words are folded as `findTerms` folds them. */
export interface AskingWords {
  /** Question words that ask for one kind by themselves: "who", "wann", "pourquoi". */
  readonly direct: Readonly<Partial<Record<AnswerKind, ReadonlySet<string>>>>;
  /** Those with which the noun after them tells the kind: "which", "welche". */
  readonly what: ReadonlySet<string>;
  readonly how: ReadonlySet<string>;
  /** Those that ask for a number by themselves: "combien". */
  readonly amount: ReadonlySet<string>;
  /** Words that ask only where a question begins or ends: "ou" is "où" there, and elsewhere "or". */
  readonly opening: ReadonlySet<string>;
  /** Words after "how" that ask for a number; of these, what asks for money if no noun follows. */
  readonly many: ReadonlySet<string>;
  readonly much: ReadonlySet<string>;
  /** Verbs that, after "how much", ask for money: "cost". */
  readonly paying: ReadonlySet<string>;
  /** Other words after "how" that ask for an amount. */
  readonly measuring: ReadonlySet<string>;
  /** Words after "how" that ask for a name: "wie heißt". */
  readonly naming: ReadonlySet<string>;
  /** Forms of "to be" after a question word, and what may follow them: "est-ce que". */
  readonly links: ReadonlySet<string>;
  readonly afterLink: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** "What kind of bread": the relevant noun comes after these, and a word of `of`. */
  readonly classifiers: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** Words that show that a meaning is asked for: "mean". */
  readonly meaning: ReadonlySet<string>;
  /**
   * Which of the words before the first function word is the noun: the last, the first that is not in `adjectives`, or
   * the first with a capital.
   */
  readonly noun: 'last' | 'first' | 'capital';
  /** Adjectives that stand before the noun where most stand after it. */
  readonly adjectives: ReadonlySet<string>;
  /** Nouns that ask for a name and say nothing else of it: "name". */
  readonly nameNouns: ReadonlySet<string>;
  /** Nouns that show the kind of answer. */
  readonly nouns: Readonly<Partial<Record<AnswerKind, ReadonlySet<string>>>>;
  /** Verbs that order an answer: "name", "list", "tell"; of these, what orders a name and no sentence. */
  readonly ordering: ReadonlySet<string>;
  readonly orderingNames: ReadonlySet<string>;
  /** What may follow such a verb besides an article: "me", "some". */
  readonly afterOrder: ReadonlySet<string>;
  /** Verbs with which a question begins that asks whether something is so. */
  readonly opens: ReadonlySet<string>;
  /** Words that show such a question after any other verb that it begins with: "braucht das". */
  readonly afterVerb: ReadonlySet<string>;
  /** Words that show one where they are joined to a verb: "est-il". */
  readonly inverted: ReadonlySet<string>;
  readonly defining: DefiningWords;
  readonly denying: DenyingWords;
  readonly measures: MeasureWords;
  readonly answers: AnswerWords;
}

/** What shows an answer of a kind. */
export interface AnswerWords {
  /** Months, days, "century". */
  readonly dates: ReadonlySet<string>;
  /** Numbers in words. */
  readonly numbers: ReadonlySet<string>;
  /** What joins numbers to one word: "und" in "einundzwanzig". */
  readonly joints: ReadonlySet<string>;
  /** Numbers in words that mostly mean something else: "one", "none". */
  readonly few: ReadonlySet<string>;
  /** "because", "due". */
  readonly causes: ReadonlySet<string>;
  /** The same of two words: "so that". */
  readonly causePairs: ReadonlySet<string>;
  /** What gives a cause after a comma only: "for", "denn". */
  readonly causesApart: ReadonlySet<string>;
  /** Prepositions before the name of a place. */
  readonly places: ReadonlySet<string>;
  /** Prepositions before a name, where a capital alone does not show one: "von". */
  readonly beforeNames: ReadonlySet<string>;
  /** Words that are a share by themselves, and words that make one of the number before them. */
  readonly shares: ReadonlySet<string>;
  readonly afterShares: ReadonlySet<string>;
  /** Words that say what something costs without a number: "free". */
  readonly free: ReadonlySet<string>;
  /** Words after an amount of money. */
  readonly currencies: ReadonlySet<string>;
}
