import type { Work } from '../../corpus/work.ts';
import { findSpeakers } from '../prompts/voices.ts';
import { findQuotedRanges } from './quoted-ranges.ts';

/** With at least this share of sentences with speech in quotation marks, a text is a story. */
const SPEECH_OF_STORY = 0.15;

const known = new WeakMap<Work, boolean>();

/** Whether others than the author speak throughout a text, as in a story or a transcript: its “I” is theirs. */
export function isStory(work: Work): boolean {
  const story = known.get(work) ?? judge(work);
  known.set(work, story);
  return story;
}

function judge({ text, layout: { paragraphs, sentences } }: Work): boolean {
  if (findSpeakers(paragraphs.map(({ start, end }) => text.slice(start, end))).size > 0) return true;
  const spoken = sentences.filter(({ start, end }) => findQuotedRanges(text.slice(start, end)).length > 0);
  return spoken.length > SPEECH_OF_STORY * sentences.length;
}
