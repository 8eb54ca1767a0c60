/** A passage, and quotations of it that are close to it. */
export interface NegationCase {
  readonly text: string;
  /** They say the contrary in one place. */
  readonly turned: readonly string[];
  /** They differ in spelling, order or small words, but say the same. */
  readonly harmless: readonly string[];
}
