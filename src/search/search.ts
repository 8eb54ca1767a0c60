import type { Section, Span } from '../corpus/layout.ts';
import type { Work, WorkId } from '../corpus/work.ts';

/** The part of a work that a search may see: nothing outside `[start, end)` is counted, ranked or shown. */
export interface ScopedWork extends Span {
  readonly workId: WorkId;
}

/** All that a search may see. */
export type Scope = readonly ScopedWork[];

/** A sentence of a hit, as an offset range into the work, with the words that matched. */
export interface RankedSentence extends Span {
  readonly ordinal: number;
  readonly score: number;
  /** Ranges within the sentence (relative to its start), in order, not overlapping. */
  readonly matches: readonly Span[];
}

/** A passage that speaks to a query. */
export interface Hit extends Span {
  readonly workId: WorkId;
  /** Ordinal of the passage in its work. */
  readonly passage: number;
  /** Ordinal of the innermost section, or null. */
  readonly section: number | null;
  readonly text: string;
  readonly score: number;
  /** The passage's sentences, best first. */
  readonly sentences: readonly RankedSentence[];
}

/** What a search found. */
export interface Ranking {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Calibrated estimate, 0 to 1, that the first hits answer the query. */
  readonly confidence: number;
  /** Content words of the query that no text in scope has, as the asker wrote them. */
  readonly missing: readonly string[];
}

/** The index of all works: disposable, rebuilt from the store when missing, old or corrupt. */
export interface SearchIndex {
  /** Adds a work, in slices that let other work go on; nothing happens if it is there. Searchable once done. */
  add(work: Work): Promise<void>;
  /** Takes a work out. It is found no more at once, and gone once done. */
  remove(workId: WorkId): Promise<void>;
  ids(): readonly WorkId[];
  /** Ranks the passages in scope by how well they answer the query. A query without a word finds nothing. */
  search(query: string, scope: Scope, limit: number): Ranking;
  /** Sections of a work whose title or number matches what was typed, in text order. */
  sections(workId: WorkId, typed: string, limit: number): readonly Section[];
  /** Findings of SQLite's and FTS5's integrity checks; empty if sound. */
  integrity(): readonly string[];
  close(): void;
}
