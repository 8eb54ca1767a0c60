import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openConcordance } from '../src/wiring.ts';
import { createTemporaryFolder } from './support/made-works.ts';

/** Files of a folder that hold a string. */
function filesWith(folder: string, words: string): readonly string[] {
  const files = globSync('**/*', { cwd: folder });
  return files.filter((file) => readFileSync(path.join(folder, file)).includes(words));
}

test('a work that went with its group is in no file, also if the bot ended in between', async () => {
  const dataFolder = createTemporaryFolder();
  const open = async () => openConcordance({ dataFolder, publicUrl: null });
  const first = await open();
  const told = Array.from({ length: 40 }, (_, i) => `The xylofrond of Harbour ${i} was painted again.`);
  for (const [groupId, text] of [
    ['gone', told.join('\n\n')],
    ['stays', told.join('\n\n').replaceAll('xylofrond', 'lantern')],
  ] as const) {
    const source = { name: 'harbour.txt', bytes: Buffer.from(`Of ${groupId}\n\n${text}`), description: {} };
    await first.features.corpus.add(source, { groupId, addedBy: null });
  }
  expect(filesWith(dataFolder, 'xylofrond')).toEqual(
    expect.arrayContaining(['concordance.sqlite-wal', 'index.sqlite-wal']),
  );
  await first.store.privacy.eraseGroup('gone');
  await first.close();
  const second = await open();
  expect(await second.cleanFiles()).toBe(true);
  expect(filesWith(dataFolder, 'xylofrond')).toEqual([]);
  expect(filesWith(dataFolder, 'lantern')).not.toEqual([]);
  expect(second.index.integrity()).toEqual([]);
  await second.close();
  expect(filesWith(dataFolder, 'xylofrond')).toEqual([]);
});
