import type { ReadText } from './read-text.ts';

/** What kind of text it is, as shares that sum to 1: an argument, a story, a transcript of talk. */
export interface KindOfText {
  readonly exposition: number;
  readonly narration: number;
  readonly talk: number;
}

/** The share of sentences in quotation marks from which a text is wholly a story. */
const SPEECH_OF_STORY = 0.15;

/** Tells the kind of a text: talk by speakers named before a colon, a story by what is said in quotation marks. */
export function readKind({ sentences }: ReadText): KindOfText {
  const share = (count: number): number => count / (sentences.length || 1);
  const talk = share(sentences.filter(({ speaker }) => speaker !== null).length);
  const speech = share(sentences.filter(({ isSpeech, speaker }) => isSpeech && speaker === null).length);
  const narration = (1 - talk) * Math.min(1, speech / SPEECH_OF_STORY);
  return { talk, narration, exposition: 1 - talk - narration };
}
