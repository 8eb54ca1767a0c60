import { afterAll, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { cosine } from '../../../src/search/meaning/quantise.ts';
import { startEncoder } from '../../../src/search/meaning/start-encoder.ts';

const failures: unknown[] = [];
const encoder = startEncoder({ onFailed: (error) => failures.push(error) });
afterAll(async () => encoder.close());

function startWithout() {
  return startEncoder({ onFailed: (error) => failures.push(error), packages: ['@energetic-ai/not-there'] });
}

it('finds sentences similar that say the same in different words', async () => {
  const [question, answer, other] =
    (await encoder.encode([
      'Who paid for the physician?',
      'The doctor’s fee was met by the village.',
      'The tide turns twice a day.',
    ])) ?? [];
  if (!question || !answer || !other) throw new Error('The encoder returned too few embeddings.');
  expect(cosine(question, answer)).toBeGreaterThan(cosine(question, other) + 0.1);
});

it.each(['', ' ', '日本語 😀', '\0', '\uD800', 'word '.repeat(900)])(
  'takes any text, such as %j',
  async (text) => {
    expect(await encoder.encode([text, 'A sentence.'])).toHaveLength(2);
    expect(failures).toEqual([]);
  },
);

it('answers each of several requests separately', async () => {
  const texts = ['The lamp burned.', 'Nobody slept.', 'The bell rang.'];
  const apart = await Promise.all(texts.map(async (text) => (await encoder.encode([text]))?.[0]));
  const together = (await encoder.encode(texts)) ?? [];
  texts.forEach((_, i) =>
    expect(cosine(apart[i] ?? new Int8Array(), together[i] ?? new Int8Array())).toBeGreaterThan(0.99),
  );
});

it('tells the operator that a package is missing', () => {
  expect(startWithout).toThrow(UserError);
  expect(startWithout).toThrow(
    'SENTENCE_ENCODER is on, but its package @energetic-ai/not-there is not installed',
  );
});

it('returns null at once after it is closed', async () => {
  const closed = startEncoder({ onFailed: (error) => failures.push(error) });
  const pending = closed.encode(['A sentence.']);
  await closed.close();
  expect(await pending).toBeNull();
  expect(await closed.encode(['Another.'])).toBeNull();
});
