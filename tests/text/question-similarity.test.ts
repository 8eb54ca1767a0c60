import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { compareQuestions, readQuestionTerms, weighTerms } from '../../src/text/question-similarity.ts';

const words = fc.array(
  fc.constantFrom('tide', 'keeper', 'Lighthouse', 'owners', 'who', 'the', 'power', 'why', 'Éclair', '7'),
  { minLength: 1, maxLength: 8 },
);
const questions = fc.array(
  words.map((each) => `${each.join(' ')}?`),
  { minLength: 1, maxLength: 12 },
);

test('is symmetric, from 0 to 1, and highest between a question and itself', () => {
  fc.assert(
    fc.property(questions, (texts) => {
      const terms = texts.map(readQuestionTerms);
      const weigh = weighTerms(terms);
      for (const a of terms) {
        expect(compareQuestions(a, a, weigh)).toBe(1);
        for (const b of terms) {
          const likeness = compareQuestions(a, b, weigh);
          expect(likeness).toBe(compareQuestions(b, a, weigh));
          expect(likeness).toBeGreaterThanOrEqual(0);
          expect(likeness).toBeLessThanOrEqual(1);
          expect(likeness === 1).toBe(a.symmetricDifference(b).size === 0);
        }
      }
    }),
  );
});

test('compares a question with only function words by those', () => {
  expect([...readQuestionTerms('Why that?')]).toHaveLength(2);
  expect(compareQuestions(readQuestionTerms('Why that?'), readQuestionTerms('Why?'), () => 1)).toBe(0.5);
});

test('weighs a rare word more than one in many questions', () => {
  const weigh = weighTerms(['tide keeper', 'tide owner', 'tide power'].map(readQuestionTerms));
  expect(weigh('keeper')).toBeGreaterThan(weigh('tide'));
  expect(weigh('unheard')).toBe(weigh('keeper'));
});
