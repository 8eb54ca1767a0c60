import type { LinedEntry } from '../../corpus/corpus.ts';
import type { Citation } from '../../corpus/quotation.ts';
import type { WorkId } from '../../corpus/work.ts';
import type { Audience } from '../group/audience.ts';

/** Words to find, and the works to search. */
export interface FindRequest {
  readonly audience: Audience;
  /** As typed by a member: see `readWords`. */
  readonly words: string;
  /** Limits the look-up to one work. */
  readonly workId: WorkId | null;
  /** Most words between them, 1 to 50; null: anywhere in the same sentence. */
  readonly near: number | null;
}

/** Number of occurrences in a work. */
export interface WorkCount {
  readonly entry: LinedEntry;
  readonly count: number;
}

/** A word, as typed, that no text has, but the title, author or other details of some works. */
interface DescribedWord {
  readonly word: string;
  readonly titles: readonly string[];
}

/** Occurrences of words: all are counted, one page of them is cited. */
export interface FoundWords {
  readonly total: number;
  /** False: the texts have more than `total` occurrences, and the rest was not searched. */
  readonly isWhole: boolean;
  /** The works that have them, in the order of the corpus. */
  readonly works: readonly WorkCount[];
  /** In the order of the corpus, then of the text. */
  readonly places: readonly Citation[];
  /** If nothing was found: the words, as typed, that stand nowhere. */
  readonly missing: readonly string[];
  /** If nothing was found: the words that stand only in the description of works, with the titles of these. */
  readonly described: readonly DescribedWord[];
  /** Misspelt words that stand nowhere, as typed, and the words of the texts that were found instead. */
  readonly corrections: readonly { readonly typed: string; readonly read: string }[];
}

/** Every occurrence of words in the texts: a concordance. */
export interface Words {
  /** UserError if there is no word, no such work, or too much at once. */
  find(request: FindRequest, page: { limit: number; offset: number }): Promise<FoundWords>;
}

/** A name to look up, and the works to search. */
export interface WhoRequest {
  readonly audience: Audience;
  readonly name: string;
  readonly workId: WorkId | null;
}

/** Number of occurrences in a section; null is the text before the first heading. */
export interface SectionCount {
  readonly section: { readonly number: string; readonly title: string } | null;
  readonly count: number;
}

/** Number and places of a name's mentions in a work. */
export interface NamingWork extends WorkCount {
  /** The innermost sections with mentions, in text order. */
  readonly sections: readonly SectionCount[];
}

/** All mentions of a name. */
export interface Naming {
  /** As spelled in the texts. */
  readonly name: string;
  /** Longer names that contain this one, most frequent first; their mentions are counted too. */
  readonly within: readonly string[];
  readonly total: number;
  /** False: there are more mentions than `total`, and `last` is not the last. */
  readonly isWhole: boolean;
  readonly first: Citation;
  readonly last: Citation;
  /** The works with mentions, in the order of the corpus. */
  readonly works: readonly NamingWork[];
}

/** Persons, places and terms with a name. */
export interface Names {
  /** UserError if no text in scope has the name, with the closest names. */
  who(request: WhoRequest): Promise<Naming>;
}
