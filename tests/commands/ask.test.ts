import { expect, test } from 'vitest';

import { abstention, answer, citation, entry } from '../support/fixtures.ts';
import { startHarness } from '../support/harness.ts';

const QUESTION = { question: 'Can a centre move?' };

test('answers privately: the question, a short answer, quotations with their places', async () => {
  await using harness = await startHarness();
  const mara = harness.discord.as('Mara').in('reading');
  const reply = await (await mara.command('ask', QUESTION)).settled();
  expect(reply.ephemeral).toBe(true);
  expect(reply.text).toContain('**Can a centre move?**');
  expect(reply.text).toContain(
    '-# In short\n> A centre may move and be a centre still.\n-# The Centre That Moves — A. Writer · 3\\.2 Of tides',
  );
  expect(reply.text).toContain('-# More from the texts\n> The tide has a middle too.');
  expect(reply.text).toMatch(/<\/question mine:\d+> to edit or withdraw it/u);
  expect(reply.buttons.map(({ label }) => label)).toEqual([
    'More context',
    'Share to channel',
    'Make it a question',
    'Was this right? Yes',
    'Was this right? No',
  ]);
  expect(harness.discord.messages('reading')).toEqual([]);
});

test('goes through all quotations, each once, also after a restart', async () => {
  await using harness = await startHarness();
  const words = Array.from({ length: 8 }, (_, index) => `Quotation number ${index} of eight.`);
  harness.world.answer = answer({ quotations: words.map((each) => citation(each)) });
  const mara = harness.discord.as('Mara').in('reading');
  const first = await (await mara.command('ask', QUESTION)).settled();
  const second = await (await mara.click(first, 'More quotes')).settled();
  await harness.restart();
  const third = await (await mara.click(second, 'More quotes')).settled();
  const shown = [first, second, third].flatMap(({ text }) => text.match(/Quotation number \d of eight\./gu));
  expect(shown).toEqual(words);
  expect(third.buttons.map(({ label }) => label)).not.toContain('More quotes');
  const back = await (await mara.click(third, 'Earlier quotes')).settled();
  expect(back.text).toBe(second.text);
});

test('shows no quotation again that the summary has shown', async () => {
  await using harness = await startHarness();
  const same = citation('Said in short.');
  harness.world.answer = answer({ summary: [same], quotations: [same, citation('Said besides.')] });
  const reply = await (await harness.discord.as('Mara').in('reading').command('ask', QUESTION)).settled();
  expect(reply.text.split('Said in short.')).toHaveLength(2);
  expect(reply.text).toContain('> Said besides.');
});

test('says that the texts do not say, why, and what comes closest', async () => {
  await using harness = await startHarness();
  harness.world.answer = abstention();
  const reply = await (await harness.discord.as('Mara').in('reading').command('ask', QUESTION)).settled();
  expect(reply.text).toMatch(
    /^### The texts do not say\n\*\*Can a centre move\?\*\*\nNone of the texts mentions ‘Lisbon’\./u,
  );
  expect(reply.text).toContain('The closest passages, which do not answer it:\n> Bread was paid for');
});

test('a long quotation goes on over pages, whole', async () => {
  await using harness = await startHarness();
  const long = 'All the words of it stand here. '.repeat(200);
  harness.world.answer = answer({ summary: [], quotations: [citation(long)] });
  const mara = harness.discord.as('Mara').in('reading');
  let page = await (await mara.command('ask', QUESTION)).settled();
  let words = '';
  for (;;) {
    expect(page.text).toMatch(/-# Part \d of \d/u);
    words += [...page.text.matchAll(/^> (.*)$/gmu)].map(([, quoted]) => quoted).join('');
    if (!page.buttons.some(({ label }) => label === 'More quotes')) break;
    page = await (await mara.click(page, 'More quotes')).settled();
  }
  expect(words).toBe(long);
});

test('shows the text around the quotations, privately', async () => {
  await using harness = await startHarness();
  const mara = harness.discord.as('Mara').in('reading');
  const reply = await (await mara.command('ask', QUESTION)).settled();
  const context = await (await mara.click(reply, 'More context')).settled();
  expect(context.ephemeral).toBe(true);
  expect(context.text).toContain(
    '> What stands before. **A centre may move and be a centre still.** What follows.',
  );
});

test('shares once, under two clicks, and names who shared without notifying them', async () => {
  await using harness = await startHarness();
  const mara = harness.discord.as('Mara').in('reading');
  const reply = await (await mara.command('ask', QUESTION)).settled();
  await harness.restart();
  const clicks = await Promise.all([
    mara.click(reply, 'Share to channel'),
    mara.click(reply, 'Share to channel'),
  ]);
  await Promise.all(clicks.map(async (click) => click.followUp()));
  const [post, ...more] = harness.discord.messages('reading');
  expect(more).toEqual([]);
  expect(post?.text).toMatch(
    /^-# Shared by <@\d+>\n### Answer\n\*\*Can a centre move\?\*\*\n-# In short\n> A centre/u,
  );
  expect(post?.text).not.toContain('Only you see this');
  expect(post?.api.mentions).toEqual([]);
  const spent = () => harness.discord.message(reply.id)?.buttons.find(({ label }) => label === 'Shared');
  expect((await harness.discord.until(spent)).disabled).toBe(true);
  expect(clicks.flatMap(({ followUps }) => followUps.map(({ text }) => text))).toContain(
    'This has already been done.',
  );
});

test('whoever reads the shared answer may look at the context', async () => {
  await using harness = await startHarness();
  const mara = harness.discord.as('Mara').in('reading');
  const reply = await (await mara.command('ask', QUESTION)).settled();
  const post = await (await mara.click(reply, 'Share to channel')).followUp();
  const seen = await (await harness.discord.as('Hanna').in('reading').click(post, 'More context')).settled();
  expect(seen.ephemeral).toBe(true);
  expect(seen.text).toContain('What stands before.');
});

test('a button of a withdrawn question says so', async () => {
  await using harness = await startHarness();
  const mara = harness.discord.as('Mara').in('reading');
  const reply = await (await mara.command('ask', QUESTION)).settled();
  const mine = await (await mara.command('question mine')).settled();
  const one = await (await mara.select(mine, 'question:open:', ['q1'])).settled();
  const sure = await (await mara.click(one, 'Withdraw')).settled();
  await (await mara.click(sure, 'Withdraw for good')).settled();
  const more = await (await mara.click(reply, 'More context')).settled();
  expect(more.text).toMatch(/was withdrawn/u);
});

test('an interaction delivered twice is logged and answered once', async () => {
  await using harness = await startHarness();
  const mara = harness.discord.as('Mara').in('reading');
  harness.discord.faults.repeatInteractions(1);
  await (await mara.command('ask', QUESTION)).settled();
  const mine = await (await mara.command('question mine')).settled();
  expect(mine.text).toContain('**Your questions** (1)');
});

test('finds work and section by what was picked or typed, and says what is wrong with them', async () => {
  await using harness = await startHarness();
  const mara = harness.discord.as('Mara').in('reading');
  const ask = async (options: Record<string, string>) =>
    (await (await mara.command('ask', { ...QUESTION, ...options })).settled()).text;
  expect(await ask({ work: 'w'.repeat(26), section: '#7' })).toContain('A centre may move');
  expect(await ask({ work: 'the centre that moves', section: 'Of tides' })).toContain('A centre may move');
  expect(await ask({ work: 'another' })).toMatch(/^No single work matches “another”/u);
  expect(await ask({ section: '#7' })).toMatch(/^Choose the work too/u);
});

test('offers works and, of the work chosen, sections', async () => {
  await using harness = await startHarness();
  const many = Array.from({ length: 30 }, (_, index) => index);
  harness.world.entries = many.map((index) =>
    entry({
      workId: `${index}`.padStart(26, 'w'),
      description: { ...entry().description, title: `${index} ${'long title '.repeat(20)}` },
    }),
  );
  const mara = harness.discord.as('Mara').in('reading');
  const works = await mara.autocomplete('ask', { ...QUESTION, work: 'long' }, 'work');
  expect(works).toHaveLength(25);
  expect(works.every(({ name }) => name.length <= 100)).toBe(true);
  const work = 'w'.repeat(25) + '3';
  expect(await mara.autocomplete('ask', { ...QUESTION, work, section: 'tide' }, 'section')).toEqual([
    { name: '3.2 tide', value: '#7' },
  ]);
  expect(await mara.autocomplete('ask', { ...QUESTION, section: 'tide' }, 'section')).toEqual([]);
});
