/** A content word of a query. */
export interface QueryTerm {
  readonly stem: string;
  readonly word: string;
  /** As written in the query. */
  readonly written: string;
  /** Whether it is a name or a number, which an answer must mention. */
  readonly isProper: boolean;
}
