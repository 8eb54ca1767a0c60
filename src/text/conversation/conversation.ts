/** What a message is that asks nothing of the texts. */
export type CourtesyKind =
  /** "Shut up." */
  | 'insult'
  /** "What can I ask here?" */
  | 'help'
  /** "When do we meet next?" */
  | 'meeting'
  /** "Are you human?" */
  | 'bot'
  /** "Thank you", "ok". */
  | 'thanks'
  /** "Hello". */
  | 'greeting'
  /** "And why?", "tell me more": it leans on something said before. */
  | 'more';

/**
 * How people of one language talk around a question.
 *
 * A pattern is a sequence of words in lower case without diacritics; `<name>` is any of the words of that class, `?`
 * after an item that may be missing, `*` after one that may also be repeated. A comma after the last item, or before
 * the first, demands a pause there. In a class, `_` joins words that belong together.
 */
export interface Conversation {
  /** Classes of words, by name: words in lower case, separated by spaces. */
  readonly classes: Readonly<Record<string, string>>;
  /** What stands before a question: greetings, politeness, "I was wondering if". */
  readonly before: readonly string[];
  /** What stands after it: thanks, "pls", "any ideas". */
  readonly after: readonly string[];
  /** Whole messages of each kind, as patterns. */
  readonly whole: Readonly<Partial<Record<CourtesyKind, readonly string[]>>>;
  /**
   * Words that make a message one of a kind, if all others are function words or `filler`. `beside`: only together with
   * one of these.
   */
  readonly talk: Readonly<Record<CourtesyKind, { readonly words: string; readonly beside?: string }>>;
  /** Words that may stand in such a message without saying anything. */
  readonly filler: string;
  /** Words with which people say in a chat that they think or feel something about what they speak of. */
  readonly opining: string;
  /** Words of other languages that people of this one use too: they alone don't show which one is written. */
  readonly borrowed: string;
  /** Question words. */
  readonly asking: string;
  /** Function words of this language that mean something in another one, such as "war". */
  readonly elsewhere: string;
}
