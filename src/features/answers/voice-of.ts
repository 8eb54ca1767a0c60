import { phrase } from '../../catalogue/phrase.ts';
import type { Span } from '../../corpus/layout.ts';
import type { Phrase } from '../../corpus/phrase.ts';
import type { Work } from '../../corpus/work.ts';
import { speakerAt } from '../../text/views/speaker-at.ts';
import { findViews, isSpeechOpen } from '../../text/views/find-views.ts';

/** Whose words a place of a work gives, if the text shows that they are not the author's own: null if it does not. */
export function voiceOf(work: Work, { start, end }: Span): Phrase | null {
  const { text, layout } = work;
  const paragraph = layout.paragraphs.find((each) => each.start <= start && start < each.end);
  if (paragraph?.kind === 'quote') return phrase('voices.setOff');
  const speaker = speakerAt(work, start);
  if (speaker !== null) return phrase('voices.speaker', speaker);
  const isOpen = isSpeechOpen(text.slice(paragraph?.start ?? start, start));
  const exact = text.slice(start, end);
  // Only reported views count, so whose the “I” of a story is need not be known.
  const cue = findViews(exact, { isStory: true, isOpen }).find(({ whose }) => whose === 'reported');
  if (cue === undefined) return null;
  const words = exact.slice(cue.start, cue.end).replaceAll(/\s+/gu, ' ');
  const isSpeech = /^["“”„«‘]/u.test(words) || (isOpen && cue.start === 0);
  return isSpeech ? phrase('voices.spoken') : phrase('voices.reported', words);
}
