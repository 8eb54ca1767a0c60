/** A content word of a query. */
export interface QueryTerm {
  readonly stem: string;
  readonly word: string;
  /** As written in the query. */
  readonly written: string;
  /** Whether it is a name or a number, which an answer must mention. */
  readonly isProper: boolean;
  /** Stems of what means the same number. */
  readonly forms: readonly string[];
  /** Stems of words of its family that stand in for it, because no passage has the word itself. */
  readonly standIns: readonly string[];
  /** Stems of other words that say something about it, and how much, from 0 to 1. */
  readonly related: ReadonlyMap<string, number>;
}
