import type { Section, Span } from '../corpus/layout.ts';
import type { Work, WorkId } from '../corpus/work.ts';
import type { Meaning } from './meaning/encoder.ts';

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

/** A word to look for, as a member wrote it; folded as `findTerms` folds it. */
export interface PatternWord {
  readonly word: string;
  /** The very word; any form of it; any word that begins so. Case and diacritics do not matter. */
  readonly by: 'word' | 'stem' | 'beginning';
}

/** Words that stand next to each other, in this order. */
export interface PhrasePattern {
  readonly words: readonly PatternWord[];
}

/** What to look for. Nothing of it is ever query syntax. */
export interface TextPattern {
  readonly phrases: readonly PhrasePattern[];
  /**
   * Words that may stand between the first and the last phrase at most, in any order, even across sentences of a
   * passage; null: anywhere in the same sentence. A single phrase may cross sentences.
   */
  readonly within: number | null;
}

/** A sentence that holds a pattern, or the run of sentences that it stands in; an offset range into the work. */
export interface PatternPlace extends Span {
  /** Ordinal of the first sentence. */
  readonly sentence: number;
  /** Ranges within the place (relative to its start), in order, not overlapping. */
  readonly matches: readonly Span[];
}

/** A passage that holds a pattern, as an offset range into the work. */
export interface PatternHit extends Span {
  readonly workId: WorkId;
  /** Ordinal of the passage in its work. */
  readonly passage: number;
  /** Ordinal of the innermost section, or null. */
  readonly section: number | null;
  readonly text: string;
  /** Every place of the passage, in text order; at least one. */
  readonly places: readonly PatternPlace[];
}

/** Where a pattern stands. */
export interface PatternMatches {
  /** In the scope's order of works, then in text order. */
  readonly hits: readonly PatternHit[];
  /** False: there may be more, beyond the limit or beyond what is read for one look-up. */
  readonly isWhole: boolean;
}

/** A passage that shares words with a text, as an offset range into the work. */
export interface TracedPassage extends Span {
  readonly workId: WorkId;
}

/** How much a work has on a query; comparable within one query alone. */
export interface WeighedWork {
  readonly workId: WorkId;
  /** Above 0. */
  readonly score: number;
}

/** A name that the works in scope mention. */
export interface IndexedName {
  /** As it is written most often. */
  readonly name: string;
  /** How often that very name stands in scope. */
  readonly mentions: number;
}

/** The index of all works: disposable, rebuilt from the store when missing, old or corrupt. */
export interface SearchIndex {
  /** Adds a work, in slices that let other work go on; nothing happens if it is there. Searchable once done. */
  add(work: Work): Promise<void>;
  /** Takes a work out. It is found no more at once, and gone once done. */
  remove(workId: WorkId): Promise<void>;
  ids(): readonly WorkId[];
  /**
   * Ranks the passages in scope by how well they answer the query. A query without a word finds nothing. A meaning
   * moves sentences of like meaning up among what the words found, where they are encoded.
   */
  search(query: string, scope: Scope, limit: number, meaning?: Meaning | null): Ranking;
  /** Weighs the works in scope by how much they have on a query, the best first; those without a word of it are left out. */
  weigh(query: string, scope: Scope): readonly WeighedWork[];
  /** What a query means; null without an encoder that works. */
  understand(query: string): Promise<Meaning | null>;
  /**
   * Encodes the sentences of all works that are not encoded yet, in the background; each few tell how many passages
   * are left. Does nothing without an encoder.
   */
  encode(onEncoded?: (left: number) => void): Promise<void>;
  /** Works whose sentences are not all encoded yet; none without an encoder. */
  unencoded(): readonly WorkId[];
  /** Finds the passages in scope that hold a pattern, at most `limit`. A pattern without a word finds nothing. */
  match(pattern: TextPattern, scope: Scope, limit: number): PatternMatches;
  /**
   * Finds the passages in scope that share the most runs of words with a text, best first, whatever else they say: where
   * a quotation may come from. The text comes in parts; no run of words crosses from one into the next.
   */
  trace(parts: readonly string[], scope: Scope, limit: number): readonly TracedPassage[];
  /** Sections of a work that begin in scope and whose title or number matches what was typed, in text order. */
  sections(scoped: ScopedWork, typed: string, limit: number): readonly Section[];
  /** Names in scope with a word that begins as typed, the most frequent first; all if nothing is typed. */
  names(scope: Scope, typed: string, limit: number): readonly IndexedName[];
  /** Writes the file anew, without the bytes of works that were taken out. False if others read or write just now. */
  clean(): Promise<boolean>;
  /** Findings of the integrity checks of SQLite, FTS5 and the posting lists; empty if sound. */
  integrity(): readonly string[];
  close(): void;
}
