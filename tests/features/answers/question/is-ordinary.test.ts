import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createAnswers } from '../../../../src/features/answers/answers.ts';
import { createLibrary } from '../../../../src/features/corpus/library.ts';
import { openSearchIndex } from '../../../../src/search/open-search-index.ts';
import { audienceIn } from '../../../support/audience.ts';
import { composeEssay, entryOf, shelve } from '../../../support/essays.ts';

it('takes a name for its author, and a word that texts write small for a word', async () => {
  const mill = composeEssay('Of Grain', {
    Grain: ['The mill stood by the weir.', 'Every farmer paid the miller in flour.'],
  });
  const shelved = composeEssay('Of Weirs', {
    Weirs: ['No farmer may touch the sluice at the weir.', 'A heavy bolt closes every mill at night.'],
  });
  const both = [
    { ...entryOf(mill, 'readers'), description: { ...entryOf(mill).description, author: 'Ann Mill' } },
    {
      ...entryOf(shelved, 'readers'),
      description: { ...entryOf(shelved).description, author: 'Bo Tarrant' },
    },
  ];
  const folder = mkdtempSync(path.join(tmpdir(), 'concordance-names-'));
  const index = openSearchIndex(path.join(folder, 'index.sqlite'));
  onTestFinished(() => {
    index.close();
    rmSync(folder, { recursive: true });
  });
  await index.add(mill);
  await index.add(shelved);
  const shelf = createLibrary({ store: { works: shelve(both, [mill, shelved]) }, linkTo: () => null });
  const titles = async (text: string): Promise<readonly string[]> => {
    const { quotations } = await createAnswers({ library: shelf, index }).answer({
      audience: audienceIn('readers'),
      text,
      workId: null,
      section: null,
    });
    return [...new Set(quotations.map(({ title }) => title))];
  };
  expect(await titles('may a farmer in tarrant touch the weir')).toEqual(['Of Weirs']);
  expect(await titles('tarrants view of the weir')).toEqual(['Of Weirs']);
  expect(await titles('what closes each mill at night')).toEqual(['Of Weirs']);
});
