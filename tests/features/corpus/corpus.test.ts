import { expect, test } from 'vitest';

import { OPERATOR_GROUP } from '../../../src/corpus/corpus.ts';
import { createCorpus } from '../../../src/features/corpus/corpus.ts';
import { createLibrary } from '../../../src/features/corpus/library.ts';
import type { Source } from '../../../src/import/source.ts';
import { UserError } from '../../../src/errors.ts';
import { shortWork } from '../../support/made-works.ts';
import { openTemporaryStore } from '../../support/temporary-store.ts';
import { audienceIn, openUndecided } from '../../support/audience.ts';

const A = shortWork('The words of a.txt.').work.id;
const B = shortWork('The words of b.txt.').work.id;

async function open() {
  const store = await openTemporaryStore();
  const indexed = new Set<string>();
  let clock = 0;
  const corpus = createCorpus({
    store,
    library: createLibrary({ store, linkTo: () => null }),
    openGroup: openUndecided,
    readerLinks: {
      write: (workId, { groupId }) => ({
        url: `https://read.example/${groupId}/${workId}`,
        expiresAt: new Date(),
      }),
    },
    index: {
      add: async ({ id }) => void indexed.add(id),
      remove: async (id) => void indexed.delete(id),
    },
    importWork: async ({ name }: Source) => {
      if (name === 'bad.txt') throw new UserError('This is no text.');
      return shortWork(`The words of ${name}.`);
    },
    readAddress: async ({ address }) => ({ name: `${address}.txt`, bytes: new Uint8Array() }),
    now: () => new Date(Date.UTC(2026, 0, 1) + (clock += 1000)),
  });
  const add = async (name: string, groupId: string) =>
    corpus.add({ name, bytes: new Uint8Array() }, { groupId, addedBy: 'm1' });
  return { corpus, store, indexed, add };
}

test('adds a work from the web', async () => {
  const { corpus } = await open();
  const { entry } = await corpus.addFromWeb({ address: 'a' }, { groupId: 'g1', addedBy: 'm1' });
  expect(entry.workId).toBe(A);
});

test('adds a work to store and index', async () => {
  const { corpus, indexed, add } = await open();
  const { entry, isNew } = await add('a.txt', 'g1');
  expect(isNew).toBe(true);
  expect(entry).toMatchObject({ workId: A, groupId: 'g1', addedBy: 'm1' });
  expect([...indexed]).toEqual([A]);
  expect(await corpus.list(audienceIn('g1'))).toEqual([entry]);
});

test('a work can be read at its source, or else on the reader page', async () => {
  const { corpus, store } = await open();
  const addedAt = new Date(0);
  const { work, description, ...rest } = shortWork('Saved from the web.');
  const fromWeb = { ...rest, work, description: { ...description, sourceUrl: 'https://example.org/a' } };
  await store.works.add(fromWeb, { groupId: 'g1', addedBy: null, addedAt });
  const own = await corpus.add({ name: 'a.txt', bytes: new Uint8Array() }, { groupId: 'g1', addedBy: null });
  expect((await corpus.info(audienceIn('g1'), work.id)).address).toBe('https://example.org/a');
  expect(own.entry.address).toBe(`https://read.example/g1/${A}`);
});

test('the same text twice is one work', async () => {
  const { corpus, add } = await open();
  const first = await add('a.txt', 'g1');
  expect(await add('a.txt', 'g1')).toEqual({ entry: first.entry, isNew: false });
  expect(await corpus.list(audienceIn('g1'))).toHaveLength(1);
});

test('a failed import leaves nothing', async () => {
  const { store, indexed, add } = await open();
  await expect(add('bad.txt', 'g1')).rejects.toThrow('This is no text.');
  expect([await store.works.ids(), indexed.size]).toEqual([[], 0]);
});

test('a group sees its own works first, then the operator’s, and no other group’s', async () => {
  const { corpus, add } = await open();
  await add('a.txt', OPERATOR_GROUP);
  await add('b.txt', 'g1');
  const ids = async (groupId: string) => (await corpus.list(audienceIn(groupId))).map(({ workId }) => workId);
  expect(await ids('g1')).toEqual([B, A]);
  expect(await ids('g2')).toEqual([A]);
  expect(await ids(OPERATOR_GROUP)).toEqual([A]);
  expect(await corpus.list('everyone')).toHaveLength(2);
  await expect(corpus.info(audienceIn('g2'), B)).rejects.toThrow(UserError);
  expect((await corpus.info(audienceIn('g2'), A)).workId).toBe(A);
});

test('a removed work leaves the index with its last corpus', async () => {
  const { corpus, indexed, add } = await open();
  await add('a.txt', 'g1');
  await add('a.txt', 'g2');
  expect((await corpus.remove('g1', A)).workId).toBe(A);
  expect([...indexed]).toEqual([A]);
  await corpus.remove('g2', A);
  expect([...indexed]).toEqual([]);
  await expect(corpus.remove('g2', A)).rejects.toThrow(/not in the group’s corpus/u);
});

test("a group can't remove what the operator shares", async () => {
  const { corpus, add } = await open();
  await add('a.txt', OPERATOR_GROUP);
  await expect(corpus.remove('g1', A)).rejects.toThrow(/open to every group/u);
  expect(await corpus.list(audienceIn('g1'))).toHaveLength(1);
});
