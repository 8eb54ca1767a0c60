import { expect, test } from 'vitest';

import { startHarness, type Harness } from '../../support/harness.ts';

async function ask(harness: Harness, member: string, question: string): Promise<void> {
  await (await harness.discord.as(member).in('reading').command('ask', { question })).settled();
}

test('lists the group’s questions; who asked is for moderators', async () => {
  await using harness = await startHarness();
  await ask(harness, 'Mara', 'What is *power*?');
  await ask(harness, 'Hanna', 'Who pays?');
  const seenBy = async (member: string) =>
    (await (await harness.discord.as(member).in('reading').command('question log')).settled()).text;
  const toMember = await seenBy('Mara');
  expect(toMember).toContain('**Questions of this group** (2)');
  expect(toMember.indexOf('Who pays?')).toBeLessThan(toMember.indexOf('What is \\*power\\*?'));
  expect(toMember).toContain('answered from The Centre That Moves');
  expect(toMember).not.toContain('asked by');
  expect((await seenBy('Mo')).match(/asked by <@\d+>/gu)).toHaveLength(2);
});

test('turns pages and reads an answer, also after a restart', async () => {
  await using harness = await startHarness();
  for (const number of [1, 2, 3, 4, 5, 6]) await ask(harness, 'Mara', `Question ${number}?`);
  const hanna = harness.discord.as('Hanna').in('reading');
  const first = await (await hanna.command('question log')).settled();
  expect(first.text).toContain('Page 1 of 2');
  await harness.restart();
  const second = await (await hanna.click(first, 'Next')).settled();
  expect(second.text).toContain('Question 1?');
  expect(second.text).not.toContain('Question 2?');
  const read = await (await hanna.select(second, 'question:read:', ['q1'])).settled();
  expect(read.text).toContain('A centre may move');
  expect(read.text).not.toContain('to edit or withdraw');
});

test('edits one’s own question in a modal', async () => {
  await using harness = await startHarness();
  await ask(harness, 'Mara', 'Wat is power?');
  const mara = harness.discord.as('Mara').in('reading');
  const mine = await (await mara.command('question mine')).settled();
  const one = await (await mara.select(mine, 'question:open:', ['q1'])).settled();
  const opened = await mara.click(one, 'Edit');
  expect(JSON.stringify(opened.modal)).toContain('Wat is power?');
  const edited = await (await mara.submitModal(opened, { question: 'What is power?' })).settled();
  expect(edited.text).toMatch(/^\*\*What is power\?\*\*\n.*edited/u);
  const answered = await (await mara.click(edited, 'Read the answer')).settled();
  expect(answered.text).toContain('**What is power?**');
});

test('withdraws in two steps', async () => {
  await using harness = await startHarness();
  await ask(harness, 'Mara', 'What is power?');
  const mara = harness.discord.as('Mara').in('reading');
  const mine = await (await mara.command('question mine')).settled();
  const one = await (await mara.select(mine, 'question:open:', ['q1'])).settled();
  const kept = await (
    await mara.click(await (await mara.click(one, 'Withdraw')).settled(), 'Keep it')
  ).settled();
  const sure = await (await mara.click(kept, 'Withdraw')).settled();
  const gone = await (await mara.click(sure, 'Withdraw for good')).settled();
  expect(gone.text).toMatch(/is withdrawn/u);
  const empty = await (await mara.click(gone, 'Back to your questions')).settled();
  expect(empty.text).toContain('No question has been asked yet.');
});
