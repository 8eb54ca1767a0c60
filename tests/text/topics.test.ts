import { expect, it } from 'vitest';
import { findTopics } from '../../src/text/topics.ts';

const story = [
  'The lamps of Merrow Harbour went out, and Ottoline Crane said nothing.',
  'Nobody but Ottoline Crane knew why the lamps had no oil.',
  'In the morning the pilots of Merrow Harbour came and looked at the lamps.',
  'The railway company had bought the oil, and Ottoline Crane said so.',
];

it('finds names and recurring words, the most significant first, with their frequency', () => {
  const topics = findTopics(story, 3);
  expect(topics.map(({ phrase }) => phrase)).toEqual(['Ottoline Crane', 'Merrow Harbour', 'lamps']);
  expect(topics[0]?.count).toBe(3);
});

it('leaves out words that any text has, and words that occur once', () => {
  const words = findTopics(story, 10).map(({ phrase }) => phrase);
  expect(words).toContain('oil');
  expect(words.join(' ')).not.toMatch(/said|morning|railway|the/);
});

it('returns a full name that occurs once if its parts occur often', () => {
  const lines = [
    'There Ezra Karn came in.',
    'Nobody liked what Karn did.',
    'Then Ezra saw Karn, and Ezra left.',
  ];
  expect(findTopics(lines, 1)[0]?.phrase).toBe('Ezra Karn');
});

it('finds nothing in an empty text', () => {
  expect(findTopics([], 5)).toEqual([]);
  expect(findTopics(['Yes.', 'No!'], 5)).toEqual([]);
});
