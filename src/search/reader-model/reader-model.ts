/** Dimensions of the model's embeddings. */
export const DIMENSIONS = 384;

/** The language that the model reads. */
export const LANGUAGE_READ = 'en';

/** The embedding of a sentence: the cosine of two is the similarity of the sentences. One byte per number. */
export type Meaning = Int8Array;

/** A sentence, with what shows what its pronouns mean. */
export interface SentenceInContext {
  readonly sentence: string;
  /** The sentence before it in the same passage; empty for the first. */
  readonly before: string;
  /** The work's title. */
  readonly title: string;
}

/**
 * A small neural model that reads English sentences, in a process of its own. Null instead of a result: it has failed
 * for good, and has reported it.
 */
export interface ReaderModel {
  /** An embedding for each text, in order. */
  encode(texts: readonly string[]): Promise<readonly Meaning[] | null>;
  /**
   * How well each sentence answers a question, as log-odds: above 0, rather it than nothing does. Also null if the model
   * is too busy to answer in time.
   */
  read(question: string, sentences: readonly SentenceInContext[]): Promise<readonly number[] | null>;
  close(): Promise<void>;
}
