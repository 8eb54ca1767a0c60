import type { Phrase } from './phrase.ts';

/** Why a line of the source did not become part of the canonical text. */
export const DROP_REASONS = [
  'navigation',
  'cookie notice',
  'comment link',
  'sharing link',
  'page furniture',
  'repeated line',
  'running head',
  'page number',
  'boilerplate',
  'scanning noise',
  'reading aid',
] as const;

/** See {@link DROP_REASONS}. */
export type DropReason = (typeof DROP_REASONS)[number];

/** A piece of the source that is not part of the canonical text. */
export interface Drop {
  readonly reason: DropReason;
  /** The dropped text, cut after 200 characters. */
  readonly text: string;
  /** 1-based line of the source, if the format has lines. */
  readonly line: number | null;
}

/** What import did to a source, for the person who added it. */
export interface ImportReport {
  /** `txt`, `md`, `html`, `epub`, `docx`, `pdf`, `srt`, `vtt`. */
  readonly format: string;
  /** Name of the encoding of the bytes, e.g. `utf-8`; null for a format that needs none. */
  readonly encoding: string | null;
  readonly drops: readonly Drop[];
  /** Remarks, each a full sentence. */
  readonly remarks: readonly Phrase[];
  /** How many sentences have a link verified to select exactly that sentence; null for a work without source URL. */
  readonly links: { readonly proved: number; readonly total: number } | null;
  /** How sure OCR is of the words that it read, 0 to 100; absent if it read none. */
  readonly ocr?: number;
}
