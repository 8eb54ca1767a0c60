import { expect, test } from 'vitest';
import { openConcordance } from '../src/wiring.ts';
import { createFakeModel } from './support/fake-model.ts';
import { createTemporaryFolder } from './support/made-works.ts';
import { audienceIn } from './support/audience.ts';

const AUDIENCE = audienceIn('group');
const ESSAY =
  'The villagers pay for bread with coins.\n\nA levy on each household meets the doctor’s fee.\n\nThe tide turns.';

async function firstSentence(model: ReturnType<typeof createFakeModel> | null) {
  const concordance = await openConcordance({
    dataFolder: createTemporaryFolder(),
    publicUrl: null,
    model,
    onEncoded: () => undefined,
  });
  const source = { name: 'village.txt', bytes: Buffer.from(ESSAY) };
  await concordance.features.corpus.add(source, { groupId: 'group', addedBy: null });
  await concordance.index.encode();
  expect(await concordance.features.health.check(AUDIENCE)).toMatchObject({ notIndexed: 0, notEncoded: 0 });
  const answer = await concordance.features.answers.answer({
    audience: AUDIENCE,
    text: 'Who do the villagers pay, the doctor?',
    workId: null,
    section: null,
  });
  await concordance.close();
  const [first] = [...answer.quotations, ...answer.closest];
  return first?.quotation.exact;
}

test('an answer goes by what the reader model reads where it is on, and by words where it is off', async () => {
  expect(await firstSentence(createFakeModel([], ['doctor']))).toContain('doctor');
  expect(await firstSentence(null)).toContain('bread');
});
