import type { ReadText } from './read-text.ts';

/** The kind of a text, as shares that sum to 1: a paper or an argument, a story, a transcript of talk. */
export interface KindOfText {
  readonly exposition: number;
  readonly narration: number;
  readonly talk: number;
}

/** With at least this share of sentences in quotation marks, a text is entirely a story. */
const SPEECH_OF_STORY = 0.15;

/** With at least this share of sentences with a year or number in brackets, a text is entirely a paper. */
const REFERENCES_OF_PAPER = 0.05;
const REFERENCE = /\([^)]*\d|\[\d/;

/**
 * Recognises the kind of a text: talk by speakers named before a colon, a story by speech in quotation marks. An essay
 * is between a paper and a story: it has neither references nor speech, and may make its point anywhere.
 */
export function readKind({ sentences }: ReadText): KindOfText {
  const share = (count: number): number => count / (sentences.length || 1);
  const talk = share(sentences.filter(({ speaker }) => speaker !== null).length);
  const speech = share(sentences.filter(({ isSpeech, speaker }) => isSpeech && speaker === null).length);
  const story = (1 - talk) * Math.min(1, speech / SPEECH_OF_STORY);
  const references = share(sentences.filter(({ text }) => REFERENCE.test(text)).length);
  const essay = (1 - talk - story) * (1 - Math.min(1, references / REFERENCES_OF_PAPER));
  const narration = story + essay / 2;
  return { talk, narration, exposition: 1 - talk - narration };
}
