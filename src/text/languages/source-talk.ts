/**
 * How people of one language speak of the works and authors that they ask about. Words are folded as `findTerms` folds
 * them.
 */
export interface SourceTalk {
  /** Verbs and nouns that tie a topic to its source: "say", "view", "agree", "according". */
  readonly saying: ReadonlySet<string>;
  /** Question words that ask for a source: "who", "which". */
  readonly who: ReadonlySet<string>;
  /** Those that ask who speaks of something: "mentions", "writes". */
  readonly mentioning: ReadonlySet<string>;
  /** Prepositions after them that introduce the topic: "about". */
  readonly topic: ReadonlySet<string>;
  /** Words right before a name that is a source: "does", "by", "in". */
  readonly before: ReadonlySet<string>;
  /** Words right after one, besides those of `saying`: "on", "and". */
  readonly after: ReadonlySet<string>;
  /** Words of which a question for an author consists: "wrote", "author". */
  readonly authorship: ReadonlySet<string>;
  /** Words of which a question for works consists, besides those of `authorship`: "books", "list". */
  readonly listing: ReadonlySet<string>;
  /** What ends a question for an author: "Who is it by?" */
  readonly by: ReadonlySet<string>;
  /** What all works together are called: one of these, or of `works`, is in a question about all of them. */
  readonly works: ReadonlySet<string>;
  /** Words that make a question for works one about the bot's own: "have", "here", "list". */
  readonly own: ReadonlySet<string>;
  /** Articles, which titles are often cited without. */
  readonly articles: ReadonlySet<string>;
  /** Words between two authors of one work: "and". */
  readonly and: ReadonlySet<string>;
  /** Words in lower case that may stand inside a title or name: "Letters from the Quay". */
  readonly inside: ReadonlySet<string>;
  /** Words for those who ask: "I", "our". */
  readonly asker: ReadonlySet<string>;
  /** Before a second title: "Émile, ou De l’éducation". */
  readonly or: ReadonlySet<string>;
  /** What stands before a name in an author's line without being part of it: "edited by", "Dr". As written. */
  readonly besideNames: readonly string[];
  /** Words of a family name before its last: "van", "de". */
  readonly particles: ReadonlySet<string>;
}
