import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { UserError } from '../src/errors.ts';
import { openConcordance } from '../src/wiring.ts';
import { createTemporaryFolder } from './support/made-works.ts';
import { audienceIn } from './support/audience.ts';

const ESSAY = 'The keeper of the lamp was called Ottoline Crane.\n\nShe never slept.';

test('an index that is deleted while the bot runs is filled again', async () => {
  const dataFolder = createTemporaryFolder();
  const { features, index, close } = await open(dataFolder);
  const { entry } = await features.corpus.add(
    { name: 'lamp.txt', bytes: Buffer.from(ESSAY) },
    { groupId: 'group', addedBy: null },
  );
  await Promise.all(
    ['', '-wal', '-shm'].map((ending) => rm(path.join(dataFolder, `index.sqlite${ending}`), { force: true })),
  );
  await expect.poll(() => index.ids()).toEqual([entry.workId]);
  const answer = await features.answers.answer({
    audience: audienceIn('group'),
    text: 'Who was the keeper of the lamp?',
    workId: null,
    section: null,
  });
  expect(answer.quotations[0]?.quotation.exact).toContain('Ottoline Crane');
  await close();
});

test('a data folder that is a file is refused in words', async () => {
  const file = path.join(createTemporaryFolder(), 'data');
  await writeFile(file, '');
  const refused = openConcordance({ dataFolder: file, publicUrl: null });
  await expect(refused).rejects.toThrow(UserError);
  await expect(refused).rejects.toThrow(`Can't use the data folder ${file}`);
});

async function open(dataFolder: string) {
  const concordance = await openConcordance({ dataFolder, publicUrl: null });
  return { ...concordance, close: () => concordance.close() };
}
