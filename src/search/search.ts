import type { Section, Span } from '../corpus/layout.ts';
import type { LanguageCode } from '../corpus/language.ts';
import type { Work, WorkId } from '../corpus/work.ts';

/** The part of a work that a search may see: nothing outside `[start, end)` is counted, ranked or shown. */
export interface ScopedWork extends Span {
  readonly workId: WorkId;
}

/** Everything that a search may see. */
export type Scope = readonly ScopedWork[];

/** A sentence of a hit, as an offset range into the work, with the words that matched. */
export interface RankedSentence extends Span {
  readonly ordinal: number;
  readonly score: number;
  /** Ranges in the sentence (relative to its start), in order, not overlapping. */
  readonly matches: readonly Span[];
}

/** A passage that matches a query. */
export interface Hit extends Span {
  readonly workId: WorkId;
  /** Ordinal of the passage in its work. */
  readonly passage: number;
  /** Ordinal of the innermost section, or null. */
  readonly section: number | null;
  readonly text: string;
  /** Titles of the sections that contain it and of the work, in lines. */
  readonly headings: string;
  readonly score: number;
  /** The passage's sentences, best first. */
  readonly sentences: readonly RankedSentence[];
}

/** The result of a search. */
export interface Ranking {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Calibrated estimate, 0 to 1, that the first hits answer the query. */
  readonly confidence: number;
  /** Content words of the query that no passage in scope has in any spelling, as written. */
  readonly missing: readonly string[];
}

/** A word to search for, as a member wrote it, folded as `findTerms` folds it. */
export interface PatternWord {
  readonly word: string;
  /** The exact word; any form of it; any word with this prefix. Case and diacritics do not matter. */
  readonly by: 'word' | 'stem' | 'beginning';
  /** Whether a hyphen or the like joins it to the word before, as typed. */
  readonly isJoined?: boolean;
  /** Whether it counts in one word only, not in parts: "redheaded", but not "red-headed". */
  readonly isWhole?: boolean;
}

/**
 * Adjacent words, in this order. A text may also write them as compounds do: "e-mail" and "email", "red-headed" and
 * "redheaded". Scripts without spaces match wherever the characters stand.
 */
export interface PhrasePattern {
  readonly words: readonly PatternWord[];
}

/** What to search for. Nothing in it is ever query syntax. */
export interface TextPattern {
  readonly phrases: readonly PhrasePattern[];
  /**
   * Most words between the first and the last phrase, in any order, even across sentences of a passage; null: anywhere
   * in the same sentence. A single phrase may cross sentences.
   */
  readonly within: number | null;
}

/** A sentence, or a run of sentences, that matches a pattern; an offset range into the work. */
export interface PatternPlace extends Span {
  /** The occurrences of the phrases, as ranges in the place (relative to its start), in order, not overlapping. */
  readonly matches: readonly Span[];
}

/** A passage, or a title, byline or heading, that matches a pattern, as an offset range into the work. */
export interface PatternHit extends Span {
  readonly workId: WorkId;
  /** Ordinal of the innermost section, or null. */
  readonly section: number | null;
  readonly text: string;
  /** Its places, in text order; at least one. */
  readonly places: readonly PatternPlace[];
}

/** Where a pattern matches. */
export interface PatternMatches {
  /** In the order of the scope's works, then in text order. */
  readonly hits: readonly PatternHit[];
  /** False: there may be more, beyond the limit or beyond what one look-up reads. */
  readonly isWhole: boolean;
}

/** A passage that shares words with a text, as an offset range into the work. */
export interface TracedPassage extends Span {
  readonly workId: WorkId;
}

/** How much a work has on a query; only comparable within one query. */
export interface WeighedWork {
  readonly workId: WorkId;
  /** Above 0. */
  readonly score: number;
}

/** A name that the works in scope mention. */
export interface IndexedName {
  /** Its most frequent spelling. */
  readonly name: string;
  /** How often exactly this name occurs in scope. */
  readonly mentions: number;
}

/** The index of all works: disposable, rebuilt from the store if missing, outdated or corrupt. */
export interface SearchIndex {
  /**
   * Adds a work in a language, in slices that do not block other work; does nothing if it exists in that language.
   * Searchable once done. Without a language, in the one that it is found to be in.
   */
  add(work: Work, language?: LanguageCode): Promise<void>;
  /** Removes a work. It is hidden from searches at once, and deleted once done. */
  remove(workId: WorkId): Promise<void>;
  ids(): readonly WorkId[];
  /** The works by the language in which they are indexed. */
  languages(): ReadonlyMap<WorkId, LanguageCode>;
  /** Ranks the passages in scope by how well they answer the query, by words. A query without words finds nothing. */
  search(query: string, scope: Scope, limit: number): Ranking;
  /**
   * What a search has found, ranked anew by the reader model, which also finds what is similar in meaning, and reads the
   * best sentences. The very same if nothing was read: without a model, in another language than English, …
   */
  read(found: Ranking, query: string, scope: Scope, limit: number): Promise<Ranking>;
  /** Weighs the works in scope by how much they have on a query, the best first, without works that have none of it. */
  weigh(query: string, scope: Scope): readonly WeighedWork[];
  /**
   * Encodes the sentences of all works that are not encoded yet, in the background, and reports after each batch how
   * many passages are left. Does nothing without a reader model.
   */
  encode(onEncoded?: (left: number) => void): Promise<void>;
  /** Works whose sentences are not all encoded yet; none without a reader model. */
  unencoded(): readonly WorkId[];
  /**
   * Those of these words, or adjacent words, that no passage, title, byline or heading in scope has: in any spelling, or,
   * if asked so, in one word only.
   */
  unmentioned(words: readonly string[], scope: Scope, isWhole?: boolean): readonly string[];
  /**
   * The word of the texts in scope that a misspelt one may mean, folded; null if none is near. `isCertain`: no dictionary
   * has it, so a short one may be misspelt, too.
   */
  nearest(word: string, scope: Scope, isCertain?: boolean): string | null;
  /**
   * Finds the passages, titles, bylines and headings in scope that match a pattern, at most `limit`. A pattern without
   * words finds nothing. If nothing matches, words written apart or together count as the same: "red headed" finds
   * "redheaded".
   */
  match(pattern: TextPattern, scope: Scope, limit: number): PatternMatches;
  /**
   * Finds the passages in scope that share the most runs of words with a text, best first: the possible sources of a
   * quotation. The text comes in parts; no run of words crosses from one into the next.
   */
  trace(parts: readonly string[], scope: Scope, limit: number): readonly TracedPassage[];
  /** Sections of a work that begin in scope and whose title or number matches the typed text, in text order. */
  sections(scoped: ScopedWork, typed: string, limit: number): readonly Section[];
  /** Names in scope that have a word with the typed prefix, the most frequent first; all if nothing is typed. */
  names(scope: Scope, typed: string, limit: number): readonly IndexedName[];
  /** Rewrites the file without the bytes of removed works. False if others are reading or writing. */
  clean(): Promise<boolean>;
  /** Problems found by the integrity checks of SQLite, FTS5 and the posting lists; empty if sound. */
  integrity(): readonly string[];
  close(): void;
}
