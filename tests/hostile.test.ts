import { expect, onTestFinished, test } from 'vitest';
import { sendHostileQueries } from '../bench/hostile.ts';
import { openConcordance } from '../src/wiring.ts';
import { createTemporaryFolder } from './support/made-works.ts';
import { withSampleWorks } from './support/room.ts';

/** `npm run bench` sends more. */
const QUERIES = 500;

test('answers whatever is typed, or refuses it with a message', async () => {
  const dataFolder = createTemporaryFolder();
  await withSampleWorks(dataFolder);
  const concordance = await openConcordance({ dataFolder, publicUrl: 'https://reading.example.org' });
  onTestFinished(() => concordance.close());
  const outcomes = await sendHostileQueries(concordance, QUERIES);
  const sent = outcomes.reduce((sum, { times }) => sum + times.length, 0);
  const refused = outcomes.reduce((sum, outcome) => sum + outcome.refused, 0);
  expect(sent).toBe(QUERIES);
  expect(refused).toBeGreaterThan(0);
  expect(refused).toBeLessThan(0.75 * QUERIES);
  expect(outcomes.flatMap(({ errors }) => errors)).toEqual([]);
});
