import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storedDataWords } from '../../../src/catalogue/stored-data-words.ts';
import { DEFAULT_SETTINGS } from '../../../src/corpus/group-settings.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { openRoom, withSampleWorks, type Room } from '../../support/room.ts';

let room: Room;

beforeAll(async () => {
  room = await openRoom(withSampleWorks);
});

afterAll(() => room.close());

const openStoreOf = ({ dataFolder }: Room) => openStore(path.join(dataFolder, 'concordance.sqlite'));

const use = async (who: string, command: string, options: Readonly<Record<string, string>> = {}) =>
  (await room.discord.as(who).in('reading').command(command, options)).settled();

/** What a button under `/privacy` shows, by the name of its action. */
async function press(who: string, action: 'export' | 'erase', scope = 'here') {
  const shown = await use(who, 'privacy', { scope });
  const { label = '' } =
    shown.buttons.find(({ customId }) => customId?.startsWith(`privacy:${action}:`)) ?? {};
  return (await room.discord.as(who).in('reading').click(shown, label)).settled();
}

const asks = { question: 'Does a network without a server have an owner?' };

test('a member sees what is held, takes it along, and has it erased in two steps', async () => {
  expect((await use('Mara', 'privacy')).text).toMatch(
    /^Nothing that can be listed is stored about you in this group\./u,
  );
  await use('Mara', 'ask', asks);
  await use('Mo', 'ask', asks);
  const shown = await use('Mara', 'privacy');
  expect(shown.ephemeral).toBe(true);
  expect(shown.text).toMatch(/\*\*questions to the bot\*\*: 1\nThe group discusses/u);

  const exported = await press('Mara', 'export', 'everywhere');
  expect(exported.ephemeral).toBe(true);
  expect(exported.attachments.map(({ filename }) => filename)).toEqual([
    'concordance-data.json',
    'concordance-data.md',
  ]);

  const offer = await press('Mara', 'erase');
  expect(offer.text).toMatch(
    /This will be erased:\n- quotations that answered your questions: \d+\n- questions to the bot: 1/u,
  );
  const seat = room.discord.as('Mara').in('reading');
  const kept = await (await seat.click(offer, 'Keep everything')).settled();
  expect(kept.text).toBe('Nothing was erased.');
  expect((await use('Mara', 'privacy')).text).toContain('questions to the bot');

  const again = await press('Mara', 'erase');
  const done = await (await seat.click(again, 'Erase for good')).settled();
  expect(done.text).toMatch(
    /^Done: \d+ entries erased, 0 entries stay without your name\. Nothing of it is left/u,
  );
  expect((await use('Mara', 'privacy')).text).toMatch(
    /^Nothing that can be listed is stored about you in this group\./u,
  );
  expect((await use('Mo', 'privacy')).text).toContain('questions to the bot');
});

test('what was asked after the offer is not erased with it', async () => {
  await use('Mara', 'ask', asks);
  const offer = await press('Mara', 'erase');
  await use('Mara', 'ask', { question: 'Who pays for the lamps?' });
  const anew = await (await room.discord.as('Mara').in('reading').click(offer, 'Erase for good')).settled();
  expect(anew.text).toContain('Nothing was erased');
  expect(anew.text).toContain('questions to the bot: 2');
});

test('in direct messages it is everything', async () => {
  await use('Mara', 'ask', asks);
  const direct = room.discord.as('Mara').inDirectMessage();
  const shown = await (await direct.command('privacy', { scope: 'here' })).settled();
  expect(shown.text).toMatch(/^\*\*What is stored about you everywhere\*\*/u);
  expect(shown.text).toContain('questions to the bot');
  const offer = await (await direct.click(shown, 'Erase …')).settled();
  await (await direct.click(offer, 'Erase for good')).settled();
  const store = await openStoreOf(room);
  const { id: memberId = '' } =
    [...room.discord.world.users.values()].find(({ name }) => name === 'Mara') ?? {};
  expect(await store.questions.count({ memberId })).toBe(0);
  await store.close();
});

test('the group’s language is spoken', async () => {
  await use('Mo', 'ask', asks);
  const store = await openStoreOf(room);
  const [groupId = ''] = room.discord.world.guilds.keys();
  for (const language of ['de', 'fr'] as const) {
    await store.settings.put(groupId, { ...DEFAULT_SETTINGS, language });
    const shown = await use('Mo', 'privacy');
    const { name, purpose, retention } = storedDataWords(language, {
      table: 'questions',
      purpose: '',
      retention: '',
    });
    for (const said of [name, purpose, retention]) expect(shown.text).toContain(said);
    expect((await press('Mo', 'erase')).text).toContain(name);
  }
  await store.close();
});
