import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createReaderLinks, type ReaderLinks } from '../../../src/features/reader-links/reader-links.ts';
import { seal } from '../../../src/features/reader-links/seal.ts';
import { openTemporaryStore } from '../../support/temporary-store.ts';

const WORK = 'abcdefghijklmnopqrstuvwxyz';
const OTHER = 'zyxwvutsrqponmlkjihgfedcba';
const GROUP = '1234567890123456789';
const NAME_BYTES = 8;

async function open({ publicUrl = 'https://reader.test/' }: { publicUrl?: string | null } = {}) {
  const { readerKeys: keys } = await openTemporaryStore();
  const links = createReaderLinks({
    keys,
    publicUrl,
    days: 30,
    now: () => new Date('2026-03-01T10:20:00Z'),
  });
  const write = async (groupId: string, until: number | null, workId = WORK) => {
    await links.prepare(groupId);
    const { pathname } = new URL(links.write(workId, { groupId, until }, null)?.url ?? '');
    return pathname.slice('/works/'.length);
  };
  return { keys, links, write };
}

test('a link contains its work, reading and expiry, and is short', async () => {
  const { links } = await open();
  await links.prepare(GROUP);
  const reading = { groupId: GROUP, until: 4_000_000 };
  const link = links.write(WORK, reading, { start: 3_000_000, end: 3_000_400 });
  const { href, pathname, search, hash } = new URL(link?.url ?? '');
  expect([search, hash]).toEqual(['?at=3000000-3000400', '#s3000000']);
  expect(href.length - 'https://reader.test'.length).toBeLessThanOrEqual(150);
  expect(link?.expiresAt).toEqual(new Date('2026-03-31T11:00:00Z'));
  expect(await links.read(pathname.slice('/works/'.length))).toEqual({
    workId: WORK,
    reading,
    expiresAt: link?.expiresAt,
  });
});

test('it reveals neither work nor group', async () => {
  const { write } = await open();
  const written = await write(GROUP, null);
  const bytes = Buffer.from(written, 'base64url');
  const number = Buffer.alloc(8);
  number.writeBigUInt64BE(BigInt(GROUP));
  for (const known of [WORK, GROUP, number, Buffer.from(number.toReversed())])
    expect(bytes.includes(known)).toBe(false);
});

/** What some links decode to. */
async function opened(links: Pick<ReaderLinks, 'read'>, texts: readonly string[]) {
  const read = await Promise.all(texts.map(async (text) => [text, await links.read(text)] as const));
  return read.flatMap(([text, link]) => (link === null ? [] : [text]));
}

test('no modified link works', async () => {
  const { links, write } = await open();
  const written = await write(GROUP, 500);
  const bytes = Buffer.from(written, 'base64url');
  const changed = Array.from(written).flatMap((own, at) => [
    written.slice(0, at),
    written.slice(at + 1),
    ...Array.from('Ab9-_=+/ %\n').flatMap((other) => [
      written.slice(0, at) + other + written.slice(at),
      ...(other === own ? [] : [written.slice(0, at) + other + written.slice(at + 1)]),
    ]),
  ]);
  const flipped = Array.from({ length: bytes.length * 8 }, (_, bit) => {
    const other = Buffer.from(bytes);
    other.writeUInt8(other.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    return other.toString('base64url');
  });
  expect(changed.length + flipped.length).toBeGreaterThan(2000);
  expect(await opened(links, [written, ...changed, ...flipped])).toEqual([written]);
});

test('nor do combined parts of two links', async () => {
  const { links, write } = await open();
  const all = await Promise.all([
    write(GROUP, null),
    write(GROUP, 5),
    write(GROUP, null, OTHER),
    write('operator', null),
    write('another', 900, OTHER),
  ]);
  const part = fc.tuple(fc.constantFrom(...all), fc.nat(80));
  await fc.assert(
    fc.asyncProperty(part, part, async ([one, from], [two, to]) => {
      const mixed = one.slice(0, from) + two.slice(to);
      const whole = all.filter((each) => each === mixed);
      expect(await opened(links, [mixed])).toEqual(whole);
    }),
    { numRuns: 500 },
  );
});

test('nor forgeries without the group’s key', async () => {
  const { keys, links } = await open();
  await links.prepare(GROUP);
  const { name, key } = await keys.keyOf(GROUP);
  const { key: others } = await keys.keyOf('another');
  const plain = Buffer.concat([Buffer.from([0, 255, 255, 255, 255, 255, 255, 255]), Buffer.from(WORK)]);
  const read = (sealed: Buffer) => links.read(Buffer.concat([name, sealed]).toString('base64url'));
  expect(await read(seal(key, plain))).toMatchObject({ workId: WORK, reading: { groupId: GROUP } });
  for (const forged of [seal(others, plain), seal(Buffer.alloc(32), plain), plain, Buffer.alloc(0)])
    expect(await read(forged)).toBeNull();
  const unnamed = Buffer.concat([Buffer.alloc(NAME_BYTES), seal(Buffer.alloc(32), plain)]);
  expect(await links.read(unnamed.toString('base64url'))).toBeNull();
});

test('nor any other text', async () => {
  const { links } = await open();
  const texts = fc.oneof(fc.string(), fc.base64String(), fc.string({ unit: 'binary', maxLength: 300 }));
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      expect(await links.read(text)).toBeNull();
    }),
  );
});

test('links end when all keys are deleted, and new ones can be made at once', async () => {
  const { keys, links, write } = await open();
  const written = await write(GROUP, null);
  expect(await keys.endAll()).toBe(1);
  expect(await links.read(written)).toBeNull();
  expect(await links.read(await write(GROUP, null))).not.toBeNull();
});

test('there are no links and no keys if the reader page is not public', async () => {
  const { keys, links } = await open({ publicUrl: null });
  await links.prepare(GROUP);
  expect(links.write(WORK, { groupId: GROUP, until: null }, null)).toBeNull();
  expect(await keys.endAll()).toBe(0);
});
