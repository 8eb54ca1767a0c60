/** What a text of the catalogue is given: names, numbers, or other texts of it. */
export type Given = string | number | boolean | Phrase | readonly (string | Phrase)[];

/** A text of the catalogue as plain data: it can be stored, or sent to another process, and said in any language. */
export interface Phrase {
  /** Section and name of the text, e.g. `refusals.empty`; empty for words that are in no catalogue. */
  readonly key: string;
  readonly given: readonly Given[];
  /** The words in English, for whoever finds no text of this key. */
  readonly english: string;
}
