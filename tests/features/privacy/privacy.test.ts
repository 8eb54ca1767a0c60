import { expect, test } from 'vitest';
import { createPrivacy } from '../../../src/features/privacy/create-privacy.ts';
import { newDiscussionQuestion } from '../../support/new-discussion-question.ts';
import { newLookup } from '../../support/new-lookup.ts';
import { newQuestion } from '../../support/new-question.ts';
import { openTemporaryStore } from '../../support/temporary-store.ts';

const whose = { memberId: 'ana', groupId: 'g' };
const MINUTE = 60_000;

async function open() {
  const store = await openTemporaryStore();
  let at = Date.parse('2026-03-01T12:00:00Z');
  const privacy = createPrivacy({ store, now: () => new Date(at) });
  const ask = (text: string) =>
    store.questions.log(newQuestion({ groupId: 'g', memberId: 'ana', text, interactionId: text }));
  await ask('Who pays?');
  return { store, privacy, ask, later: (minutes: number) => void (at += minutes * MINUTE) };
}

test('an offer is carried out once, within a quarter of an hour', async () => {
  const { privacy, later } = await open();
  const offer = await privacy.offer(whose);
  expect(offer.tables).toEqual([
    { table: 'citations', goes: 2, stays: 0 },
    { table: 'questions', goes: 1, stays: 0 },
  ]);
  later(15);
  expect(await privacy.erase(whose, offer.token)).toEqual({ tables: offer.tables, isGone: true });
  expect(await privacy.held(whose)).toEqual([]);
  expect(await privacy.erase(whose, offer.token)).toMatchObject({
    tables: [],
    token: expect.any(String) as string,
  });
});

test('an offer that is too old, for other data, of another member or forged is replaced with a new one', async () => {
  const { privacy, ask, later } = await open();
  const held = await privacy.held(whose);
  const { token } = await privacy.offer(whose);
  const isOffered = async (given: string, of = whose) => 'token' in (await privacy.erase(of, given));
  for (const made of ['', '0-', 'zzzzzzzz-0123456789abcdef', token.toUpperCase(), `${token}a`, '__proto__'])
    expect(await isOffered(made)).toBe(true);
  expect(await isOffered(`zzzzzz${token.slice(token.indexOf('-'))}`)).toBe(true);
  expect(await isOffered(token, { ...whose, memberId: 'ben' })).toBe(true);
  later(16);
  expect(await isOffered(token)).toBe(true);
  const again = await privacy.offer(whose);
  await ask('Who else?');
  expect(await isOffered(again.token)).toBe(true);
  expect(await privacy.held(whose)).toEqual(held.map((table) => ({ ...table, rows: table.rows * 2 })));
});

test('an export has everything, for programs and for people', async () => {
  const { store, privacy } = await open();
  await store.lookups.keep(newLookup({ memberId: 'ana', options: { topic: 'salt' } }));
  await store.discussion.post(
    newDiscussionQuestion({ groupId: 'g', memberId: 'ana', text: '# Not a heading\n- nor a list' }),
  );
  const { json, markdown } = await privacy.export(whose);
  const read = JSON.parse(json) as {
    tables: Record<string, { purpose: string; rows: readonly Record<string, unknown>[] }>;
  };
  expect(read).toMatchObject({
    format: 'concordance-member-data',
    exportedAt: '2026-03-01T12:00:00.000Z',
    memberId: 'ana',
    groupId: 'g',
    schemaVersion: expect.stringMatching(/^\d{3}-/u) as string,
  });
  const held = await privacy.held(whose);
  expect(Object.entries(read.tables).map(([table, { rows }]) => [table, rows.length])).toEqual(
    held.map(({ table, rows }) => [table, rows]),
  );
  expect(read.tables['lookups']?.rows[0]?.['options']).toEqual({ topic: 'salt' });
  expect(read.tables['questions']?.rows[0]).toMatchObject({ text: 'Who pays?', member_id: 'ana' });
  expect(markdown).toContain('\n## questions (1)\n');
  expect(markdown).toContain('\n    text: # Not a heading\n      - nor a list\n');
});
