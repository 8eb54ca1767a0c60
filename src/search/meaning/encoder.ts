/** Dimensions of the encoder's vectors. */
export const DIMENSIONS = 512;

/** The embedding of a sentence: the cosine of two is the similarity of the sentences. One byte per number. */
export type Meaning = Int8Array;

/** Turns sentences into embeddings, outside the main thread. */
export interface Encoder {
  /** An embedding for each text, in order. Null: the encoder has failed for good, and has reported it. */
  encode(texts: readonly string[]): Promise<readonly Meaning[] | null>;
  close(): Promise<void>;
}
