import { expect, test } from 'vitest';

import { citation, entry } from '../support/fixtures.ts';
import { startHarness } from '../support/harness.ts';

test('lists the works, page by page, and shares a page', async () => {
  await using harness = await startHarness();
  harness.world.entries = Array.from({ length: 7 }, (_, index) =>
    entry({ description: { ...entry().description, title: `Work ${index}` } }),
  );
  const mara = harness.discord.as('Mara').in('reading');
  const first = await (await mara.command('sources')).settled();
  expect(first.ephemeral).toBe(true);
  expect(first.text).toContain('**The group’s texts** (7)');
  const second = await (await mara.click(first, 'Next')).settled();
  expect(second.text).toContain('Work 6');
  const post = await (await mara.click(second, 'Share to channel')).followUp();
  expect(post.text).toContain('Work 6');
  expect(post.buttons.map(({ label }) => label)).toEqual(['Delete']);
});

test('says which works were read by OCR', async () => {
  await using harness = await startHarness();
  harness.world.entries = [entry({ report: { ...entry().report, ocr: 88 } }), entry()];
  const mara = harness.discord.as('Mara').in('reading');
  const { text } = await (await mara.command('sources')).settled();
  expect(text.match(/read by OCR, 88 % sure/gu)).toHaveLength(1);
});

test('shows the works that speak to a topic with their best place', async () => {
  await using harness = await startHarness();
  const source = { entry: entry(), best: citation('The tide has a middle.'), passages: 3 };
  const mara = harness.discord.as('Mara').in('reading');
  harness.world.sources = [source];
  const reply = await (await mara.command('sources', { topic: 'tides & [x](y)' })).settled();
  expect(reply.text).toContain('**Works about “tides & \\[x\\]\\(y)”**');
  expect(reply.text).toMatch(/> The tide has a middle\.\n-# The Centre That Moves — .* · 3 passages\n/u);
});

test('says how many works a topic leaves unshown, and that none speaks to it', async () => {
  await using harness = await startHarness();
  const mara = harness.discord.as('Mara').in('reading');
  const none = await (await mara.command('sources', { topic: 'bread' })).settled();
  expect(none.text).toBe('No work is about “bread”. Other words may find more.');
  const source = { entry: entry(), passages: 1 };
  harness.world.sources = Array.from({ length: 9 }, (_, index) => ({
    ...source,
    best: citation(`Place ${index}.`),
  }));
  const many = await (await mara.command('sources', { topic: 'centre' })).settled();
  expect(many.text.match(/Place \d\./gu)).toHaveLength(6);
  expect(many.text).toContain('Not shown: 3 more works.');
});

test('a topic and a work at once are refused, and neither is dropped', async () => {
  await using harness = await startHarness();
  const [work] = harness.world.entries;
  const options = { topic: 'tides', work: work?.workId ?? '' };
  const reply = await (await harness.discord.as('Mara').in('reading').command('sources', options)).settled();
  expect(reply.text).toBe('Give a topic or a work, not both.');
});

test('an empty corpus is said to be empty', async () => {
  await using harness = await startHarness();
  harness.world.entries = [];
  const reply = await (await harness.discord.as('Mara').in('reading').command('sources')).settled();
  expect(reply.text).toContain('There is no work yet.');
});
