import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { OPERATOR_GROUP } from '../../../src/corpus/corpus.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { createTemporaryFolder, importedWork, shortWork } from '../../support/made-works.ts';

const day = (number: number) => new Date(Date.UTC(2026, 0, number));

async function openWorks() {
  const store = await openStore(path.join(createTemporaryFolder(), 'store.sqlite'));
  onTestFinished(() => store.close());
  return store.works;
}

describe('works', () => {
  test('are returned exactly as they were added', async () => {
    const works = await openWorks();
    const imported = importedWork(
      [
        { kind: 'title', text: 'On tides' },
        { kind: 'heading', level: 1, text: 'One' },
        { kind: 'prose', text: 'The sea rises. Zoë 🌊 watches it.' },
        { kind: 'heading', level: 2, text: 'Inner' },
        { kind: 'verse', text: 'Break, break,\nbreak' },
      ],
      { title: 'On tides', author: 'Zoë', sourceUrl: 'https://example.org/tides' },
    );
    expect(await works.add(imported, { groupId: 'a', addedBy: '42', addedAt: day(1) })).toBe('added');
    expect(await works.find(imported.work.id)).toEqual(imported.work);
    const { work, ...rest } = imported;
    expect(await works.list(['a'])).toEqual([
      { workId: work.id, groupId: 'a', addedBy: '42', addedAt: day(1), ...rest },
    ]);
  });

  test('are stored once, however often they are added', async () => {
    const works = await openWorks();
    const to = { groupId: 'a', addedBy: null, addedAt: day(1) };
    await works.add(shortWork('Same.', { title: 'First' }), to);
    expect(await works.add(shortWork('Same.', { title: 'Second' }), to)).toBe('present');
    expect((await works.list(['a'])).map(({ description }) => description.title)).toEqual(['First']);
  });

  test('are listed oldest first, each once, described by the first of the named groups', async () => {
    const works = await openWorks();
    const add = (text: string, title: string, groupId: string, number: number) =>
      works.add(shortWork(text, { title }), { groupId, addedBy: null, addedAt: day(number) });
    await add('Both.', 'As the operator says', OPERATOR_GROUP, 1);
    await add('Late.', 'Late', 'a', 9);
    await add('Both.', 'As a says', 'a', 5);
    await add('Same day.', 'Added first', 'a', 7);
    await add('Same day too.', 'Added second', 'a', 7);
    const titles = async (groups: readonly string[]) =>
      (await works.list(groups)).map(({ description }) => description.title);
    expect(await titles(['a', OPERATOR_GROUP])).toEqual(['As a says', 'Added first', 'Added second', 'Late']);
    expect(await titles([OPERATOR_GROUP, 'a'])).toEqual([
      'As the operator says',
      'Added first',
      'Added second',
      'Late',
    ]);
    expect(await titles(['b'])).toEqual([]);
    expect(await titles([])).toEqual([]);
    expect((await works.listAll()).map(({ groupId }) => groupId)).toEqual([OPERATOR_GROUP, 'a', 'a', 'a']);
  });

  test('of one group are invisible to others', async () => {
    const works = await openWorks();
    await works.add(shortWork('Private.'), { groupId: 'a', addedBy: null, addedAt: day(1) });
    expect(await works.list(['b', OPERATOR_GROUP])).toEqual([]);
    expect(await works.remove('b', shortWork('Private.').work.id)).toBe(false);
    expect(await works.list(['a'])).toHaveLength(1);
  });

  test('are deleted with their last entry', async () => {
    const works = await openWorks();
    const { id } = shortWork('Shared.').work;
    await works.add(shortWork('Shared.', { title: 'A' }), { groupId: 'a', addedBy: null, addedAt: day(1) });
    await works.add(shortWork('Shared.', { title: 'B' }), { groupId: 'b', addedBy: null, addedAt: day(2) });
    expect(await works.remove('a', id)).toBe(true);
    expect(await works.find(id)).not.toBeNull();
    expect(await works.remove('b', id)).toBe(true);
    expect(await works.find(id)).toBeNull();
    expect(await works.ids()).toEqual([]);
    expect(await works.remove('b', id)).toBe(false);
  });
});
