import type { Term } from '../text/terms.ts';

/** A sentence to search for an answer. */
export interface AnswerGround {
  readonly text: string;
  /** The words of the text, with offsets in it. */
  readonly terms: readonly Term[];
  /** Stems of the query, because an answer is something new. */
  readonly asked: ReadonlySet<string>;
}
