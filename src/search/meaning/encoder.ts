/** Numbers in a vector of the encoder. */
export const DIMENSIONS = 512;

/** What a sentence means, as a direction: the cosine of two of these says how alike two sentences are. One byte a number. */
export type Meaning = Int8Array;

/** Turns sentences into meanings, away from the thread that answers. */
export interface Encoder {
  /** A meaning for each text, in order. Null: the encoder has failed and is of no more use; who started it was told. */
  encode(texts: readonly string[]): Promise<readonly Meaning[] | null>;
  close(): Promise<void>;
}
