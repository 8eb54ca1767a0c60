/** A word that denies something, or two that do so together as in "ne … pas". */
export interface Denial {
  /** What it says: two denials with the same sense stand for each other. */
  readonly sense: string;
  /** Positions of its words; the last one bears the sense. */
  readonly at: readonly number[];
}

/** How a language denies and reverses. Words are in lower case, without diacritics, and elisions are divided. */
export interface NegationRules {
  /** The denials of a row of words, in order of their last word. */
  readonly read: (words: readonly string[]) => readonly Denial[];
  /** What reverses the word after it: `un` in "unmöglich". */
  readonly prefixes: readonly string[];
  /** Words that only look as if they began with a prefix: "Unkosten" are not the opposite of "Kosten". */
  readonly notPrefixed: ReadonlySet<string>;
  /** Prefixes that stand for each other with opposite senses: `miss` and `ge` in "missfallen" and "gefallen". */
  readonly opposed: readonly (readonly [one: string, other: string])[];
  /** What reverses the word before it: `los` in "sinnlos". */
  readonly suffixes: readonly string[];
  /** Pairs of antonyms, divided by commas; each may stand in any of its forms. */
  readonly antonyms: string;
  /** Words over which a denial cannot move without another meaning: "alle", "nur", "dass". */
  readonly barriers: ReadonlySet<string>;
}

/** Denials that are one word each; of each group the first is the sense. */
export function readWords(
  groups: readonly (readonly string[])[],
): (words: readonly string[]) => readonly Denial[] {
  const senses = new Map(groups.flatMap((group) => group.map((word) => [word, group[0] ?? ''] as const)));
  return (words) =>
    words.flatMap((word, at) => {
      const sense = senses.get(word);
      return sense === undefined ? [] : [{ sense, at: [at] }];
    });
}
