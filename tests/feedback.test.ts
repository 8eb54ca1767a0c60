import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from './support/run-cli.ts';
import { openRoom, withSampleWorks, type Room } from './support/room.ts';
import { createTestClock } from './support/test-clock.ts';

const QUESTION = { question: 'Does a network without a server have an owner?' };
const YES = 'Was this right? Yes';
const NO = 'Was this right? No';
const DAY = 86_400_000;

let room: Room;
const clock = createTestClock('2026-03-01T12:00:00Z');

beforeAll(async () => {
  room = await openRoom(withSampleWorks, { clock });
});

afterAll(async () => room.close());

const as = (name: string) => room.discord.as(name).in('reading');
const ask = async () => (await as('Mara').command('ask', QUESTION)).settled();
const log = async (name: string) => (await (await as(name).command('question log')).settled()).text;

test('an opinion is counted for hosts alone, once for each member, also after a restart', async () => {
  const reply = await ask();
  expect(reply.buttons.map(({ label }) => label)).toEqual(expect.arrayContaining([YES, NO]));
  const thanks = await (await as('Mara').click(reply, NO)).settled();
  expect(thanks.ephemeral).toBe(true);
  expect(thanks.text).toMatch(/^Thank you\. Your “no” is counted for the hosts, without your name\./u);
  await room.restart();
  await (await as('Mara').click(reply, NO)).settled();
  expect(await log('Hanna')).toContain('found right by 0, not right by 1');
  await (await as('Mara').click(reply, YES)).settled();
  expect(await log('Hanna')).toContain('found right by 1, not right by 0');
  expect(await log('Mara')).not.toContain('found right');
});

test('whoever reads the answer in the log, or where all see it, counts too; a shared copy does not ask', async () => {
  const reply = await ask();
  const post = await (await as('Mara').click(reply, 'Share to channel')).followUp();
  expect(post.buttons.map(({ label }) => label)).not.toContain(YES);
  const list = await (await as('Hanna').command('question log')).settled();
  const [newest] = list.selects.flatMap(({ options }) => options);
  const read = await (await as('Hanna').select(list, 'question:read:', [newest?.value ?? ''])).settled();
  await (await as('Hanna').click(read, NO)).settled();
  await (await as('Mara').click(reply, NO)).settled();
  expect(await log('Ada')).toContain('found right by 0, not right by 2');
});

test('the operator reads the worst answers with what was shown, and no member', async () => {
  const { out, code } = await runCli(room.dataFolder, ['feedback', '--limit', '1']);
  expect(code).toBe(0);
  expect(out).toContain(QUESTION.question);
  expect(out).toContain('not right: 2 · right: 0');
  expect(out).toContain('has no owner');
});

test('a withdrawn or too old answer says that it no longer counts', async () => {
  const withdrawn = await ask();
  const mine = await (await as('Mara').command('question mine')).settled();
  const [newest] = mine.selects.flatMap(({ options }) => options);
  const one = await (await as('Mara').select(mine, 'question:open:', [newest?.value ?? ''])).settled();
  const sure = await (await as('Mara').click(one, 'Withdraw')).settled();
  await (await as('Mara').click(sure, 'Withdraw for good')).settled();
  expect((await (await as('Mara').click(withdrawn, YES)).settled()).text).toMatch(/was withdrawn/u);
  const old = await ask();
  await clock.advance(31 * DAY);
  expect((await (await as('Mara').click(old, YES)).settled()).text).toContain('more than thirty days old');
});
