import { expect, test } from 'vitest';

import { startHarness } from '../support/harness.ts';

test('names every command that the member may use, to click on', async () => {
  await using harness = await startHarness();
  const help = async (member: string) =>
    (await (await harness.discord.as(member).in('reading').command('help')).settled()).text;
  const id = harness.discord.commands().find(({ name }) => name === 'question')?.id;
  const toMember = await help('Mara');
  expect(toMember).toContain(`</question mine:${id}> — Your own questions: read, edit or withdraw them`);
  expect(toMember).toMatch(/<\/ask:\d+>/u);
  expect(toMember).toMatch(/<\/corpus list:\d+>/u);
  expect(toMember).not.toContain('corpus remove');
  expect(await help('Ada')).toMatch(/<\/corpus remove:\d+>/u);
});
