import type { NegationRules } from './negation-rules.ts';
import type { PlaceWords } from './place-words.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { FollowUpWords } from './follow-up-words.ts';
import type { SourceTalk } from './source-talk.ts';

/**
 * What is known of a language in which texts are read. Words are folded as `findTerms` folds them: in lower case,
 * without diacritics, "ß" as "ss", without elisions and clitics ("l’homme" is the words "l" and "homme").
 */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /**
   * Articles, pronouns, prepositions, conjunctions, auxiliaries, question words, and what dividing leaves of elisions
   * and contractions. They carry grammar, not topic.
   */
  readonly functionWords: ReadonlySet<string>;
  /** Whether nouns are written with a capital, so that a capital does not make a name. */
  readonly capitalisesNouns: boolean;
  /** What the inflected forms of a word of the letters a to z have in common. */
  readonly stem: (word: string) => string;
  /**
   * Added to the log-odds that texts answer a question: where words have many forms and compounds, an answer repeats
   * fewer words of the question. English, for which the confidence was fitted, has 0.
   */
  readonly confidenceOffset: number;
  /** Words with which people ask about a text, which the text itself rarely has: "author", "define", "chapter". */
  readonly frameWords: ReadonlySet<string>;
  readonly negation: NegationRules;
  readonly places: PlaceWords;
  /** Verbs of saying, and prepositions that name a source: "writes", "according", "laut", "selon". */
  readonly speechWords: ReadonlySet<string>;
  /** What stands between them and a name: "to", "es bei", "le". */
  readonly besideSpeech: ReadonlySet<string>;
  /** How people talk around a question. */
  readonly conversation: Conversation;
  /** How questions lean on earlier ones. */
  readonly followUps: FollowUpWords;
  /** How people speak of the works and authors that they ask about. */
  readonly sourceTalk: SourceTalk;
}
