import { expect, test } from 'vitest';

import { startHarness } from '../support/harness.ts';

const MENU = 'Check this quote';

test('checks a whole message that quotes nothing', async () => {
  await using harness = await startHarness();
  const said = harness.discord.as('Hanna').in('reading').say('A centre may move and be a centre still.');
  const reply = await (await harness.discord.as('Mara').in('reading').menu(MENU, said)).settled();
  expect(reply.ephemeral).toBe(true);
  expect(reply.text).toMatch(/^\*\*Exact\.\*\*/u);
  expect(harness.world.checked).toEqual(['A centre may move and be a centre still.']);
});

test('checks the quotations within a longer message', async () => {
  await using harness = await startHarness();
  const said = harness.discord
    .as('Hanna')
    .in('reading')
    .say('I love “A centre may **move**” and\n> be a centre still, said he\n> and left\nbut “not this”.');
  const reply = await (await harness.discord.as('Mara').in('reading').menu(MENU, said)).settled();
  expect(harness.world.checked).toEqual(['be a centre still, said he\nand left', 'A centre may move']);
  expect(reply.text).toMatch(/^\*\*2 quotations in this message\*\*/u);
  expect(reply.text).toContain(
    '**Exact.** The text has this, character for character.\n-# Checked: “A centre may move”',
  );
});

test('says how many of very many quotations were not checked', async () => {
  await using harness = await startHarness();
  const said = harness.discord.as('Hanna').in('reading').say('“one two three” '.repeat(7));
  const reply = await (await harness.discord.as('Mara').in('reading').menu(MENU, said)).settled();
  expect(reply.text).toContain('**7 quotations in this message**\n-# Not checked: 2 more.');
  expect(harness.world.checked).toHaveLength(5);
});

test('reads the bot’s own answers', async () => {
  await using harness = await startHarness();
  const mara = harness.discord.as('Mara').in('reading');
  const answer = await (await mara.command('ask', { question: 'Can a centre move?' })).settled();
  const post = await (await mara.click(answer, 'Share to channel')).followUp();
  await (await harness.discord.as('Hanna').in('reading').menu(MENU, post)).settled();
  expect(harness.world.checked).toEqual([
    'A centre may move and be a centre still.',
    'The tide has a middle too.',
  ]);
});

test('says that a message without text has nothing to check', async () => {
  await using harness = await startHarness();
  const said = harness.discord.as('Hanna').in('reading').say('<:wave:123456789012345678>');
  const reply = await (await harness.discord.as('Mara').in('reading').menu(MENU, said)).settled();
  expect(reply.text).toBe('This message has no text to look at. Pictures and files are not read.');
});
