import type { LinedEntry } from '../../corpus/corpus.ts';
import type { Citation } from '../../corpus/quotation.ts';
import type { WorkId } from '../../corpus/work.ts';
import type { Audience } from '../group/audience.ts';

/** Words to find in whose works. */
export interface FindRequest {
  readonly audience: Audience;
  /** As a member types them: see `readWords`. */
  readonly words: string;
  /** Limits the look-up to one work. */
  readonly workId: WorkId | null;
  /** How many words may stand between them, 1 to 50; null: anywhere in the same sentence. */
  readonly near: number | null;
}

/** How often a work has something. */
export interface WorkCount {
  readonly entry: LinedEntry;
  readonly count: number;
}

/** Where words stand: every place is counted, a page of them is cited. */
export interface FoundWords {
  readonly total: number;
  /** False: the texts have more than `total` places, and the rest was not looked at. */
  readonly isWhole: boolean;
  /** The works that have them, in the order of the corpus. */
  readonly works: readonly WorkCount[];
  /** In the order of the corpus, then of the text. */
  readonly places: readonly Citation[];
  /** If nothing was found: which of the words, as typed, no text has at all. */
  readonly missing: readonly string[];
}

/** Every place of words in the texts: a concordance. */
export interface Words {
  /** UserError if there is no word, no such work, or too much at once. */
  find(request: FindRequest, page: { limit: number; offset: number }): Promise<FoundWords>;
}

/** A name to look up in whose works. */
export interface WhoRequest {
  readonly audience: Audience;
  readonly name: string;
  readonly workId: WorkId | null;
}

/** How often a section has something; null is what stands before the first heading. */
export interface SectionCount {
  readonly section: { readonly number: string; readonly title: string } | null;
  readonly count: number;
}

/** How often a work mentions a name, and where. */
export interface NamingWork extends WorkCount {
  /** The innermost sections that mention it, in text order. */
  readonly sections: readonly SectionCount[];
}

/** All mentions of a name. */
export interface Naming {
  /** As the texts write it. */
  readonly name: string;
  /** Longer names that hold this one, the most frequent first; their mentions are counted too. */
  readonly within: readonly string[];
  readonly total: number;
  /** False: there are more mentions than `total`, and `last` is not the last. */
  readonly isWhole: boolean;
  readonly first: Citation;
  readonly last: Citation;
  /** The works that mention it, in the order of the corpus. */
  readonly works: readonly NamingWork[];
}

/** Persons, places and terms with a name. */
export interface Names {
  /** UserError if no text in scope has the name, with the names that come closest. */
  who(request: WhoRequest): Promise<Naming>;
}
