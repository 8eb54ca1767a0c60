import path from 'node:path';
import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../src/store/open-store.ts';
import { idOf, openGroup, SOUP, use } from './support/meeting-room.ts';
import type { Room } from './support/room.ts';
import type { TestClock } from './support/test-clock.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const GUILD = 'The Reading Room';

async function plan(room: Room, clock: TestClock, options: Record<string, string | number> = {}) {
  const preview = await use(room, 'set', {
    work: SOUP,
    first: 'tuesday',
    time: '19:30',
    meetings: 3,
    channel: idOf(room, 'reading'),
    ...options,
  });
  const pressed = await room.discord.as('Hanna').in('reading').click(preview, 'Confirm');
  const confirmed = await pressed.settled();
  await clock.idle();
  return { preview, confirmed };
}

const threadsIn = ({ discord }: Room, parent: string) =>
  [...discord.world.channels.values()].filter(
    ({ thread }) => thread?.parentId === idOf({ discord } as Room, parent),
  );

async function pick(room: Room, number: number): Promise<string> {
  const choices = await room.discord
    .as('Hanna')
    .in('reading')
    .autocomplete('host schedule move', { meeting: '' }, 'meeting');
  return String(choices[number - 1]?.value);
}

describe('meetings from set to cover, over a restart', () => {
  let room: Room;
  let clock: TestClock;

  beforeAll(async () => {
    ({ room, clock } = await openGroup());
  });

  afterAll(() => room.close());

  const reminders = () =>
    [...room.discord.world.channels.keys()]
      .flatMap((id) => room.discord.messages(id))
      .filter(({ text }) => text.includes('The next meeting is'));

  test('shows what is to be confirmed, and a restart does not lose it', async () => {
    const preview = await use(room, 'set', {
      work: SOUP,
      first: 'tuesday',
      time: '7:30 pm',
      meetings: 3,
      channel: idOf(room, 'reading'),
    });
    expect(preview.text).toContain(`Meetings on ${SOUP}`);
    expect(preview.text).toContain('every week at 19:30, in the time zone Europe/Berlin');
    // Tuesday, 24 November 2026, 18:30 UTC.
    expect(preview.text).toContain(`<t:${Date.UTC(2026, 10, 24, 18, 30) / 1000}:F>`);
    expect(preview.text).toContain('until the first meeting begins, replies show nothing of this work');
    expect(room.discord.events(GUILD)).toEqual([]);
    await clock.idle();
    await room.restart();
    const pressed = await room.discord.as('Hanna').in('reading').click(preview, 'Confirm');
    expect((await pressed.settled()).text).toContain('3 meetings are planned.');
    await clock.idle();
  });

  test('makes events for all, and a thread for the first', () => {
    const events = room.discord.events(GUILD);
    expect(events.map(({ name }) => name)).toEqual([1, 2, 3].map((i) => `${SOUP} (${i} of 3)`));
    expect(events.map((event) => event.scheduled_start_time.slice(0, 16))).toEqual([
      '2026-11-24T18:30',
      '2026-12-01T18:30',
      '2026-12-08T18:30',
    ]);
    expect(threadsIn(room, 'reading').map(({ name }) => name)).toEqual([`${SOUP} (1 of 3), Tue 24 Nov`]);
    expect(reminders()).toHaveLength(0);
  });

  test('posts everything once in ten days with restarts between', async () => {
    for (let day = 0; day < 10; day += 1) {
      await clock.run(DAY, HOUR);
      await room.restart();
      await clock.idle();
    }
    expect(room.discord.events(GUILD)).toHaveLength(3);
    expect(threadsIn(room, 'reading').map(({ name }) => name)).toEqual([
      `${SOUP} (1 of 3), Tue 24 Nov`,
      `${SOUP} (2 of 3), Tue 1 Dec`,
      `${SOUP} (3 of 3), Tue 8 Dec`,
    ]);
    expect(reminders().map(({ text }) => /meeting \d of \d/u.exec(text)?.[0])).toEqual([
      'meeting 1 of 3',
      'meeting 2 of 3',
    ]);
  });

  test('shows members what is next, without titles that they have not read', async () => {
    const shown = await use(room, 'show', {}, 'Mara');
    expect(shown.text).toContain(`${SOUP}, meeting 3 of 3`);
    expect(shown.text).toContain(`<t:${Date.UTC(2026, 11, 8, 18, 30) / 1000}:R>`);
    expect(shown.text).toMatch(/To read: .*section/u);
    expect(shown.text).not.toContain('“');
    expect(shown.text).not.toContain('meeting 2 of 3');
  });

  test('moves a meeting with its event, thread and first message', async () => {
    const shown = await use(room, 'move', {
      meeting: await pick(room, 1),
      date: '2026-12-09',
      time: '20:00',
    });
    expect(shown.text).toContain('9 December 2026 at 20:00 (Europe/Berlin)**');
    await clock.idle();
    expect(room.discord.events(GUILD).at(-1)?.scheduled_start_time).toContain('2026-12-08');
    const moved = await (await room.discord.as('Hanna').in('reading').click(shown, 'Confirm')).settled();
    expect(moved.text).toContain('Moved. The event and thread will be updated.');
    await clock.idle();
    expect(room.discord.events(GUILD).at(-1)?.scheduled_start_time).toContain('2026-12-09T19:00');
    const [, , thread] = threadsIn(room, 'reading');
    expect(thread?.name).toBe(`${SOUP} (3 of 3), Wed 9 Dec`);
    expect(room.discord.message(thread?.id ?? '')?.text).toContain(`${Date.UTC(2026, 11, 9, 19) / 1000}`);
  });

  test('leaves one out: its part waits for the next date', async () => {
    const skipped = await use(room, 'skip', { meeting: await pick(room, 1) });
    expect(skipped.text).toContain('move to the next date');
    await clock.idle();
    expect(room.discord.events(GUILD).at(-1)?.scheduled_start_time).toContain('2026-12-15T18:30');
    expect(threadsIn(room, 'reading')).toHaveLength(3);
  });

  test('names a cover host whom nothing pings', async () => {
    const mo = [...room.discord.world.users.values()].find(({ name }) => name === 'Mo');
    const covered = await use(room, 'cover', { meeting: await pick(room, 1), host: mo?.id ?? '' });
    expect(covered.text).toContain(`<@${mo?.id}> hosts this meeting.`);
    await clock.idle();
    const [, , thread] = threadsIn(room, 'reading');
    const opening = room.discord.message(thread?.id ?? '');
    expect(opening?.text).toContain(`Hosted by <@${mo?.id}>`);
    const edits = room.discord.requests.filter(
      ({ method, route }) => method === 'PATCH' && route.includes('messages'),
    );
    expect(
      edits.map(({ body }) => (body as { allowed_mentions?: object } | null)?.allowed_mentions),
    ).toContainEqual({
      parse: [],
    });
  });

  test('tells hosts what is posted next', async () => {
    const status = await room.discord.as('Hanna').in('reading').command('status');
    const { text } = await status.settled();
    expect(text).toContain(`Reminder: ${SOUP} · 3`);
    expect(text).toContain('**Posts that failed**\nNone.');
  });

  test('takes off what is left', async () => {
    const ended = await use(room, 'skip', { meeting: await pick(room, 1), part: 'end' });
    expect(ended.text).toContain('No meetings are planned.');
    await clock.idle();
    expect(room.discord.events(GUILD)).toHaveLength(2);
    const [, , thread] = threadsIn(room, 'reading');
    expect(room.discord.message(thread?.id ?? '')?.text).toContain('This meeting is cancelled.');
  });
});

test('in a forum with a voice channel: a post each, and the event is there', async () => {
  const { room, clock } = await openGroup();
  room.discord.permit(GUILD, '@bot', Permission.Administrator);
  await plan(room, clock, { channel: idOf(room, 'books'), voice: idOf(room, 'salon') });
  expect(threadsIn(room, 'books').map(({ name }) => name)).toEqual([`${SOUP} (1 of 3), Tue 24 Nov`]);
  expect(room.discord.events(GUILD).map(({ channel_id: at }) => at)).toEqual(
    Array.from({ length: 3 }, () => idOf(room, 'salon')),
  );
  await room.close();
});

test('a missing permission is named to hosts, and made good once it is there', async () => {
  const { room, clock } = await openGroup();
  room.discord.permit(GUILD, '@bot', Permission.ViewChannel | Permission.SendMessages);
  await plan(room, clock);
  const status = await room.discord.as('Hanna').in('reading').command('status');
  expect((await status.settled()).text).toContain('The bot lacks Create Events in this server. Next try');
  expect(room.discord.events(GUILD)).toEqual([]);
  room.discord.permit(GUILD, '@bot', Permission.CreateEvents);
  // The gateway tells in order: who is answered after a change has been told of it.
  await use(room, 'show');
  await clock.run(3 * HOUR, HOUR / 4);
  expect(room.discord.events(GUILD)).toHaveLength(3);
  await room.close();
});

test('a weekday that a meeting is moved to is the one near the meeting', async () => {
  const { room, clock } = await openGroup();
  await plan(room, clock, { first: '10 December', meetings: 1 });
  const hanna = room.discord.as('Hanna').in('reading');
  const shown = await use(room, 'move', { meeting: await pick(room, 1), date: 'friday' });
  const later = await use(room, 'move', { meeting: await pick(room, 1), date: 'saturday' });
  const moved = await (await hanna.click(shown, 'Confirm')).settled();
  expect(moved.text).toContain('Moved.');
  const refused = await (await hanna.click(later, 'Confirm')).followUp();
  expect(refused.text).toContain('has just changed these meetings');
  await clock.idle();
  expect(room.discord.events(GUILD)[0]?.scheduled_start_time).toContain('2026-12-11T18:30');
  await use(room, 'move', { meeting: await pick(room, 1), date: '5/6' }).then(({ text }) =>
    expect(text).toContain('as a date'),
  );
  await room.close();
});

test('a reminder waits for the end of the quiet hours', async () => {
  const { room, clock } = await openGroup({ quietHours: { from: 20 * 60, to: 8 * 60 } });
  // The reminder of a meeting on Wednesday at 21:00 would come on Tuesday at 21:00.
  await plan(room, clock, { first: 'wednesday', time: '21:00', thread: 0, meetings: 1 });
  const posted = () =>
    room.discord.messages('reading').filter(({ text }) => text.includes('The next meeting is'));
  await clock.run(DAY + 20 * HOUR, HOUR);
  expect(posted()).toEqual([]);
  await clock.run(3 * HOUR, HOUR);
  expect(posted()).toHaveLength(1);
  await room.close();
});

test('a machine that slept through a reminder reports it and posts none', async () => {
  const { room, clock } = await openGroup();
  await plan(room, clock, { first: 'friday', thread: 0 });
  await clock.advance(4 * DAY + 12 * HOUR);
  expect(room.discord.messages('reading').filter(({ text }) => text.includes('next meeting'))).toEqual([]);
  const status = await room.discord.as('Hanna').in('reading').command('status');
  expect((await status.settled()).text).toContain(
    'The bot was offline until it was too late to post this. It was not posted.',
  );
  await room.close();
});

test('what was made before a crash that nobody noted is found, not made again', async () => {
  const { room, clock } = await openGroup();
  await plan(room, clock);
  await clock.run(10 * HOUR, HOUR);
  const count = () => ({
    events: room.discord.events(GUILD).length,
    threads: threadsIn(room, 'reading').length,
    messages: room.discord.messages('reading').length,
  });
  const before = count();
  await room.restart(async () => {
    const { db } = await openDatabase(path.join(room.dataFolder, 'concordance.sqlite'));
    await db
      .updateTable('planned_posts')
      .set({ state: 'claimed', claimed_until: '2026-11-23T09:02:00.000Z', message_id: null })
      .where('state', '=', 'sent')
      .execute();
    await db.updateTable('meetings').set({ event_id: null, thread_id: null }).execute();
    await db.destroy();
  });
  await clock.idle();
  expect(before).toEqual({ events: 3, threads: 1, messages: 1 });
  expect(count()).toEqual(before);
  const { db } = await openDatabase(path.join(room.dataFolder, 'concordance.sqlite'));
  const meetings = await db
    .selectFrom('meetings')
    .select(['event_id', 'thread_id'])
    .orderBy('number')
    .execute();
  const claimed = await db.selectFrom('planned_posts').select('key').where('state', '=', 'claimed').execute();
  await db.destroy();
  expect(meetings.map(({ event_id: id }) => id)).toEqual(room.discord.events(GUILD).map(({ id }) => id));
  expect(meetings[0]?.thread_id).toBe(threadsIn(room, 'reading')[0]?.id);
  expect(claimed).toEqual([]);
  await room.close();
});
