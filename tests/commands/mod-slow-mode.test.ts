import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { BOT } from '../../src/playground/world/default-world.ts';
import { idOf, openGroup } from '../support/meeting-room.ts';
import type { Room } from '../support/room.ts';
import type { TestClock } from '../support/test-clock.ts';

const MINUTE_MS = 60_000;
const GUILD = 'The Reading Room';

let room: Room;
let clock: TestClock;

beforeEach(async () => {
  ({ room, clock } = await openGroup());
});
afterEach(async () => room.close());

const mo = () => room.discord.as('Mo').in('questions');
const channel = () => room.discord.world.channels.get(idOf(room, 'reading'));
const slowmode = () => channel()?.slowmode;
const lines = () => room.discord.messages('reading').map(({ text }) => text);

async function slowMode(options: Record<string, string | number> = {}) {
  const given = { channel: idOf(room, 'reading'), seconds: 30, for: '30m', ...options };
  return (await mo().command('mod slowmode', given)).settled();
}

async function log() {
  return (await (await mo().command('mod log')).settled()).text;
}

/** What Discord itself or a moderator does by hand. */
function setByHand(seconds: number): void {
  const found = channel();
  if (found) found.slowmode = seconds;
}

test('a channel is slow for a time, which a neutral line tells, and then as before', async () => {
  setByHand(5);
  const reply = await slowMode({ reason: 'the discussion is moving too fast' });
  expect(reply.ephemeral).toBe(true);
  expect(reply.text).toMatch(/has slow mode until <t:\d+:F>: one message every 30 seconds/u);
  expect(reply.text).toContain('Then it goes back to one message every 5 seconds.');
  expect(slowmode()).toBe(30);
  expect(lines()).toEqual([
    expect.stringMatching(
      /^Slow mode until <t:\d+:F>: one message every 30 seconds for each member\.\nReason: The discussion is moving too fast$/u,
    ),
  ]);
  await clock.advance(29 * MINUTE_MS);
  expect(slowmode()).toBe(30);
  await clock.advance(MINUTE_MS);
  expect(slowmode()).toBe(5);
  expect(lines()).toEqual(['Slow mode is over. The previous slow mode is back.']);
  expect(await log()).toMatch(/End of slow mode[^]*by the bot[^]*slow mode is back[^]*\*\*Slow mode\*\*/u);
});

test('members have to wait as Discord makes them, and no longer than that', async () => {
  const mara = room.discord.as('Mara').in('reading');
  await slowMode();
  mara.say('A first thought.');
  expect(() => mara.say('A second.')).toThrow(/has to wait 30 s/u);
  room.discord.as('Hanna').in('reading').say('Another member’s.');
  await clock.advance(30_000);
  mara.say('A second.');
  await clock.advance(30 * MINUTE_MS);
  mara.say('A third.');
  mara.say('A fourth.');
});

test('what was slow is as before after a restart, also if the bot was away at the end', async () => {
  await slowMode();
  await room.restart();
  expect(slowmode()).toBe(30);
  await clock.advance(30 * MINUTE_MS);
  expect(slowmode()).toBe(0);
  await slowMode();
  await room.restart(async () => clock.pass(24 * 60 * MINUTE_MS));
  await clock.idle();
  expect(slowmode()).toBe(0);
});

test('again it lasts from then on, and goes back to the first', async () => {
  await slowMode();
  await clock.advance(20 * MINUTE_MS);
  await slowMode({ seconds: 60 });
  await clock.advance(10 * MINUTE_MS);
  expect(slowmode()).toBe(60);
  await clock.advance(20 * MINUTE_MS);
  expect(slowmode()).toBe(0);
});

test('what somebody changes by hand meanwhile stays', async () => {
  await slowMode();
  setByHand(120);
  await clock.advance(30 * MINUTE_MS);
  expect(slowmode()).toBe(120);
  expect(await log()).toContain('so it was left as it is');
});

test('a moderator ends it before its time, by button or command', async () => {
  const reply = await slowMode();
  const ended = await (await mo().click(reply, 'End now')).settled();
  expect(ended.text).toMatch(/is over, and the previous setting is back/u);
  expect(slowmode()).toBe(0);
  await slowMode();
  const options = { channel: idOf(room, 'reading') };
  await (await mo().command('mod end-slowmode', options)).settled();
  expect(slowmode()).toBe(0);
  const none = await (await mo().command('mod end-slowmode', options)).settled();
  expect(none.text).toMatch(/#reading has no slow mode that was set/u);
  await clock.advance(60 * MINUTE_MS);
  expect((await log()).match(/End of slow mode/gu)).toHaveLength(2);
});

test('says which permission is missing, and leaves everything as it was', async () => {
  room.discord.permit(GUILD, '@bot', BOT & ~Permission.ManageChannels);
  const refused = await slowMode();
  expect(refused.text).toMatch(/The bot lacks Manage Channels in #reading/u);
  expect([slowmode(), lines()]).toEqual([0, []]);
  expect(await log()).toContain('The log is empty.');
});

test('a permission taken away meanwhile is asked for until it is there again', async () => {
  await slowMode();
  room.discord.permit(GUILD, '@bot', BOT & ~Permission.ManageChannels);
  await clock.advance(30 * MINUTE_MS);
  expect(slowmode()).toBe(30);
  const status = await (await room.discord.as('Ada').in('reading').command('status')).settled();
  expect(status.text).toMatch(/End of slow mode[^]*Manage Channels/u);
  room.discord.permit(GUILD, '@bot', BOT);
  await clock.advance(5 * MINUTE_MS);
  expect(slowmode()).toBe(0);
});

test('if Discord does not say whether it holds, the end is planned all the same', async () => {
  room.discord.faults.failNext('PATCH /channels', 502, 9);
  expect((await slowMode()).text).toBe('Discord could not be reached.');
  // It did hold.
  setByHand(30);
  room.discord.faults.failNext('PATCH /channels', 502, 0);
  await clock.advance(30 * MINUTE_MS);
  await clock.run(30 * MINUTE_MS, MINUTE_MS);
  expect(slowmode()).toBe(0);
  expect((await log()).match(/End of slow mode/gu)).toHaveLength(1);
});

test('a channel that is gone has no slow mode left', async () => {
  await slowMode();
  room.discord.world.channels.delete(idOf(room, 'reading'));
  await clock.advance(30 * MINUTE_MS);
  expect(await log()).toContain('The channel no longer exists.');
});

test('where the line cannot be posted, the channel is slow all the same, and the moderator is told', async () => {
  room.discord.overwrite('reading', { for: '@bot', deny: Permission.SendMessages });
  const reply = await slowMode();
  expect(slowmode()).toBe(30);
  expect(reply.text).toMatch(/could not be posted in the channel\. The bot lacks Send Messages/u);
  await clock.advance(30 * MINUTE_MS);
  expect(slowmode()).toBe(0);
});

test('a forum is slow without a line', async () => {
  const forum = await slowMode({ channel: idOf(room, 'books') });
  expect(forum.text).toContain('A notice cannot be posted in a forum');
  expect(room.discord.world.channels.get(idOf(room, 'books'))?.slowmode).toBe(30);
});

test('wrong times and reasons are refused in words that help', async () => {
  expect((await slowMode({ for: 'a while' })).text).toMatch(/“a while” as a length of time[^]*30m, 2h/u);
  expect((await slowMode({ for: '9d' })).text).toMatch(/to seven days/u);
  expect((await slowMode({ reason: 'He is rude' })).text).toMatch(/not one of this group’s reasons/u);
  expect(slowmode()).toBe(0);
});

test('offers times and the group’s reasons', async () => {
  const times = await mo().autocomplete('mod slowmode', { for: '45 min' }, 'for');
  expect(times[0]).toEqual({ name: '45 minutes', value: '45m' });
  const reasons = await mo().autocomplete('mod slowmode', { reason: 'SIDE' }, 'reason');
  expect(reasons).toEqual([{ name: 'A side question', value: 'A side question' }]);
});
