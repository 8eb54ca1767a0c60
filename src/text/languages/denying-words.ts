/** How a language says, besides its denials, that something did not happen. Words are folded as `findTerms` folds them. */
export interface DenyingWords {
  /** Verbs and other words that say so of what depends on them, in all forms: "refused", "prevent", "forbidden". */
  readonly refusing: ReadonlySet<string>;
  /** Denials with which somebody also takes back what they have just said: "the first, no, the last". */
  readonly takingBack: ReadonlySet<string>;
  /** After a denial they take it back: "not only", "not until". */
  readonly limiting: ReadonlySet<string>;
  /** Of these, what does so further away, too: "did not sign before the war, until". */
  readonly until: ReadonlySet<string>;
  /** Whether what is denied may stand before the denial: "er unterschrieb nicht". */
  readonly isEitherSide: boolean;
  /** Whether a comma stands between a verb of refusing and what is refused: "weigerten sich, … zu". */
  readonly isCommaInside: boolean;
  /** After such a verb they name who refused: "by". */
  readonly doer: ReadonlySet<string>;
}
