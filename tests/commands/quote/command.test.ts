import { expect, test } from 'vitest';

import { citation, entry, quoteCheck } from '../../support/fixtures.ts';
import { startHarness } from '../../support/harness.ts';

const found = (count: number) =>
  Array.from({ length: count }, (_, index) => citation(`Tide number ${index}.`));

const piece = (exact: string) => ({
  quoted: exact,
  citation: citation(exact),
  typography: [],
  differences: [],
});

test('finds quotations, five a page, and turns pages after a restart', async () => {
  await using harness = await startHarness();
  harness.world.quotations = found(12);
  const mara = harness.discord.as('Mara').in('reading');
  const first = await (await mara.command('quote find', { topic: 'tides & [x](y)' })).settled();
  expect(first.ephemeral).toBe(true);
  expect(first.text).toContain('**Quotations on “tides & \\[x\\]\\(y)”** (12)');
  expect(first.text.match(/Tide number \d+/gu)).toHaveLength(5);
  expect(first.buttons.map(({ label }) => label)).toEqual(['Next', 'Share to channel']);
  await harness.restart();
  const second = await (await mara.click(first, 'Next')).settled();
  expect(second.text).toContain('Tide number 5.');
  expect(second.text).toContain('Page 2 of 3');
  expect(second.buttons.map(({ label }) => label)).toEqual(['Previous', 'Next', 'Share to channel']);
  const post = await (await mara.click(second, 'Share to channel')).followUp();
  expect(post.text).toContain('Tide number 5.');
  expect(post.text).not.toContain('Only you see this');
});

test('says that nothing speaks to a topic', async () => {
  await using harness = await startHarness();
  const mara = harness.discord.as('Mara').in('reading');
  const reply = await (await mara.command('quote find', { topic: 'bread' })).settled();
  expect(reply.text).toContain('No work is about “bread”.');
});

test('says first that a quotation is exact, then shows it with its source', async () => {
  await using harness = await startHarness();
  harness.world.check = quoteCheck({ total: 3, attribution: 'A. *Writer*', brackets: ['[he]'] });
  const mara = harness.discord.as('Mara').in('reading');
  const reply = await (
    await mara.command('quote check', { text: 'A centre may move and be a centre still.' })
  ).settled();
  expect(reply.text).toMatch(/^\*\*Exact\.\*\* /u);
  expect(reply.text).toContain(
    '> A centre may move and be a centre still.\n-# The Centre That Moves — A. Writer',
  );
  expect(reply.text).toContain('-# It is in 3 places. Shown: the first 1.');
  expect(reply.text).toContain('-# In brackets, added by the person quoting: \\[he\\]');
  expect(reply.text).toContain('-# Read as the attribution: A. \\*Writer\\*');
});

test('passes on the work that is named, and says if it stands elsewhere', async () => {
  await using harness = await startHarness();
  harness.world.check = quoteCheck({ isElsewhere: true });
  const mara = harness.discord.as('Mara').in('reading');
  const options = { text: 'A centre may move.', work: entry().workId };
  const reply = await (await mara.command('quote check', options)).settled();
  expect(reply.text).toContain('It is not in the work you named, but here:');
  const unknown = await (await mara.command('quote check', { ...options, work: 'Nowhere' })).settled();
  expect(unknown.text).toContain('No single work matches “Nowhere”.');
  const offered = await mara.autocomplete('quote check', { work: 'centre' }, 'work');
  expect(offered).toEqual([{ name: 'The Centre That Moves', value: entry().workId }]);
});

test('names what differs in typography', async () => {
  await using harness = await startHarness();
  const text = 'A centre may move.';
  harness.world.check = quoteCheck({
    verdict: 'typography',
    places: [
      [
        {
          quoted: 'a centre may move!',
          citation: citation(text),
          typography: ['capitals', 'punctuation'],
          differences: [],
        },
      ],
    ],
  });
  const mara = harness.discord.as('Mara').in('reading');
  const reply = await (await mara.command('quote check', { text: 'a centre may move!' })).settled();
  expect(reply.text).toMatch(
    /^\*\*The words are right; the typography differs:\*\* capitals and punctuation\. The text says:/u,
  );
});

test('strikes through what was quoted, sets in bold what the text says, and names a negation', async () => {
  await using harness = await startHarness();
  const [quoted, text] = ['A *centre* may not move.', 'A _centre_ may move.'];
  harness.world.check = quoteCheck({
    verdict: 'close',
    places: [
      [
        {
          quoted,
          citation: citation(text),
          typography: [],
          differences: [
            { quoted: { start: 2, end: 10 }, text: { start: 2, end: 10 }, negations: [] },
            { quoted: { start: 15, end: 18 }, text: { start: 14, end: 14 }, negations: ['not'] },
          ],
        },
      ],
    ],
  });
  const mara = harness.discord.as('Mara').in('reading');
  const reply = await (await mara.command('quote check', { text: quoted })).settled();
  expect(reply.text).toMatch(/^\*\*Close, but not the same\.\*\*\n\*\*A negation differs: “not”\.\*\*/u);
  expect(reply.text).toContain('- A ~~\\*centre\\*~~ **\\_centre\\_** may move.');
  expect(reply.text).toContain('- A \\_centre\\_ may ~~not~~ move.');
});

test('shows the pieces of what was put together', async () => {
  await using harness = await startHarness();
  harness.world.check = quoteCheck({
    verdict: 'stitched',
    stitching: 'works',
    places: [[piece('A centre may move.'), piece('The tide has a middle too.')]],
    added: ['and', 'so'],
  });
  const mara = harness.discord.as('Mara').in('reading');
  const reply = await (await mara.command('quote check', { text: 'whatever it is' })).settled();
  expect(reply.text).toMatch(/^\*\*Put together from separate places\.\*\* .* of different works\./u);
  expect(reply.text).toContain('-# In none of the pieces: and so');
  expect(reply.text).toContain('> A centre may move.');
  expect(reply.text).toContain('> The tide has a middle too.');
});

test('says that the texts do not have it, with what comes closest', async () => {
  await using harness = await startHarness();
  harness.world.check = quoteCheck({ verdict: 'absent', places: [], total: 0, closest: found(2) });
  const mara = harness.discord.as('Mara').in('reading');
  const reply = await (await mara.command('quote check', { text: 'whatever it is' })).settled();
  expect(reply.text).toMatch(
    /^\*\*Not found in the texts\.\*\* The closest passage, which is not the same:/u,
  );
  expect(reply.text).toContain('> Tide number 1.');
});

test('gives a long result by pages, also after a restart', async () => {
  await using harness = await startHarness();
  const places = Array.from({ length: 10 }, (_, index) => {
    const exact = `Tide ${index}: ${'a tide is a tide '.repeat(60)}`;
    return [{ quoted: exact, citation: citation(exact), typography: [], differences: [] }];
  });
  harness.world.check = quoteCheck({ places, total: 10 });
  const mara = harness.discord.as('Mara').in('reading');
  const first = await (await mara.command('quote check', { text: 'a tide is a tide' })).settled();
  expect(first.text).toContain('Page 1 of');
  await harness.restart();
  const second = await (await mara.click(first, 'Next')).settled();
  expect(second.text).toMatch(/^\*\*Exact\.\*\*/u);
  expect(second.text).not.toContain('Tide 0:');
});
