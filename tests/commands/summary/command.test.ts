import { expect, test } from 'vitest';

import { EVERYWHERE, defineCommand } from '../../../src/discord/command/define-command.ts';
import { loadCommands } from '../../../src/discord/command/load-commands.ts';
import { row, text } from '../../../src/discord/replies/components.ts';
import { createMessage } from '../../../src/discord/replies/message.ts';
import { sectionSummaryButton } from '../../../commands/summary/reply.ts';
import { citation, entry, workSummary } from '../../support/fixtures.ts';
import { commandFolder, startHarness } from '../../support/harness.ts';

const WORK = { work: 'The Centre That Moves' };
const { workId } = entry();

const sentencesOf = (count: number) =>
  Array.from({ length: count }, (_, index) => citation(`Key sentence ${index + 1} of them.`));

test('shows the key sentences of a work with their places, and how much of the text they are', async () => {
  await using harness = await startHarness();
  const reply = await (await harness.discord.as('Mara').in('reading').command('summary', WORK)).settled();
  expect(reply.ephemeral).toBe(true);
  expect(reply.text).toContain(
    '**Key sentences of The Centre That Moves — A. Writer**\n-# 2 of 60 sentences, 2 % of the words, in the order of the text',
  );
  expect(reply.text).toMatch(
    /> A centre may move and be a centre still\.\n-# 3\\\.2 Of tides, ¶ 4 · 43 % · \[Read in the text\]\(.*\)\n> The tide has a middle too\./u,
  );
  expect(reply.buttons.map(({ label }) => label)).toEqual(['Share to channel']);
});

test('goes through all sentences, each once, also after a restart, and shares a page', async () => {
  await using harness = await startHarness();
  harness.world.summary = workSummary({ citations: sentencesOf(15) });
  const mara = harness.discord.as('Mara').in('reading');
  const first = await (await mara.command('summary', { ...WORK, section: '3.2', sentences: 15 })).settled();
  expect(first.text).toContain('**Key sentences of 3\\.2 Of tides, in The Centre That Moves — A. Writer**');
  await harness.restart();
  const second = await (await mara.click(first, 'Next')).settled();
  const shown = [first, second].flatMap((reply) => reply.text.match(/Key sentence \d+/gu));
  expect(shown).toEqual(Array.from({ length: 15 }, (_, index) => `Key sentence ${index + 1}`));
  expect(harness.world.summarised).toEqual([
    { workId, section: 7, sentences: 15 },
    { workId, section: 7, sentences: 15 },
  ]);
  const post = await (await mara.click(second, 'Share to channel')).followUp();
  expect(post.text).toContain('Key sentence 15');
});

test('shows what the works say on a topic, work by work, page by page, also after a restart', async () => {
  await using harness = await startHarness();
  const long = citation('All the words of it stand here, again. '.repeat(33));
  harness.world.summary = workSummary({ citations: [long, citation('The end of the first.')] });
  harness.world.otherSummaries = ['Minutes', 'Soup for *Forty*'].map((title) =>
    workSummary({
      entry: entry({ description: { ...entry().description, title } }),
      citations: [long, citation(`The end of ${title}.`)],
    }),
  );
  const mara = harness.discord.as('Mara').in('reading');
  const first = await (await mara.command('summary', { topic: 'exit & [x](y)' })).settled();
  expect(first.text).toContain('**On “exit & \\[x\\]\\(y)”**\n-# 3 works, each at the same length');
  expect(first.text).toContain(
    '**The Centre That Moves — A. Writer**\n-# 2 of 60 sentences, 2 % of the words\n> All',
  );
  await harness.restart();
  const second = await (await mara.click(first, 'Next')).settled();
  expect(second.text).toContain('**Soup for \\*Forty\\* — A. Writer**\n-# 2 of 60 sentences');
  expect(second.text).toContain('> The end of Soup for \\*Forty\\*.');
  const asked = { topic: 'exit & [x](y)', workId: null, sentences: null };
  expect(harness.world.summarised).toEqual([asked, asked]);
});

test('limits a topic to a work, and says why there is nothing on it', async () => {
  await using harness = await startHarness();
  harness.world.refusal = 'This text says nothing about “bread”.';
  const reply = await (
    await harness.discord
      .as('Mara')
      .in('reading')
      .command('summary', { ...WORK, topic: 'bread', sentences: 3 })
  ).settled();
  expect(reply.text).toBe('This text says nothing about “bread”.');
  expect(harness.world.summarised).toEqual([{ topic: 'bread', workId, sentences: 3 }]);
});

test('offers works and the sections of the work', async () => {
  await using harness = await startHarness();
  const mara = harness.discord.as('Mara').in('reading');
  const works = await mara.autocomplete('summary', { work: 'centre' }, 'work');
  expect(works.map(({ value }) => value)).toEqual([workId]);
  const sections = await mara.autocomplete('summary', { ...WORK, section: 'tid' }, 'section');
  expect(sections).toEqual([{ name: '3.2 tid', value: '#7' }]);
});

test('a button elsewhere leads to the summary of a section, for who pressed it alone', async () => {
  const place = defineCommand({
    access: 'member',
    ...EVERYWHERE,
    name: 'place',
    description: 'A place',
    run: async (_interaction, { words }) =>
      createMessage([text('A place.'), row([sectionSummaryButton(words, workId, 7)])]),
  });
  const commands = new Map([...(await loadCommands(commandFolder)), ['place', place]]);
  await using harness = await startHarness({ commands });
  const mara = harness.discord.as('Mara').in('reading');
  const shown = await (await mara.command('place')).settled();
  const reply = await (await mara.click(shown, 'Summary of this section')).settled();
  expect(reply.ephemeral).toBe(true);
  expect(reply.text).toContain('**Key sentences of 3\\.2 Of tides, in The Centre That Moves — A. Writer**');
  expect(harness.world.summarised).toEqual([{ workId, section: 7, sentences: null }]);
});
