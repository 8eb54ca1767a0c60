import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { MessageView } from '../src/playground/members/view.ts';
import { openRoom, withSampleWorks, type Room } from './support/room.ts';
import { createTestClock } from './support/test-clock.ts';

const clock = createTestClock('2026-03-02T10:00:00Z');
const MINUTE = 60_000;
const FIRST = 'Does a network without a server have an owner?';
const LEANING = 'and why?';
const READ = `Read as: ${FIRST} ${LEANING}`;

let room: Room;

beforeAll(async () => {
  room = await openRoom(withSampleWorks, { clock });
});

afterAll(async () => {
  await room.close();
});

/** Every test begins a conversation of its own. */
beforeEach(() => {
  clock.pass(60 * MINUTE);
});

async function ask(question: string, who = 'Mara', where = 'reading'): Promise<MessageView> {
  return (await room.discord.as(who).in(where).command('ask', { question })).settled();
}

const labelsOf = ({ buttons }: MessageView) => buttons.map(({ label }) => label);

test('a question that leans on the one before is read with it, also after a restart', async () => {
  await ask(FIRST);
  clock.pass(9 * MINUTE);
  await room.restart();
  const reply = await ask(LEANING);
  expect(reply.text).toContain(`**${LEANING}**`);
  expect(reply.text).toContain(READ);
  expect(labelsOf(reply)).toContain('Ask as typed');
});

test('asks again word for word', async () => {
  await ask(FIRST);
  const reply = await ask('How do its members pay for it?');
  expect(reply.text).toContain('Read as: ');
  const typed = await (await room.discord.as('Mara').in('reading').click(reply, 'Ask as typed')).settled();
  expect(typed.text).toContain('**How do its members pay for it?**');
  expect(typed.text).not.toContain('Read as: ');
  expect(labelsOf(typed)).not.toContain('Ask as typed');
});

test('with nothing before it, after eleven minutes, or elsewhere, it is asked for more', async () => {
  expect((await ask(LEANING)).text).toMatch(/^That makes sense only together/u);
  await ask(FIRST);
  expect((await ask(LEANING, 'Mara', 'questions')).text).toMatch(/^That makes sense only together/u);
  clock.pass(11 * MINUTE);
  expect((await ask(LEANING)).text).toMatch(/^That makes sense only together/u);
});

test('another member’s question between changes nothing', async () => {
  await ask(FIRST);
  await ask('Who pays for the lamps?', 'Ada');
  expect((await ask(LEANING)).text).toContain(READ);
  expect((await ask(LEANING, 'Ada', 'questions')).text).toMatch(/^That makes sense only together/u);
});

test('a question that stands alone is left as it is', async () => {
  const alone = await ask('Who decides on upgrades?');
  clock.pass(60 * MINUTE);
  await ask(FIRST);
  expect((await ask('Who decides on upgrades?')).text).toBe(alone.text);
});

test('a public question says nothing of a private one', async () => {
  await ask(FIRST);
  const { discord } = room;
  discord.as('Mara').in('reading').say(`<@${discord.world.bot.id}> ${LEANING}`);
  const answer = await discord.until(() =>
    discord.messages('reading').find(({ authorId }) => authorId === discord.world.bot.id),
  );
  expect(answer.text).toMatch(/^That makes sense only together/u);
});

test('the log keeps both, until a question of the conversation is withdrawn', async () => {
  await ask(FIRST);
  await ask(LEANING);
  const mara = room.discord.as('Mara').in('reading');
  const list = await (await mara.command('question mine')).settled();
  expect(list.text).toContain(READ);
  const [select] = list.selects;
  const first = select?.options[1]?.value ?? '';
  const own = await (await mara.select(list, select?.customId ?? '', [first])).settled();
  await (
    await mara.click(await (await mara.click(own, 'Withdraw')).settled(), 'Withdraw for good')
  ).settled();
  const after = await (await mara.command('question mine')).settled();
  expect(after.text).toContain(`**${LEANING}**`);
  expect(after.text).not.toContain('Read as: ');
});

test('what was corrected can be searched as typed', async () => {
  const reply = await ask('Does a netwrok without a server have an owner?');
  expect(reply.text).toContain('Searched for ‘network’ instead of ‘netwrok’');
  const typed = await (await room.discord.as('Mara').in('reading').click(reply, 'Search as typed')).settled();
  expect(typed.text).not.toContain('Searched for');
  expect(labelsOf(typed)).not.toContain('Search as typed');
});

async function answerTo(said: MessageView): Promise<MessageView> {
  const { discord } = room;
  return discord.until(() =>
    discord
      .messages('reading')
      .find(
        ({ api }) => api.author.id === discord.world.bot.id && api.message_reference?.message_id === said.id,
      ),
  );
}

test('a reply to an answer goes on with it, whoever asked and whenever', async () => {
  const { discord } = room;
  const toBot = (words: string) => `<@${discord.world.bot.id}> ${words}`;
  const asked = await answerTo(discord.as('Mara').in('reading').say(toBot(FIRST)));
  clock.pass(60 * MINUTE);
  const reply = discord.as('Ada').in('reading').say(toBot(LEANING), [], asked);
  expect((await answerTo(reply)).text).toContain(READ);
});

test('a member who is erased takes their words out of what others asked after them', async () => {
  const { discord } = room;
  const toBot = (words: string) => `<@${discord.world.bot.id}> ${words}`;
  const question = 'Who wrote the harbour’s quarrel about lamps?';
  const asked = await answerTo(discord.as('Hanna').in('reading').say(toBot(question)));
  const mo = discord.as('Mo').in('reading');
  await answerTo(mo.say(toBot(LEANING), [], asked));
  const before = await (await mo.command('question mine')).settled();
  expect(before.text).toContain(`Read as: ${question}`);
  const hanna = discord.as('Hanna').in('reading');
  const privacy = await (await hanna.command('privacy')).settled();
  const confirm = await (await hanna.click(privacy, 'Erase …')).settled();
  await (await hanna.click(confirm, 'Erase for good')).settled();
  const after = await (await mo.command('question mine')).settled();
  expect(after.text).toContain(`**${LEANING}**`);
  expect(after.text).not.toContain('lamps');
});
