import path from 'node:path';
import { expect, test } from 'vitest';
import { readerKeys as migration } from '../../src/store/file/migrations/018-reader-keys.ts';
import { openDatabase, openStore } from '../../src/store/open-store.ts';
import { citation } from '../support/fixtures.ts';
import { createTemporaryFolder } from '../support/made-works.ts';
import { newPrompt } from '../support/new-prompt.ts';
import { newQuestion } from '../support/new-question.ts';
import { newSavedQuote } from '../support/new-saved-quote.ts';
import { openTemporaryStore } from '../support/temporary-store.ts';
import { answer } from '../support/fixtures.ts';

const WEB = 'https://example.org/works/a?at=1-2';

const urls = (citations: readonly { readonly url: string | null }[]) => citations.map(({ url }) => url);

test('a group has one key, even if two ask for it at once, and no other group has it', async () => {
  const { readerKeys } = await openTemporaryStore();
  const [one, two, other] = await Promise.all([
    readerKeys.keyOf('a'),
    readerKeys.keyOf('a'),
    readerKeys.keyOf('b'),
  ]);
  expect(two).toEqual(one);
  expect([one.name.length, one.key.length]).toEqual([8, 32]);
  expect(other.key.equals(one.key)).toBe(false);
  expect(await readerKeys.find(one.name)).toEqual(one);
  expect(await readerKeys.find(Buffer.alloc(8))).toBeNull();
});

test('two bots on one folder have the same key, even after a restart', async () => {
  const file = path.join(createTemporaryFolder(), 'store.sqlite');
  const [one, two] = [await openStore(file), await openStore(file)];
  const [key, same] = await Promise.all([one.readerKeys.keyOf('a'), two.readerKeys.keyOf('a')]);
  expect(same).toEqual(key);
  await Promise.all([one.close(), two.close()]);
  const again = await openStore(file);
  expect(await again.readerKeys.keyOf('a')).toEqual(key);
  await again.close();
});

test('an expiring link is not stored, a web link is', async () => {
  const store = await openTemporaryStore();
  const expiring = { ...citation('It moves.', { url: WEB }), urlExpiresAt: new Date() };
  const lasting = citation('It moves.', { url: WEB });
  for (const [groupId, cited, url] of [
    ['a', expiring, null],
    ['b', lasting, WEB],
  ] as const) {
    const kept = { ...lasting, url };
    const own = { groupId, interactionId: groupId };
    const quote = await store.savedQuotes.save(newSavedQuote({ ...own, citation: cited }));
    expect(quote.citation).toEqual(kept);
    const prompt = await store.prompts.keep(newPrompt({ ...own, citations: [cited] }));
    expect(prompt.citations).toEqual([kept]);
    const asked = newQuestion({ ...own, answer: answer({ quotations: [cited], summary: [cited] }) });
    expect((await store.questions.log(asked)).answer.quotations).toEqual([kept]);
    const { id } = await store.questions.log(asked);
    expect((await store.questions.find(id))?.answer).toMatchObject({ summary: [kept], quotations: [kept] });
  }
});

test('forgeable links stored by older versions are gone', async () => {
  const file = path.join(createTemporaryFolder(), 'store.sqlite');
  const store = await openStore(file);
  const work = 'w'.repeat(26);
  const old = `https://reading.example.org/deep/works/${work}?at=5-9&to=80#s5`;
  const cited = citation('It moves.', { url: old });
  expect(cited.quotation.workId).toBe(work);
  const other = citation('It moves.', { url: WEB });
  await store.savedQuotes.save(newSavedQuote({ citation: cited }));
  await store.savedQuotes.save(newSavedQuote({ citation: other, memberId: '7', interactionId: '7' }));
  const { id } = await store.prompts.keep(newPrompt({ citations: [cited, other] }));
  const asked = await store.questions.log(newQuestion({ answer: answer({ quotations: [cited, other] }) }));
  await store.close();
  const { db } = await openDatabase(file);
  await db.schema.dropTable('reader_keys').execute();
  await migration.up(db);
  await db.destroy();
  const updated = await openStore(file);
  const quotes = await updated.savedQuotes.list({});
  expect(urls(quotes.map((quote) => quote.citation))).toEqual([WEB, null]);
  expect(urls((await updated.prompts.find(id))?.citations ?? [])).toEqual([null, WEB]);
  expect(urls((await updated.questions.find(asked.id))?.answer.quotations ?? [])).toEqual([null, WEB]);
  await updated.close();
});
