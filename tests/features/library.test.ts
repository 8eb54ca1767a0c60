import { expect, it } from 'vitest';
import { createLibrary } from '../../src/features/library.ts';
import { entryOf, harbour, railway, shelve } from '../support/essays.ts';

const store = { works: shelve([entryOf(harbour), entryOf(railway, 'guild')], [harbour, railway]) };
const library = createLibrary({
  store,
  linkTo: (work, _, { start }) => `https://reader.test/${work.id}#${start}`,
});

const titles = async (groupId: string) =>
  (await library.entries({ groupId })).map(({ description }) => description.title);

it('shows a group its own works first, then the operator’s', async () => {
  expect(await titles('guild')).toEqual(['Against the Pilots', 'The Harbour Book']);
  expect(await titles('elsewhere')).toEqual(['The Harbour Book']);
});

it('finds the entry of a visible work alone', async () => {
  expect(await library.entry('everyone', railway.id)).not.toBeNull();
  expect(await library.entry({ groupId: 'elsewhere' }, railway.id)).toBeNull();
});

it('cites a place with quotation, locator and link', () => {
  const sentence = harbour.layout.sentences[0];
  if (!sentence) throw new Error('no sentence');
  const citation = library.cite(entryOf(harbour), harbour, sentence, [{ start: 4, end: 10 }]);
  expect(citation).toMatchObject({
    title: 'The Harbour Book',
    author: 'A. Writer',
    url: `https://reader.test/${harbour.id}#${sentence.start}`,
    locator: { section: { number: '1' }, paragraph: 1 },
    quotation: { exact: 'The pilots of Merrow Harbour elected Ottoline Crane as their warden in 1911.' },
  });
});

it('knows no work that the store does not know', async () => {
  expect(await library.work('gone')).toBeNull();
});
