import {
  GuildScheduledEventStatus as Status,
  PermissionFlagsBits as Permission,
} from 'discord-api-types/v10';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BOT } from '../src/playground/world/default-world.ts';
import { idOf, openGroup, SOUP, use } from './support/meeting-room.ts';
import type { Room } from './support/room.ts';
import type { TestClock } from './support/test-clock.ts';

const HOUR = 3_600_000;
const GUILD = 'The Reading Room';

let room: Room;
let clock: TestClock;

beforeEach(async () => {
  ({ room, clock } = await openGroup());
  room.discord.permit(GUILD, '@bot', BOT | Permission.Connect);
});
afterEach(async () => room.close());

const hanna = () => room.discord.as('Hanna').in('reading');

/** Plans one meeting in the voice channel for Tuesday at 19:30, and waits until its event is there. */
async function plan(): Promise<void> {
  const given = { work: SOUP, first: '2026-11-24', time: '19:30', meetings: 1, voice: idOf(room, 'salon') };
  const preview = await use(room, 'set', { ...given, channel: idOf(room, 'reading') });
  await (await hanna().click(preview, 'Confirm')).settled();
  await clock.idle();
}

const status = () => room.discord.events(GUILD)[0]?.status;

/** What the bot has written to Hanna herself. */
const direct = () =>
  [...room.discord.world.channels.values()]
    .filter(({ recipients }) => recipients.some(({ name }) => name === 'Hanna'))
    .flatMap(({ id }) => room.discord.messages(id).map(({ text }) => text));

test('the event of a meeting in a voice channel is started at its time', async () => {
  await plan();
  await clock.run(33 * HOUR, HOUR);
  expect(status()).toBe(Status.Scheduled);
  await clock.run(HOUR, HOUR / 4);
  expect(status()).toBe(Status.Active);
  expect(direct()).toEqual([]);
});

test('where the bot may not, whoever hosts is told to press the button, and why', async () => {
  await plan();
  const eventId = room.discord.events(GUILD)[0]?.id;
  room.discord.permit(GUILD, '@bot', BOT & ~Permission.Connect);
  room.discord.overwrite('salon', { for: '@bot', deny: Permission.Connect });
  await clock.run(35 * HOUR, HOUR / 2);
  expect(status()).toBe(Status.Scheduled);
  const [told, ...others] = direct();
  expect(told).toContain('The bot lacks Connect in');
  expect(told).toContain(`/${eventId}`);
  expect(others).toEqual([]);
});

test('a host who takes no direct messages finds it in the thread of the meeting', async () => {
  await plan();
  for (const user of room.discord.world.users.values()) if (user.name === 'Hanna') user.isClosed = true;
  room.discord.overwrite('salon', { for: '@bot', deny: Permission.Connect });
  await clock.run(35 * HOUR, HOUR / 2);
  const thread = [...room.discord.world.channels.values()].find((channel) => channel.thread !== null);
  expect(room.discord.messages(thread?.id ?? '').map(({ text }) => text)).toContainEqual(
    expect.stringContaining('Start Event'),
  );
});

test('an event that somebody has started already stays as it is', async () => {
  await plan();
  for (const event of room.discord.world.events.values()) event.status = Status.Completed;
  await clock.run(35 * HOUR, HOUR / 2);
  expect(direct()).toEqual([]);
  const shown = await (await hanna().command('status')).settled();
  expect(shown.text).not.toContain('Start of an event');
});
