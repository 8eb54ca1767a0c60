/** What import accepts, and what it may cost. */
export interface ImportLimits {
  /** Largest file, in bytes. Long novels have 3 MB; the King James Bible has 4.5 MB. */
  readonly bytes: number;
  /** Largest sidecar or front matter, in bytes or characters. */
  readonly sidecar: number;
  /** How many elements of a page may stand inside each other; browsers stop at 512. */
  readonly depth: number;
  /** How many entries an archive (EPUB, Word) may have. */
  readonly entries: number;
  /** How much is unpacked of an archive, in bytes. */
  readonly unpacked: number;
  /** How many pages a PDF may have. */
  readonly pages: number;
  /** How many times its packed size a large entry of an archive may have. Prose has 3, markup seldom 30. */
  readonly ratio: number;
  /** How long reading one file may take, in milliseconds. */
  readonly milliseconds: number;
  /** Heap that reading one file may use, in MiB. */
  readonly megabytes: number;
  /** How many files are read at once; the others wait. */
  readonly children: number;
}

/** The limits that hold unless a caller sets tighter ones. */
export const IMPORT_LIMITS: ImportLimits = {
  bytes: 16 * 1024 * 1024,
  sidecar: 64 * 1024,
  depth: 5_000,
  entries: 10_000,
  unpacked: 64 * 1024 * 1024,
  pages: 5_000,
  ratio: 200,
  milliseconds: 30_000,
  megabytes: 512,
  children: 2,
};
