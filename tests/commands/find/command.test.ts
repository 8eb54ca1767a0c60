import { expect, test } from 'vitest';

import { citation, entry, foundWords } from '../../support/fixtures.ts';
import { startHarness } from '../../support/harness.ts';

test('counts the places in the head, and shows five a page with what matched in bold', async () => {
  await using harness = await startHarness();
  const mara = harness.discord.as('Mara').in('reading');
  const other = entry({ workId: 'x'.repeat(26), description: { ...entry().description, title: 'Lamps' } });
  harness.world.words = foundWords({
    works: [
      { entry: entry(), count: 3 },
      { entry: other, count: 4 },
    ],
  });
  const first = await (await mara.command('find', { words: '**tide**', near: 3 })).settled();
  expect(first.ephemeral).toBe(true);
  expect(first.text).toContain('**\\*\\*tide\\*\\*** · at most 3 words apart\n');
  expect(first.text).toContain('7 places in 2 works: 3 in The Centre That Moves, 4 in Lamps\n');
  expect(first.text).toContain('> **Tide** 1 comes in.\n-# The Centre That Moves — A. Writer');
  expect(first.text).toContain('Places 1 to 5 of 7');
  expect(first.text).not.toContain('Tide** 6');
  expect(harness.world.found).toEqual([
    {
      audience: expect.objectContaining({ groupId: expect.any(String), reader: expect.any(String) }),
      words: '**tide**',
      workId: null,
      near: 3,
    },
  ]);
});

test('turns pages after a restart, and shares one', async () => {
  await using harness = await startHarness();
  const mara = harness.discord.as('Mara').in('reading');
  const first = await (await mara.command('find', { words: 'tide' })).settled();
  expect(first.buttons.map(({ label }) => label)).toEqual(['Next', 'Share to channel']);
  await harness.restart();
  const second = await (await mara.click(first, 'Next')).settled();
  expect(second.text).toContain('> **Tide** 6 comes in.');
  expect(second.text).toContain('Places 6 to 7 of 7');
  expect(second.buttons.map(({ label }) => label)).toEqual(['Previous', 'Share to channel']);
  const again = await (await mara.click(second, 'Previous')).settled();
  expect(again.text).toContain('Places 1 to 5 of 7');
  const post = await (await mara.click(again, 'Share to channel')).followUp();
  expect(post.text).toContain('> **Tide** 1 comes in.');
  expect(post.text).not.toContain('Only you see this.');
});

test('says which word was found instead of a misspelt one', async () => {
  await using harness = await startHarness();
  harness.world.words = foundWords({ corrections: [{ typed: 'tdie', read: 'tide' }] });
  const reply = await (
    await harness.discord.as('Mara').in('reading').command('find', { words: 'tdie' })
  ).settled();
  expect(reply.text).toContain('Searched for ‘tide’ instead of ‘tdie’.');
});

test('looks in the work that was picked', async () => {
  await using harness = await startHarness();
  const mara = harness.discord.as('Mara').in('reading');
  const choices = await mara.autocomplete('find', { words: 'tide', work: 'Cen' }, 'work');
  expect(choices).toEqual([{ name: 'The Centre That Moves', value: entry().workId }]);
  await (await mara.command('find', { words: 'tide', work: entry().workId })).settled();
  expect(harness.world.found[0]?.workId).toBe(entry().workId);
});

test('shows fewer places where they are long, loses none, and stays within a message', async () => {
  await using harness = await startHarness();
  const mara = harness.discord.as('Mara').in('reading');
  const places = Array.from({ length: 7 }, (_, i) => citation(`${i} ${'*_'.repeat(290)}`));
  harness.world.words = foundWords({ places });
  let reply = await (await mara.command('find', { words: 'x '.repeat(100) })).settled();
  const seen = [reply.text];
  while (reply.buttons.some(({ label }) => label === 'Next')) {
    reply = await (await mara.click(reply, 'Next')).settled();
    seen.push(reply.text);
  }
  expect(seen.length).toBeGreaterThan(2);
  const numbers = seen.flatMap((text) =>
    [...text.matchAll(/^> (\d) /gmu)].map(([, number]) => Number(number)),
  );
  expect(numbers).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test('drops the bold where it would divide a place', async () => {
  await using harness = await startHarness();
  const mara = harness.discord.as('Mara').in('reading');
  const matches = Array.from({ length: 300 }, (_, i) => ({ start: 2 * i, end: 2 * i + 1 }));
  harness.world.words = foundWords({ total: 1, places: [citation('a '.repeat(300), { matches })] });
  const reply = await (await mara.command('find', { words: 'a' })).settled();
  expect(reply.text).toContain(`> ${'a '.repeat(299)}a`);
});

test('says what was not found, that not all was counted, and what is wrong with the words', async () => {
  await using harness = await startHarness();
  const mara = harness.discord.as('Mara').in('reading');
  harness.world.words = foundWords({ total: 0, works: [], places: [], missing: ['bananas'] });
  const none = await (await mara.command('find', { words: 'tide bananas' })).settled();
  expect(none.text).toContain('The texts do not have “bananas”.');
  harness.world.words = foundWords({ isWhole: false });
  const many = await (await mara.command('find', { words: 't*' })).settled();
  expect(many.text).toContain('More than 7 places in The Centre That Moves\n-# There are more places');
  harness.world.refusal = 'Type at least one word.';
  const refused = await (await mara.command('find', { words: '🙂' })).settled();
  expect(refused.text).toBe('Type at least one word.');
});

test('begins again where the corpus has fewer places now', async () => {
  await using harness = await startHarness();
  const mara = harness.discord.as('Mara').in('reading');
  const first = await (await mara.command('find', { words: 'tide' })).settled();
  harness.world.words = foundWords({ total: 2, places: foundWords().places.slice(0, 2) });
  const second = await (await mara.click(first, 'Next')).settled();
  expect(second.text).toContain('Tide** 1 comes in.');
  expect(second.text).not.toContain('Places 6');
});
