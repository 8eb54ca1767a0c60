import { expect, test } from 'vitest';
import { voiceOf } from '../../../src/features/answers/voice-of.ts';
import { composeEssay } from '../../support/essays.ts';

const voiceIn = (paragraphs: readonly string[], sentence: string): string | null => {
  const work = composeEssay('At the mill', { Talk: paragraphs });
  const start = work.text.indexOf(sentence);
  return voiceOf(work, { start, end: start + sentence.length })?.english ?? null;
};

const interview = [
  'ADA STONE: Did you sell the salt? I have heard that you did.',
  'BRAM DUSK: I sold none of it. Nobody came to the market before Easter.',
  'ADA STONE: And the mill? Who paid for the wheel?',
  'BRAM DUSK: The town paid for it.',
];
const play = interview.map((line) => line.replace(':', '.'));

test.each([interview, play])('a later sentence of a speech says who speaks', (...paragraphs) => {
  expect(voiceIn(paragraphs, 'Nobody came to the market before Easter.')).toBe('BRAM DUSK says this');
});

test('the sentence with the label needs nothing below it', () => {
  expect(voiceIn(interview, 'BRAM DUSK: I sold none of it.')).toBeNull();
});

test.each([
  [['Note: The salt was dear. Nobody bought it.', 'Note: The mill stood. It was old.']],
  [['Salt: it was dear. Nobody bought it.', 'Goats: they were dear. Everybody had one.']],
])('labels that are not two speakers’ name nobody: %j', (paragraphs) => {
  expect(voiceIn(paragraphs, paragraphs[0]?.split('. ')[1] ?? '')).toBeNull();
});
