import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import { citation } from '../../support/fixtures.ts';
import { createTemporaryFolder } from '../../support/made-works.ts';
import { newSavedQuote } from '../../support/new-saved-quote.ts';

async function open(file = path.join(createTemporaryFolder(), 'store.sqlite')) {
  const store = await openStore(file);
  onTestFinished(() => store.close());
  return store.savedQuotes;
}

test('returns a quotation unchanged', async () => {
  const quotes = await open();
  const quote = newSavedQuote({ note: '"); DROP TABLE saved_quotes; --', tag: 'Exit' });
  const saved = await quotes.save(quote);
  expect(saved).toEqual({ ...quote, id: saved.id });
  expect(await quotes.find(saved.id)).toEqual(saved);
  expect(await quotes.find('unknown')).toBeNull();
});

test('saves the same interaction once', async () => {
  const quotes = await open();
  const first = await quotes.save(newSavedQuote());
  const again = newSavedQuote({ citation: citation('Another.'), note: 'Late.' });
  expect(await quotes.save(again)).toEqual(first);
  expect(await quotes.count({})).toBe(1);
});

test('saving the same quotation again replaces the member’s note and tag', async () => {
  const quotes = await open();
  const { id } = await quotes.save(newSavedQuote({ note: 'Old.', tag: 'tides' }));
  const anew = newSavedQuote({ interactionId: 'later', note: 'New.', savedAt: new Date('2026-04-01') });
  expect(await quotes.save(anew)).toEqual({ ...anew, id });
  await quotes.save(newSavedQuote({ interactionId: 'other member', memberId: '1002' }));
  await quotes.save(newSavedQuote({ interactionId: 'other group', groupId: 'elsewhere' }));
  expect(await quotes.count({})).toBe(3);
});

test('lists newest first, by group, member and tag, in pages', async () => {
  const quotes = await open();
  const save = (text: string, hour: number, change: object) =>
    quotes.save(
      newSavedQuote({
        interactionId: text,
        citation: citation(text),
        savedAt: new Date(Date.UTC(2026, 0, 1, hour)),
        ...change,
      }),
    );
  await save('A.', 1, { tag: 'Exit' });
  await save('B.', 3, { tag: '#exit ' });
  await save('C.', 2, { memberId: '1002', tag: 'power' });
  await save('D.', 2, { groupId: 'elsewhere', tag: 'exit' });
  const read = async (filter: Parameters<typeof quotes.list>[0]) =>
    (await quotes.list(filter)).map((quote) => quote.citation.quotation.exact);
  expect(await read({ groupId: 'group' })).toEqual(['B.', 'C.', 'A.']);
  expect(await read({ groupId: 'group', tag: 'EXIT' })).toEqual(['B.', 'A.']);
  expect(await read({ groupId: 'group', memberId: '1002' })).toEqual(['C.']);
  expect(await read({ groupId: 'group', limit: 1, offset: 1 })).toEqual(['C.']);
  expect(await quotes.count({ groupId: 'group', tag: 'exit' })).toBe(2);
  expect(
    (await quotes.tags('group', new Map())).map(({ tag, quotes: number }) => [
      tag.trim().toLowerCase(),
      number,
    ]),
  ).toEqual([
    [expect.stringContaining('exit'), 2],
    ['power', 1],
  ]);
});

test('excludes what ends after an offset of its work, in lists, counts and tags', async () => {
  const quotes = await open();
  const { workId, end } = (await quotes.save(newSavedQuote({ tag: 'kept' }))).citation.quotation;
  const read = async (offset: number, of = workId) => {
    const filter = { before: new Map([[of, offset]]) };
    return [
      (await quotes.list(filter)).length,
      await quotes.count(filter),
      (await quotes.tags(newSavedQuote().groupId, filter.before)).length,
    ];
  };
  expect(await read(end)).toEqual([1, 1, 1]);
  expect(await read(end - 1)).toEqual([0, 0, 0]);
  expect(await read(0, 'another work')).toEqual([1, 1, 1]);
});

test('a removed quotation leaves nothing, not even in the files', async () => {
  const file = path.join(createTemporaryFolder(), 'store.sqlite');
  const quotes = await open(file);
  const secret = 'an unrepeatable note';
  const { id } = await quotes.save(newSavedQuote({ note: secret }));
  expect(await quotes.remove(id)).toBe(true);
  expect(await quotes.remove(id)).toBe(false);
  expect(await quotes.find(id)).toBeNull();
  for (const ending of ['', '-wal']) expect(readFileSync(file + ending).includes(secret)).toBe(false);
});
