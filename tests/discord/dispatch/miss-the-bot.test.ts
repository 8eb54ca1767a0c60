import { expect, test } from 'vitest';

import { startHarness } from '../../support/harness.ts';

const GUILD = 'The Reading Room';

test('where only the commands are, each member is told so once, and admins where to add the bot', async () => {
  await using harness = await startHarness();
  const { discord } = harness;
  discord.setBot(GUILD, false);
  discord.addCommands(GUILD);
  await expect.poll(() => harness.bot.client.guilds.cache.size).toBe(0);
  const tells = async (name: string, words: string) => {
    const used = await discord.as(name).in('reading').command('sources');
    const told = () => used.followUps.find(({ text }) => text.includes(words));
    return (await discord.until(told)).text;
  };
  expect(await tells('Mara', 'The bot itself is not in this server')).not.toContain('https://');
  await tells('Ada', 'scope=bot+applications.commands');
  const again = await discord.as('Mara').in('reading').command('sources');
  await again.settled();
  // Whoever asks later is told only after the bot has done with Mara.
  await tells('Mo', 'The bot itself is not in this server');
  expect(again.followUps).toEqual([]);
});

test('where the bot is, nobody is told', async () => {
  await using harness = await startHarness();
  const used = await harness.discord.as('Mara').in('reading').command('sources');
  await used.settled();
  await (await harness.discord.as('Mo').in('reading').command('sources')).settled();
  expect(used.followUps).toEqual([]);
});
