import { expect, test } from 'vitest';

import { railway } from '../../support/essays.ts';
import { startHarness } from '../../support/harness.ts';

test('shows a passage as block quotes with its place, and leads on and back', async () => {
  await using harness = await startHarness();
  const mara = harness.discord.as('Mara').in('reading');
  const first = await (await mara.command('passage', { ref: 'Harbour 1 ¶ 2' })).settled();
  expect(first.ephemeral).toBe(true);
  expect(first.text).toContain('**1 The pilots, ¶ 2**\n> Every pilot owns a share of the cutter');
  expect(first.text).toContain('-# The Harbour Book — A. Writer · 1 The pilots, ¶ 2 · ');
  expect(first.buttons.map(({ label }) => label)).toEqual([
    'Previous passage',
    'Next passage',
    'Share to channel',
    'Summary of this section',
  ]);
  const next = await (await mara.click(first, 'Next passage')).settled();
  expect(next.text).toContain('**2 The lighthouse, ¶ 1**\n> A lighthouse without a keeper');
  const back = await (await mara.click(next, 'Previous passage')).settled();
  expect(back.text).toBe(first.text);
});

test('a whole section leads to sections, and its buttons work after a restart', async () => {
  await using harness = await startHarness();
  const mara = harness.discord.as('Mara').in('reading');
  const section = await (await mara.command('passage', { ref: 'The lighthouse' })).settled();
  expect(section.text).toMatch(/^\*\*2 The lighthouse\*\*\n> \*\*The lighthouse\*\*\n> A lighthouse/);
  expect(section.buttons.map(({ label }) => label)).toEqual([
    'Previous passage',
    'Share to channel',
    'Summary of this section',
  ]);
  await harness.restart();
  const previous = await (await mara.click(section, 'Previous passage')).settled();
  expect(previous.text).toContain('**1 The pilots**');
});

test('leads to the summary of its section, for whoever presses, also when shared', async () => {
  await using harness = await startHarness();
  const mara = harness.discord.as('Mara').in('reading');
  const passage = await (await mara.command('passage', { ref: 'Harbour 1 ¶ 2' })).settled();
  const post = await (await mara.click(passage, 'Share to channel')).followUp();
  expect(post.buttons.map(({ label }) => label)).toEqual(['Summary of this section', 'Delete']);
  const hanna = harness.discord.as('Hanna').in('reading');
  const summary = await (await hanna.click(post, 'Summary of this section')).settled();
  expect(summary).toMatchObject({ ephemeral: true });
  expect(harness.world.summarised).toEqual([expect.objectContaining({ section: 0 })]);
});

test('runs of paragraphs stay together, and are shared as they are shown', async () => {
  await using harness = await startHarness();
  const mara = harness.discord.as('Mara').in('reading');
  const reply = await (await mara.command('passage', { ref: 'Harbour ¶ 1, 3-4' })).settled();
  expect(reply.text).toContain('**1 The pilots, ¶ 1, 2 The lighthouse, ¶ 1–2**');
  expect(reply.text).not.toContain('Every pilot');
  const post = await (await mara.click(reply, 'Share to channel')).followUp();
  expect(post.text).toContain('> The lighthouse burned forty barrels');
  expect(post.buttons.map(({ label }) => label)).toEqual(['Delete']);
});

test('asks which work is meant, and takes the choice', async () => {
  await using harness = await startHarness();
  const mara = harness.discord.as('Mara').in('reading');
  const question = await (await mara.command('passage', { ref: '¶ 2' })).settled();
  expect(question.text).toContain('**Which work?** “¶ 2” could be a place in several.');
  const titles = question.selects[0]?.options.map(({ label }) => label);
  expect(titles).toEqual(['The Harbour Book', 'Against the Pilots', 'A Night Log']);
  const chosen = await (
    await mara.select(question, question.selects[0]?.customId ?? '', [railway.id])
  ).settled();
  expect(chosen.text).toContain('> The railway company offered the pilots nine hundred pounds.');
});

test('a long section is divided into pages and loses nothing', async () => {
  await using harness = await startHarness();
  const mara = harness.discord.as('Mara').in('reading');
  const first = await (await mara.command('passage', { ref: 'The long watch' })).settled();
  let page = first;
  let shown = page.text;
  while (page.buttons.some(({ label }) => label === 'More')) {
    page = await (await mara.click(page, 'More')).settled();
    shown += page.text;
  }
  expect(shown).toContain('Page 1 of ');
  for (let watch = 1; watch <= 60; watch += 1) expect(shown).toContain(`> Watch ${watch} `);
  expect((await (await mara.click(page, 'Back')).settled()).text).not.toBe(page.text);
});

test('says what is there instead, in the member’s words', async () => {
  await using harness = await startHarness();
  const mara = harness.discord.as('Mara').in('reading');
  const missing = await (await mara.command('passage', { ref: 'Harbour 9' })).settled();
  expect(missing.text).toContain('“The Harbour Book” has sections 1 to 2; section 9 is not there. Try “2”');
  const pages = await (await mara.command('passage', { ref: 'Harbour p. 12' })).settled();
  expect(pages.text).toContain(
    '“The Harbour Book” has no page numbers here. It has 2 sections and 4 paragraphs.',
  );
});

test('suggests works, and sections once a work is chosen', async () => {
  await using harness = await startHarness();
  const mara = harness.discord.as('Mara').in('reading');
  const works = await mara.autocomplete('passage', { ref: '1', work: 'cen' }, 'work');
  expect(works.map(({ name }) => name)).toEqual(['The Centre That Moves']);
  const work = works[0]?.value ?? '';
  const sections = await mara.autocomplete('passage', { ref: 'tides', work }, 'ref');
  expect(sections).toEqual([{ name: '3.2 tides', value: '3.2 tides' }]);
});
