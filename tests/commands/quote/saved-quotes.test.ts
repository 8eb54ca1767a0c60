import { expect, test } from 'vitest';

import { startHarness, type Harness } from '../../support/harness.ts';

const TEXT = 'The tide has a middle too.';

async function save(harness: Harness, member: string, options: Record<string, string>) {
  return (
    await harness.discord
      .as(member)
      .in('reading')
      .command('quote save', { text: TEXT, ...options })
  ).settled();
}

test('keeps a quotation with the member’s note and tag', async () => {
  await using harness = await startHarness();
  const reply = await save(harness, 'Mara', { note: 'Is *this* so?', tag: 'Exit' });
  expect(reply.ephemeral).toBe(true);
  expect(reply.text).toMatch(
    /^\*\*Saved for this group\.\*\*\n> The tide has a middle too\.\n-# The Centre That Moves — .*\n-# saved by <@\d+> <t:\d+:R> · Exit\nNote by <@\d+>: Is \\\*this\\\* so\?\n/u,
  );
});

test('what is not verbatim is not kept, and the reply names /quote check', async () => {
  await using harness = await startHarness();
  harness.world.entries = [];
  const reply = await save(harness, 'Mara', {});
  expect(reply.text).toMatch(/is not word for word .*\/quote check/u);
  harness.world.entries = [];
  const list = await (await harness.discord.as('Mara').in('reading').command('quote list')).settled();
  expect(list.text).toContain('No quotation has been saved here yet.');
});

test('lists five on a page, and a tag alone', async () => {
  await using harness = await startHarness();
  for (let at = 1; at <= 7; at += 1)
    await save(harness, at === 1 ? 'Hanna' : 'Mara', {
      text: `Sentence ${at}.`,
      ...(at < 3 && { tag: 'tides' }),
    });
  const mara = harness.discord.as('Mara').in('reading');
  const first = await (await mara.command('quote list')).settled();
  expect(first.text).toContain('**Saved quotations** (7)');
  expect(first.text.match(/> Sentence \d/gu)).toEqual([7, 6, 5, 4, 3].map((at) => `> Sentence ${at}`));
  const second = await (await mara.click(first, 'Next')).settled();
  expect(second.text.match(/> Sentence \d/gu)).toEqual(['> Sentence 2', '> Sentence 1']);
  expect(second.selects[0]?.options.map(({ label }) => label)).toEqual(['Sentence 2.']);
  const tagged = await (await mara.command('quote list', { tag: '#TIDES' })).settled();
  expect(tagged.text).toContain('**Saved quotations** (2)\n-# Tag: \\#TIDES');
  const mine = await (await mara.command('quote list', { tag: 'tides', mine: true })).settled();
  expect(mine.text).toContain('**Your saved quotations** (1)');
  expect(await mara.autocomplete('quote list', { tag: 'ti' }, 'tag')).toEqual([
    { name: 'tides (1)', value: 'tides' },
  ]);
});

test('one’s own can be removed after asking; moderators can remove any', async () => {
  await using harness = await startHarness();
  await save(harness, 'Mara', {});
  await save(harness, 'Hanna', { text: 'Another sentence.' });
  const mara = harness.discord.as('Mara').in('reading');
  const list = await (await mara.command('quote list')).settled();
  const [choice] = list.selects;
  expect(choice?.options.map(({ label }) => label)).toEqual([TEXT]);
  const asked = await (
    await mara.select(list, choice?.customId ?? '', [choice?.options[0]?.value ?? ''])
  ).settled();
  expect(asked.text).toContain('Remove this quotation from the group’s collection?');
  const after = await (await mara.click(asked, 'Remove it')).settled();
  expect(after.text).toContain('**Saved quotations** (1)');
  expect(after.selects).toEqual([]);
  const moderated = await (await harness.discord.as('Mo').in('reading').command('quote list')).settled();
  expect(moderated.selects[0]?.options).toHaveLength(1);
});

test('exports what is kept as a file for the asker alone', async () => {
  await using harness = await startHarness();
  await save(harness, 'Mara', { note: 'Why?', tag: 'Exit' });
  const mara = harness.discord.as('Mara').in('reading');
  const reply = await (await mara.command('quote list', { export: 'bibtex' })).settled();
  expect(reply.ephemeral).toBe(true);
  expect(reply.text).toContain('1 quotation, as a file.');
  const [file] = reply.attachments;
  expect(file?.filename).toBe('quotations.bib');
  const content = await (await fetch(file?.url ?? '')).text();
  expect(content).toContain('note = {“The tide has a middle too.”');
  const none = await (await mara.command('quote list', { tag: 'x', export: 'json' })).settled();
  expect([none.attachments, none.text]).toEqual([
    [],
    'No quotation has been saved here yet. Save one with /quote save.',
  ]);
});

test('picks one, and another, also after a restart', async () => {
  await using harness = await startHarness();
  const mara = harness.discord.as('Mara').in('reading');
  const none = await (await mara.command('quote random')).settled();
  expect(none.text).toBe('There is no saved quotation to pick from.');
  await save(harness, 'Mara', {});
  const picked = await (await mara.command('quote random')).settled();
  expect(picked.text).toContain(`> ${TEXT}`);
  await harness.restart();
  await save(harness, 'Mara', { text: 'Newer.' });
  const another = await (await mara.click(picked, 'Another one')).settled();
  expect(another.text).toContain('> Newer.');
});

test('a kept list and a save stay private where look-ups are public', async () => {
  await using harness = await startHarness();
  harness.world.settings = { ...harness.world.settings, visibility: 'public' };
  expect((await save(harness, 'Mara', {})).ephemeral).toBe(true);
  const mara = harness.discord.as('Mara').in('reading');
  expect((await (await mara.command('quote list')).settled()).ephemeral).toBe(true);
  expect((await (await mara.command('quote random')).settled()).ephemeral).toBe(false);
});
