import { expect, test } from 'vitest';

import { en } from '../../../src/catalogue/en/words/en.ts';
import { helpMessage } from '../../../commands/help/reply.ts';
import { startHarness } from '../../support/harness.ts';

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

function described(menu: 'message' | 'member') {
  return { path: `Try ${menu}`, menu, description: 'Tries', access: 'member', options: [] } as const;
}

test('says in whose menu a command is', () => {
  const page = helpMessage(en, [described('message'), described('member')], new Map(), 0);
  const shown = JSON.stringify(page.components);
  expect(shown).toContain('**Try message** (in the menu of a message, under Apps)');
  expect(shown).toContain('**Try member** (in the menu of a member, under Apps)');
});
