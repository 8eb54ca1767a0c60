/** What becomes of words that are only in pictures: left out, asked for with {@link NeedsOcr}, or read. */
export type OcrUse = 'off' | 'asked' | 'on';

/** A source cannot be read in the usual time, because it has pages to be read by OCR. */
export class NeedsOcr extends Error {
  constructor() {
    super('The source has pages to be read by OCR.');
  }
}
