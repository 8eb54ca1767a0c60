import { expect, test } from 'vitest';

import { citation, entry, naming } from '../../support/fixtures.ts';
import { startHarness } from '../../support/harness.ts';

test('shows the mentions by section, the first and the last', async () => {
  await using harness = await startHarness();
  const mara = harness.discord.as('Mara').in('reading');
  const reply = await (await mara.command('who', { name: 'crane' })).settled();
  expect(reply.ephemeral).toBe(true);
  expect(reply.text).toContain(
    '**Crane**\n3 mentions in The Centre That Moves\n-# Including: Ottoline Crane\n',
  );
  expect(reply.text).toContain(
    '**The Centre That Moves**\n-# Before the first heading: 1 · 3\\.2 Of tides: 2\n-# Most in 3\\.2 Of tides: 2 mentions',
  );
  expect(reply.text).toContain('-# First mention\n> Then came Ottoline Crane.\n');
  expect(reply.text).toContain('-# Last mention\n> Crane never came again.\n');
  expect(harness.world.found).toEqual([
    {
      audience: expect.objectContaining({ groupId: expect.any(String), reader: expect.any(String) }),
      name: 'crane',
      workId: null,
    },
  ]);
});

test('goes on to all mentions, after a restart and from a shared copy', async () => {
  await using harness = await startHarness();
  const mara = harness.discord.as('Mara').in('reading');
  const reply = await (await mara.command('who', { name: 'crane', work: entry().workId })).settled();
  await harness.restart();
  const all = await (await mara.click(reply, 'All mentions')).settled();
  expect(all.text).toContain('7 places in The Centre That Moves');
  expect(harness.world.found.at(-1)).toMatchObject({ words: '"Crane"', workId: entry().workId, near: null });
  const post = await (await mara.click(reply, 'Share to channel')).followUp();
  const theirs = await (
    await harness.discord.as('Hanna').in('reading').click(post, 'All mentions')
  ).settled();
  expect(theirs.ephemeral).toBe(true);
  expect(theirs.text).toContain('> **Tide** 1 comes in.');
});

test('shows the only mention once', async () => {
  await using harness = await startHarness();
  const only = citation('Then came Crane.');
  harness.world.naming = naming({ within: [], total: 1, first: only, last: only });
  const mara = harness.discord.as('Mara').in('reading');
  const { text } = await (await mara.command('who', { name: 'Crane' })).settled();
  expect(text).toContain('-# The only mention\n> Then came Crane.');
  expect(text.match(/Then came Crane/gu)).toHaveLength(1);
  expect(text).not.toContain('Including');
});

test('stays within a message however much there is', async () => {
  await using harness = await startHarness();
  const long = '*_'.repeat(300);
  const section = { number: '3.2', title: long };
  harness.world.naming = naming({
    name: long,
    within: Array.from({ length: 5 }, () => long),
    first: citation(long, { title: long, author: long }),
    last: citation(long, { title: long, author: long }),
    works: Array.from({ length: 20 }, () => ({
      entry: entry({ description: { ...entry().description, title: long } }),
      count: 9,
      sections: Array.from({ length: 9 }, () => ({ section, count: 1 })),
    })),
  });
  const mara = harness.discord.as('Mara').in('reading');
  const { text } = await (await mara.command('who', { name: 'x' })).settled();
  expect(text).toContain('First mention');
});

test('offers names as they are typed, of the chosen work', async () => {
  await using harness = await startHarness();
  const mara = harness.discord.as('Mara').in('reading');
  expect(await mara.autocomplete('who', { name: 'Ottoline' }, 'name')).toEqual([
    { name: 'Ottoline Crane', value: 'Ottoline Crane' },
  ]);
  expect(await mara.autocomplete('who', { name: 'x', work: 'nowhere' }, 'name')).toEqual([]);
  expect(await mara.autocomplete('who', { name: 'x', work: 'Cen' }, 'work')).toHaveLength(1);
});

test('says that no text has the name', async () => {
  await using harness = await startHarness();
  harness.world.refusal = 'The texts do not name “Crain”. Did you mean “Crane”?';
  const reply = await (
    await harness.discord.as('Mara').in('reading').command('who', { name: 'Crain' })
  ).settled();
  expect(reply.text).toBe('The texts do not name “Crain”. Did you mean “Crane”?');
});
