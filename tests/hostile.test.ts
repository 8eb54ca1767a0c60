import { expect, test } from 'vitest';
import { sendHostileQueries, withSampleWorks } from '../bench/hostile.ts';

test('answers whatever is typed, or refuses it with a message', async () => {
  const outcomes = await withSampleWorks(async (concordance) => sendHostileQueries(concordance, 2000));
  const sent = outcomes.reduce((sum, { times }) => sum + times.length, 0);
  const refused = outcomes.reduce((sum, outcome) => sum + outcome.refused, 0);
  expect(sent).toBe(2000);
  expect(refused).toBeGreaterThan(0);
  expect(refused).toBeLessThan(1500);
  expect(outcomes.flatMap(({ errors }) => errors)).toEqual([]);
});
