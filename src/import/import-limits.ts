/** Limits on what import accepts and uses. */
export interface ImportLimits {
  /** Largest file, in bytes. Long novels have 3 MB; the King James Bible has 4.5 MB. */
  readonly bytes: number;
  /** Largest sidecar or front matter, in bytes or characters. */
  readonly sidecar: number;
  /** How deep the elements of a page may be nested; browsers stop at 512. */
  readonly depth: number;
  /** How many entries an archive (EPUB, Word) may have. */
  readonly entries: number;
  /** How much of an archive is unpacked, in bytes. */
  readonly unpacked: number;
  /** How many pages a PDF may have. */
  readonly pages: number;
  /** How many pages of a PDF are read by OCR: one takes a few seconds. */
  readonly scannedPages: number;
  /** Largest compression ratio of a large archive entry. Prose has 3, markup rarely 30. */
  readonly ratio: number;
  /** Processor time for reading one file, in milliseconds: the same on a busy machine. */
  readonly processorMilliseconds: number;
  /** The same with OCR. */
  readonly ocrProcessorMilliseconds: number;
  /** Timeout for reading one file by the clock, in milliseconds, for a reader that waits for ever. */
  readonly milliseconds: number;
  /** Heap limit for reading one file, in MiB. */
  readonly megabytes: number;
  /** The same with OCR: a page at 600 pixels an inch takes 750 MiB in all. */
  readonly ocrMegabytes: number;
  /** How many files are read at once; the others wait. */
  readonly children: number;
}

/** The default limits; a caller may set tighter ones. */
export const IMPORT_LIMITS: ImportLimits = {
  bytes: 16 * 1024 * 1024,
  sidecar: 64 * 1024,
  depth: 5_000,
  entries: 10_000,
  unpacked: 64 * 1024 * 1024,
  pages: 5_000,
  scannedPages: 100,
  ratio: 200,
  processorMilliseconds: 60_000,
  ocrProcessorMilliseconds: 7 * 60_000,
  milliseconds: 600_000,
  megabytes: 512,
  ocrMegabytes: 1024,
  children: 2,
};
