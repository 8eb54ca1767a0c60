import type { AskingWords } from './asking-words.ts';
import type { DanglingWords } from './dangling-words.ts';
import type { LeaningWords } from './leaning-words.ts';
import type { NegationRules } from './negation-rules.ts';
import type { PlaceWords } from './place-words.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { SummingWords } from './summing-words.ts';
import type { FollowUpWords } from './follow-up-words.ts';
import type { DebateTalk } from './debate-talk.ts';
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
  /** The forms of which a word may be one, as an English dictionary has them; null in all other languages. */
  readonly listBaseForms: ((word: string) => readonly string[]) | null;
  /** For a number, in digits, words or Roman: how else it is written. */
  readonly numberForms: ReadonlyMap<string, readonly string[]>;
  /**
   * Added to the log-odds that texts answer a question: where words have many forms and compounds, an answer repeats
   * fewer words of the question. English, for which the confidence was fitted, has 0.
   */
  readonly confidenceOffset: number;
  /**
   * Loads the words of the language, as the list of a Hunspell dictionary; null if there is none. What stands in it is
   * not misspelt.
   */
  readonly loadDictionary: (() => Promise<Uint8Array>) | null;
  /** Words with which people ask about a text, which the text itself rarely has: "author", "define", "chapter". */
  readonly frameWords: ReadonlySet<string>;
  /** How it asks for names, dates, numbers …, and what such answers have. */
  readonly asking: AskingWords;
  /** How a sentence shows that it refers back. */
  readonly dangling: DanglingWords;
  /** What else makes it unclear without the sentence before. */
  readonly leaning: LeaningWords;
  /** What weighs sentences for a summary. */
  readonly summing: SummingWords;
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
  /** How people write on phones and in chats: "u" for "you", "dont" for "do not". Folded words, and them written out. */
  readonly shorthand: ReadonlyMap<string, string>;
  /** How people speak of the works and authors that they ask about. */
  readonly sourceTalk: SourceTalk;
  /** How people argue for and against something. */
  readonly debateTalk: DebateTalk;
}
