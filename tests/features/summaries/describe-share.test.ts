import { expect, it } from 'vitest';
import { catalogueOf } from '../../../src/catalogue/catalogue.ts';
import { describeShare } from '../../../src/features/summaries/describe-share.ts';

it.each([
  [{ sentences: 6, words: 80 }, { sentences: 104, words: 1000 }, '6 of 104 sentences, 8 % of the words'],
  [{ sentences: 1, words: 9 }, { sentences: 1, words: 9 }, '1 of 1 sentence, 100 % of the words'],
  [
    { sentences: 2, words: 9 },
    { sentences: 9000, words: 99_000 },
    '2 of 9,000 sentences, less than 1 % of the words',
  ],
])('says how much is shown', (shown, total, words) => {
  expect(describeShare(catalogueOf('en'), { shown, total })).toBe(words);
});
