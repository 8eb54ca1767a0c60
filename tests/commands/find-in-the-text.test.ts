import { expect, test } from 'vitest';

import { citation } from '../support/fixtures.ts';
import { startHarness } from '../support/harness.ts';

const MENU = 'Find in the text';

test('finds what the texts say on the matter of a message', async () => {
  await using harness = await startHarness();
  harness.world.quotations = [citation('The tide has a middle too.')];
  const said = harness.discord.as('Hanna').in('reading').say('Do tides have a *middle*?');
  const reply = await (await harness.discord.as('Mara').in('reading').menu(MENU, said)).settled();
  expect(reply.ephemeral).toBe(true);
  expect(reply.text).toContain('**Quotations on “Do tides have a \\*middle\\*?”** (1)');
  expect(reply.text).toContain('> The tide has a middle too.');
});

test('says that of a long message only the beginning was looked for', async () => {
  await using harness = await startHarness();
  harness.world.quotations = [citation('The tide has a middle too.')];
  const said = harness.discord.as('Hanna').in('reading').say('tides and middles '.repeat(60));
  const reply = await (await harness.discord.as('Mara').in('reading').menu(MENU, said)).settled();
  expect(reply.text).toContain('-# Only the beginning of the message was searched for, because it is long.');
});

test('says that nothing speaks to it', async () => {
  await using harness = await startHarness();
  const said = harness.discord.as('Hanna').in('reading').say('bread');
  const reply = await (await harness.discord.as('Mara').in('reading').menu(MENU, said)).settled();
  expect(reply.text).toContain('No work is about “bread”.');
});
