/** The arguments of a catalogue text: names, numbers, or other catalogue texts. */
export type Given = string | number | boolean | Phrase | readonly (string | Phrase)[];

/** A catalogue text as plain data: it can be stored, or sent to another process, and rendered in any language. */
export interface Phrase {
  /** Section and name of the text, e.g. `refusals.empty`; empty for words outside the catalogue. */
  readonly key: string;
  readonly given: readonly Given[];
  /** The English text, as a fallback if there is no text with this key. */
  readonly english: string;
}
