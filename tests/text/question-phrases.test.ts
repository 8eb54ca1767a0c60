import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { findPhrases } from '../../src/text/question-phrases.ts';

test.each([
  [
    ['Why did the bread money of Kesterwick fail?', 'What made Kesterwick’s bread money collapse?'],
    'Kesterwick’s bread money',
  ],
  [
    ['Can a network without a server have no owner?', 'Does a network without servers have an owner?'],
    'network without servers have an owner',
  ],
  [['Is exit a remedy?'], 'exit a remedy'],
])('names what %j have in common', (texts, label) => {
  expect(findPhrases(texts, () => 1)[0]?.words).toBe(label);
});

test('returns slices of the questions, at most 60 characters long, each once', () => {
  const word = fc.constantFrom('tide', 'Tide', 'keeper’s', 'who', 'of', 'a'.repeat(30), '“power”', 'the');
  const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((each) => each.join(' '));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
      const phrases = findPhrases(texts, () => 1);
      for (const { words, from, start, end } of phrases) {
        expect(texts[from]?.slice(start, end)).toBe(words);
        expect(words.length).toBeLessThanOrEqual(60);
      }
      const folded = phrases.map(({ words }) => words.toLowerCase());
      expect(new Set(folded).size).toBe(folded.length);
    }),
  );
});
