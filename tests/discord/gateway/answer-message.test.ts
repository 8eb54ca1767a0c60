import { Events } from 'discord.js';
import { describe, expect, test } from 'vitest';

import { OPERATOR_GROUP } from '../../../src/corpus/corpus.ts';
import { startHarness, type Harness } from '../../support/harness.ts';

const QUESTION = 'Can a centre move?';

function toBot({ discord }: Harness, words: string): string {
  return `<@${discord.world.bot.id}> ${words}`;
}

/** The bot's messages in a channel, once there are any. */
async function answersIn({ discord }: Harness, channel: string) {
  return discord.until(() => {
    const written = discord.messages(channel).filter(({ authorId }) => authorId === discord.world.bot.id);
    return written.length > 0 && written;
  });
}

describe('a mention', () => {
  test('is answered like /ask, for everybody, and logged', async () => {
    await using harness = await startHarness();
    const said = harness.discord.as('Mara').in('reading').say(toBot(harness, QUESTION));
    const [answer] = await answersIn(harness, 'reading');
    expect(answer?.api.message_reference?.message_id).toBe(said.id);
    expect(answer?.text).toContain(`**${QUESTION}**`);
    expect(answer?.text).toContain('A centre may move and be a centre still.');
    expect(answer?.text).not.toContain('Only you see this');
    expect(answer?.api.mentions).toEqual([]);
    expect(answer?.buttons.map(({ label }) => label)).toEqual([
      'More context',
      'Was this right? Yes',
      'Was this right? No',
      'Delete',
    ]);
    expect(harness.world.asked).toEqual([QUESTION]);
  });

  test('is rejected if the server’s admins have restricted /ask', async () => {
    await using harness = await startHarness();
    const { discord, bot } = harness;
    const heard = new Promise((resolve) => {
      bot.client.once(Events.ApplicationCommandPermissionsUpdate, resolve);
    });
    discord.restrict('The Reading Room', 'ask', [{ channel: 'reading', allow: false }]);
    await heard;
    discord.as('Mara').in('reading').say(toBot(harness, QUESTION));
    const [refusal] = await answersIn(harness, 'reading');
    expect(refusal?.text).toMatch(/^The admins of this server do not let you use this here/u);
    discord.as('Mara').in('questions').say(toBot(harness, QUESTION));
    const [answer] = await answersIn(harness, 'questions');
    expect(answer?.text).toContain('A centre may move');
  });

  test('may be anywhere in the question', async () => {
    await using harness = await startHarness();
    const { discord } = harness;
    discord.as('Mara').in('reading').say(`Can a centre move, <@${discord.world.bot.id}>?`);
    await answersIn(harness, 'reading');
    expect(harness.world.asked).toEqual([QUESTION]);
  });

  test('may be of the role that has the bot’s name', async () => {
    await using harness = await startHarness();
    const { discord } = harness;
    const guild = [...discord.world.guilds.values()].find(({ name }) => name === 'The Reading Room');
    const role = guild?.roles.find(({ name }) => name === discord.world.bot.name);
    const host = guild?.roles.find(({ name }) => name === 'Host');
    discord.as('Mara').in('reading').say(`<@&${host?.id}> ${QUESTION}`);
    discord.as('Mara').in('reading').say(`Can a centre <@&${role?.id}> move?`);
    const [answer, ...others] = await answersIn(harness, 'reading');
    expect(answer?.text).toContain('A centre may move');
    expect(others).toEqual([]);
    expect(harness.world.asked).toEqual([QUESTION]);
  });

  test('without a question gets instructions', async () => {
    await using harness = await startHarness();
    harness.discord.as('Mara').in('reading').say(toBot(harness, ''));
    const [answer] = await answersIn(harness, 'reading');
    expect(answer?.text).toMatch(/^Write your question next to my name/u);
  });

  test('that can’t be answered gets the reason', async () => {
    await using harness = await startHarness();
    harness.world.refusal = 'A question can have up to *500* characters.';
    harness.discord.as('Mara').in('reading').say(toBot(harness, QUESTION));
    const [answer] = await answersIn(harness, 'reading');
    expect(answer?.text).toBe('A question can have up to \\*500\\* characters.');
  });

  test('is logged if the bot may not write there', async () => {
    await using harness = await startHarness();
    const { discord } = harness;
    discord.faults.failNext(/POST .*\/messages$/u, 403, 3);
    discord.as('Mara').in('questions').say(toBot(harness, QUESTION));
    await expect.poll(() => harness.logged.map(([level]) => level)).toContain('warn');
    expect(discord.messages('questions')).toHaveLength(1);
  });
});

test('a direct message is answered from the operator’s works', async () => {
  await using harness = await startHarness();
  const { channelId } = harness.discord.as('Mara').inDirectMessage().say(QUESTION);
  const [answer] = await answersIn(harness, channelId);
  expect(answer?.text).toContain('A centre may move and be a centre still.');
  const log = await harness.features.questions.list(
    'everyone',
    { groupId: OPERATOR_GROUP },
    { limit: 9, offset: 0 },
  );
  expect(log.questions.map(({ text }) => text)).toEqual([QUESTION]);
});

test.each([
  ['what members say to each other', () => QUESTION],
  ['@everyone', () => `@everyone ${QUESTION}`],
  [
    'a mention of somebody else',
    ({ discord }: Harness) => {
      const hanna = [...discord.world.users.values()].find(({ name }) => name === 'Hanna');
      return `<@${hanna?.id}> ${QUESTION}`;
    },
  ],
])('%s is ignored', async (_what, words) => {
  await using harness = await startHarness();
  harness.discord.as('Ada').in('reading').say(words(harness));
  harness.discord.as('Ada').in('questions').say(toBot(harness, 'Is this next?'));
  await answersIn(harness, 'questions');
  expect(harness.world.asked).toEqual(['Is this next?']);
  expect(harness.discord.messages('reading')).toHaveLength(1);
});
