import { expect, test } from 'vitest';

import { uncatalogued } from '../../../src/catalogue/phrase.ts';
import { entry } from '../../support/fixtures.ts';
import { startHarness } from '../../support/harness.ts';

const drops = Array.from({ length: 45 }, (_, index) => ({
  reason: index % 2 ? ('navigation' as const) : ('cookie notice' as const),
  text: `Furniture *${index}*`,
  line: index + 1,
}));

test('is read by every member, and works are taken out by admins alone', async () => {
  await using harness = await startHarness();
  const mara = harness.discord.as('Mara').in('reading');
  const stubborn = harness.discord.as('Mara', { seesAll: true }).in('reading');
  const refused = await (await stubborn.command('group remove', { work: 'The Centre That Moves' })).settled();
  expect(refused.text).toBe('This needs the permission Manage Server. Ask an admin of this server.');
  const list = await (await mara.command('sources')).settled();
  expect(list.text).toContain(
    '**The Centre That Moves** — A. Writer\n-# English · 2nd · CC0 · 1,000 words in 5 sections · [Source]',
  );
});

test('shows a work and how its import went, and every drop', async () => {
  await using harness = await startHarness();
  const report = { ...entry().report, drops, remarks: [uncatalogued('The text had two titles.')] };
  harness.world.entries = [entry({ report })];
  const ada = harness.discord.as('Ada').in('reading');
  const work = await (await ada.command('sources', { work: 'w'.repeat(26) })).settled();
  expect(work.text).toContain('59 of 60 sentences have a link that is proved');
  expect(work.text).toContain('Left out as cookie notice: 23 lines, e.g. “Furniture \\*0\\*”');
  expect(work.text).toContain('The text had two titles.');
  let page = await (await ada.click(work, 'Show everything left out')).settled();
  let text = page.text;
  while (page.buttons.some(({ label }) => label === 'Next')) {
    page = await (await ada.click(page, 'Next')).settled();
    text += page.text;
  }
  for (const { line } of drops) expect(text).toContain(`Line ${line}, `);
});

test('adds an uploaded file, described as the admin says', async () => {
  await using harness = await startHarness();
  const ada = harness.discord.as('Ada').in('reading');
  const file = { name: 'tides.txt', bytes: Buffer.from('The tide has a middle.') };
  const reply = await (await ada.command('add', { title: 'On Tides', licence: 'CC0' }, { file })).settled();
  expect(reply.text).toMatch(/^\*\*Added to the group’s texts\*\*\n\*\*On Tides\*\* — A. Writer/u);
  expect(harness.world.added).toEqual(['tides.txt: The tide has a middle.']);
});

test('adds a text from the web', async () => {
  await using harness = await startHarness();
  const ada = harness.discord.as('Ada').in('reading');
  const url = 'https://example.org/tides';
  const reply = await (await ada.command('add', { url, author: 'Ann Example' })).settled();
  expect(reply.text).toContain('Ann Example');
  expect(harness.world.added).toEqual([url]);
});

test('takes a file or an address, and one of them', async () => {
  await using harness = await startHarness();
  const ada = harness.discord.as('Ada').in('reading');
  const file = { name: 'tides.txt', bytes: Buffer.from('The tide has a middle.') };
  const none = await (await ada.command('add', { title: 'On Tides' })).settled();
  const both = await (await ada.command('add', { url: 'https://example.org' }, { file })).settled();
  expect([none.text, both.text]).toEqual([
    'Give either a file or a URL, not both.',
    'Give either a file or a URL, not both.',
  ]);
  expect(harness.world.added).toEqual([]);
});

test('removes a work after a second thought', async () => {
  await using harness = await startHarness();
  const ada = harness.discord.as('Ada').in('reading');
  const sure = await (await ada.command('group remove', { work: 'w'.repeat(26) })).settled();
  expect(sure.text).toContain('Quotations in the question log stay.');
  expect(harness.world.entries).toHaveLength(1);
  await harness.restart();
  const gone = await (await ada.click(sure, 'Remove it')).settled();
  expect(gone.text).toContain('removed from the group’s corpus');
  expect(harness.world.entries).toEqual([]);
});
