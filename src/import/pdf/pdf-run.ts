/**
 * A run of text with its position on a page. Lengths are in points (1/72 inch), y grows downwards; x grows in the
 * direction in which most of the page is written.
 */
export interface PdfRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Position of the baseline. */
  readonly y: number;
  /** Font size. */
  readonly size: number;
  /** Identifies the font within the file. */
  readonly font: string;
}
