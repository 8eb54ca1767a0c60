import { expect, test } from 'vitest';

import { findSimilar } from '../../../src/features/discussion/find-similar.ts';

/** Pairs as members write them: both ask the same. */
const SAME = [
  ['Who pays for the lamps?', 'Who should pay for maintaining the lamps?'],
  ['Is exit a real remedy for power?', 'What does the author mean by exit as a remedy?'],
  ['Why did the bread money of Kesterwick fail?', 'What made Kesterwick’s bread money collapse?'],
  ['Can a network without a server have no owner?', 'Does a network without servers have an owner at all?'],
  ['Why does Holt distrust decentralisation?', 'Does Holt trust decentralisation?'],
  ['Was Marta right to check the baker’s book?', 'Should Marta have checked the book of the baker?'],
  ['What is the role of the lighthouse keeper?', 'What does the keeper of the lighthouse stand for?'],
  ['Is the narrator reliable?', 'Can we rely on the narrator?'],
  ['Why does Elizabeth refuse Mr Collins?', 'Why did Elizabeth turn down Collins?'],
  ['Who is responsible for the monster’s crimes?', 'Is Victor responsible for what the monster does?'],
] as const;

/** Pairs that share words but ask different things. */
const OTHER = [
  ['Who pays for the lamps?', 'Who has power in the valley?'],
  ['What does the author mean by exit?', 'What does the author mean by commons?'],
  ['Why did the bread money of Kesterwick fail?', 'Is bread a good image for trust?'],
  ['Is the narrator reliable?', 'Why does the narrator leave the village?'],
  ['Why does Elizabeth refuse Mr Collins?', 'Why does Elizabeth change her mind about Darcy?'],
  ['Who is responsible for the monster’s crimes?', 'Why does the monster learn to read?'],
  ['What should we think of the ending?', 'What should we think of the first chapter?'],
] as const;

const asked = [...SAME, ...OTHER].flat().map((text) => ({ text }));

test.each(SAME)('%s is like %s', (text, other) => {
  const similar = findSimilar(text, asked);
  expect(similar[0]?.text).toBe(text);
  expect(similar.map((each) => each.text)).toContain(other);
});

test.each(OTHER)('%s is not like %s', (text, other) => {
  expect(findSimilar(text, asked).map((each) => each.text)).not.toContain(other);
});

test('a question without similar ones finds none', () => {
  expect(findSimilar('What is a protocol?', asked)).toEqual([]);
  expect(findSimilar('What is a protocol?', [])).toEqual([]);
});
