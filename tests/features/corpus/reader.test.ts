import { expect, test } from 'vitest';
import { createLibrary } from '../../../src/features/corpus/library.ts';
import { createReader } from '../../../src/features/corpus/reader.ts';
import { createReaderLinks } from '../../../src/features/reader-links/reader-links.ts';
import type { OpenGroup } from '../../../src/features/group/audience.ts';
import { audienceIn } from '../../support/audience.ts';
import { shortWork } from '../../support/made-works.ts';
import { openTemporaryStore } from '../../support/temporary-store.ts';

const DAY_MS = 86_400_000;
const TEXT = 'Tides come and go. The moon pulls at them.';

async function open() {
  const store = await openTemporaryStore();
  let at = Date.UTC(2026, 2, 1);
  const lines = new Map<string, number>();
  const now = () => new Date(at);
  const links = createReaderLinks({
    keys: store.readerKeys,
    publicUrl: 'https://reader.test',
    days: 30,
    now,
  });
  const { work } = shortWork(TEXT);
  const library = createLibrary({ store, linkTo: () => null });
  const openGroup: OpenGroup = async (groupId) => {
    const line = lines.get(groupId);
    return audienceIn(groupId, null, { groupLines: new Map(line === undefined ? [] : [[work.id, line]]) });
  };
  for (const groupId of ['a', 'b'])
    await store.works.add(shortWork(TEXT, { title: `Of ${groupId}` }), {
      groupId,
      addedBy: null,
      addedAt: now(),
    });
  return {
    store,
    work,
    lines,
    reader: createReader({ library, links, openGroup, now }),
    pass: (milliseconds: number) => void (at += milliseconds),
    link: async (groupId: string, until: number | null = null) => {
      await links.prepare(groupId);
      return links.write(work.id, { groupId, until }, null)?.url.split('/').at(-1) ?? '';
    },
  };
}

test('a work can be read only with a link', async () => {
  const { reader, work, link } = await open();
  expect(await reader.read(await link('a'))).toMatchObject({
    work,
    description: { title: 'Of a' },
    end: 'whole',
  });
  for (const other of ['', '../../etc/passwd', work.id, 'AAAA', 'A'.repeat(78), 'A'.repeat(100_000)])
    expect(await reader.read(other)).toBeNull();
});

test('it ends at the current line of the link’s group, whatever other groups do', async () => {
  const { reader, lines, link } = await open();
  const [a, b] = [await link('a'), await link('b')];
  lines.set('b', 0);
  expect(await reader.read(a)).toMatchObject({ work: { text: TEXT }, end: 'whole' });
  expect(await reader.read(b)).toMatchObject({ work: { text: '' }, end: 'line' });
  lines.set('b', 20);
  expect(await reader.read(b)).toMatchObject({ work: { text: 'Tides come and go.' }, end: 'line' });
  lines.delete('b');
  expect(await reader.read(b)).toMatchObject({ work: { text: TEXT }, end: 'whole' });
});

test('it ends where the link says, if the group’s line is not before that', async () => {
  const { reader, lines, link } = await open();
  const short = await link('a', 20);
  expect(await reader.read(short)).toMatchObject({ work: { text: 'Tides come and go.' }, end: 'link' });
  lines.set('a', 0);
  expect(await reader.read(short)).toMatchObject({ work: { text: '' }, end: 'line' });
});

test('a link does not work while its group does not have the work', async () => {
  const { store, reader, work, link } = await open();
  const a = await link('a');
  await store.works.remove('a', work.id);
  expect(await reader.read(a)).toBeNull();
  await store.works.add(shortWork(TEXT), { groupId: 'a', addedBy: null, addedAt: new Date() });
  expect(await reader.read(a)).toMatchObject({ work });
});

test('a link expires, even if its group no longer has the work', async () => {
  const { store, reader, work, link, pass } = await open();
  const a = await link('a');
  pass(30 * DAY_MS - 1);
  expect(await reader.read(a)).toMatchObject({ work });
  pass(1);
  expect(await reader.read(a)).toBe('expired');
  await store.works.remove('a', work.id);
  expect(await reader.read(a)).toBe('expired');
});
