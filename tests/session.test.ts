import { expect, onTestFinished, test } from 'vitest';

import { openRoom, withSampleWorks } from './support/room.ts';

const SOUP = 'Soup for Forty';

test('a discussion over the sample works cites them up to the group’s line, through a restart', async () => {
  const room = await openRoom(withSampleWorks);
  onTestFinished(() => room.close());
  const { discord } = room;
  const hanna = discord.as('Hanna').in('reading');
  const use = async (command: string, options: Record<string, string> = {}) =>
    (await hanna.command(command, options)).settled();
  const posted = (words: string) =>
    discord.until(() => discord.messages('reading').findLast(({ text }) => text.includes(words)));
  await use('host session start');
  await posted('Nobody is speaking');
  await use('host session note', { passage: '1 ¶ 1', work: SOUP });
  const passage = await posted('A passage of this discussion');
  expect(passage.text).toMatch(/\n> .+\n-# Soup for Forty/u);
  await use('host line', { work: SOUP, section: '2' });
  await room.restart();
  const past = await use('host session note', { passage: '3 ¶ 1', work: SOUP });
  expect(past.text).toContain('has sections 1 to 2; section 3 is not there');
  await use('host session end');
  const draft = await use('host digest');
  expect(draft.text).toContain('**Passages cited**');
  expect(draft.text).toContain(`/${passage.id}>)`);
  await (await hanna.click(draft, 'Post here')).settled();
  const digest = await posted('Digest of the discussion');
  expect(digest.text).toContain('- Soup for Forty — Priya Castellane · 1 Onions, ¶ 1');
});
