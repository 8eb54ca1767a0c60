import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/corpus/group-settings.ts';
import { openDatabase, openStore } from '../../../src/store/open-store.ts';
import { addWorks } from '../../support/add-works.ts';
import { openRoom, type Room } from '../../support/room.ts';
import { createTestClock, type TestClock } from '../../support/test-clock.ts';

const STEP = 30_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let clock: TestClock;
let members: TestClock;
let erasing: TestClock;
let room: Room;
let groupId: string;
/** How far the clock of the bot's machine is off, in milliseconds. */
let off: number;

beforeEach(async () => {
  clock = createTestClock('2026-03-02T09:00:00Z');
  members = createTestClock('2026-03-02T09:00:00Z');
  erasing = createTestClock('2026-03-02T09:00:00Z');
  off = 0;
  const machine = (at: Date) => new Date(at.getTime() + off);
  room = await openRoom(withOneWork, { clock, members, erasing, machine });
  [groupId = ''] = room.discord.world.guilds.keys();
});

afterEach(() => room.close());

async function withOneWork(dataFolder: string): Promise<void> {
  const bytes = Buffer.from('Of harbours\n\nThe harbour was owned by nobody, and the lamp by the keeper.');
  await addWorks(dataFolder, [{ name: 'harbour.txt', bytes }]);
}

const use = async (command = 'status', options = {}) =>
  (await room.discord.as('Mara').in('reading').command(command, options)).settled();
const ask = () => use('ask', { question: 'Who owned the harbour?' });

const file = () => path.join(room.dataFolder, 'concordance.sqlite');

async function read<T>(query: (data: Awaited<ReturnType<typeof openDatabase>>['db']) => Promise<T>) {
  const { db } = await openDatabase(file());
  try {
    return await query(db);
  } finally {
    await db.destroy();
  }
}

const asked = async () => (await read((db) => db.selectFrom('questions').select('id').execute())).length;
const lookedUp = async () => (await read((db) => db.selectFrom('lookups').select('id').execute())).length;
const states = async () =>
  (await read((db) => db.selectFrom('planned_posts').select('state').execute())).map(({ state }) => state);
const groupsGone = () => read((db) => db.selectFrom('group_departures').selectAll().execute());
const lastUse = async () => Date.parse((await groupsGone())[0]?.used_at ?? '');
const membersGone = () => read((db) => db.selectFrom('member_departures').selectAll().execute());

/** Stops the bot, and starts it days later. */
const restartAfter = (days: number, meanwhile = (): void => undefined) =>
  room.restart(async () => {
    meanwhile();
    clock.pass(days * DAY);
  });

/** Lets days pass while the bot runs, with a look each day for what is to be erased. */
async function live(days: number): Promise<void> {
  for (let day = 0; day < days; day += 1) {
    await clock.advance(DAY);
    await erasing.advance(HOUR);
  }
}

/** Takes somebody out of the server as they stand, and gives back what brings them in again. */
function takeOut(who: string): () => void {
  const guild = room.discord.world.guilds.get(groupId);
  const member = [...(guild?.members.values() ?? [])].find(({ user }) => user.name === who);
  if (!guild || !member) throw new Error(`${who} is not there.`);
  guild.members.delete(member.user.id);
  return () => void guild.members.set(member.user.id, member);
}

describe('a server', () => {
  test('that was taken out, and invited again while the bot was off for a month, keeps everything', async () => {
    await ask();
    room.discord.setBot(groupId, false);
    await expect.poll(groupsGone).toHaveLength(1);
    await restartAfter(31, () => room.discord.setBot(groupId, true));
    expect(await asked()).toBe(1);
    expect(await groupsGone()).toEqual([]);
  });

  test('that did not come back is erased at the first start after a month', async () => {
    await ask();
    room.discord.setBot(groupId, false);
    await expect.poll(groupsGone).toHaveLength(1);
    await restartAfter(30);
    expect(await asked()).toBe(1);
    await restartAfter(1);
    expect(await asked()).toBe(0);
  });

  test('without the bot itself is there as long as it uses commands', async () => {
    room.discord.setBot(groupId, false);
    room.discord.addCommands(groupId);
    await ask();
    for (let week = 1; week <= 10; week += 1) {
      await live(3);
      if (week % 5 === 1) await restartAfter(0);
      await live(4);
      expect(await asked()).toBe(1);
      await use();
    }
    await live(30);
    expect(await asked()).toBe(1);
    await live(1);
    expect(await asked()).toBe(0);
  });

  test('without the bot itself is not to blame for a month in which the bot was off', async () => {
    room.discord.setBot(groupId, false);
    room.discord.addCommands(groupId);
    await ask();
    await live(7);
    await restartAfter(31);
    await live(7);
    expect(await asked()).toBe(1);
    await live(17);
    expect(await asked()).toBe(0);
  });

  test('without the bot itself shows by whatever is used that it is there', async () => {
    const mara = room.discord.as('Mara').in('reading');
    const said = mara.say('The lamp was owned by the keeper, they say.');
    room.discord.setBot(groupId, false);
    room.discord.addCommands(groupId);
    await ask();
    const [question] = await read((db) => db.selectFrom('questions').select('id').execute());
    const list = await use('question mine');
    const reply = await (await mara.select(list, 'question:open:', [question?.id ?? ''])).settled();
    const opened = await mara.click(reply, 'Edit');
    const acts: readonly (() => Promise<unknown>)[] = [
      use,
      () => mara.autocomplete('ask', { question: 'Who?', work: 'h' }, 'work'),
      () => mara.menu('Find in the text', said),
      () => mara.click(reply, 'Edit'),
      () => mara.submitModal(opened, { question: 'Who owned the lamp?' }),
    ];
    for (const act of acts) {
      clock.pass(10_000);
      await act();
      await expect.poll(lastUse).toBeGreaterThanOrEqual(clock.now().getTime());
    }
  });

  test('that was taken out while the connection was gone for good is noted within the hour', async () => {
    await ask();
    const { faults } = room.discord;
    faults.refuseConnections(Infinity);
    faults.dropGateway(4009);
    await expect.poll(() => room.discord.connected).toBe(false);
    room.discord.setBot(groupId, false);
    faults.refuseConnections(0);
    await expect.poll(() => room.discord.connected).toBe(true);
    await expect
      .poll(async () => {
        await erasing.advance(HOUR);
        return groupsGone();
      })
      .toHaveLength(1);
  });

  test('is not erased while the connection is down, nor if it came back meanwhile', async () => {
    await ask();
    room.discord.setBot(groupId, false);
    await expect.poll(groupsGone).toHaveLength(1);
    await live(29);
    const { faults } = room.discord;
    faults.refuseConnections(Infinity);
    faults.dropGateway(1006);
    await expect.poll(() => room.discord.connected).toBe(false);
    await live(2);
    expect(await asked()).toBe(1);
    room.discord.setBot(groupId, true);
    faults.refuseConnections(0);
    await expect.poll(() => room.discord.connected).toBe(true);
    await use();
    await live(2);
    expect(await asked()).toBe(1);
    expect(await groupsGone()).toEqual([]);
  });
});

describe('a member', () => {
  test('who left, and came back while the bot was off for a month, keeps everything', async () => {
    await ask();
    const back = takeOut('Mara');
    await members.run(3 * HOUR, HOUR);
    expect(await membersGone()).toHaveLength(1);
    await restartAfter(31, back);
    await members.run(3 * HOUR, HOUR);
    expect(await asked()).toBe(1);
    expect(await membersGone()).toEqual([]);
  });

  test('who did not come back is erased after a month', async () => {
    await ask();
    takeOut('Mara');
    await members.run(3 * HOUR, HOUR);
    await restartAfter(31);
    await members.advance(STEP);
    expect(await asked()).toBe(0);
  });
});

describe('a clock that cannot be right', () => {
  beforeEach(async () => {
    const store = await openStore(file());
    await store.settings.put(groupId, { ...DEFAULT_SETTINGS, retentionDays: 365 });
    await store.close();
    await ask();
    await use('find', { words: 'harbour' });
  });

  test('erases nothing when the bot starts, and the right one does', async () => {
    await room.restart(async () => void (off = 73 * 365 * DAY));
    expect([await asked(), await lookedUp()]).toEqual([1, 1]);
    await use('find', { words: 'lamp' });
    expect([await asked(), await lookedUp()]).toEqual([1, 2]);
    await room.restart(async () => void (off = 0));
    await restartAfter(364);
    expect(await asked()).toBe(1);
    await restartAfter(2);
    expect(await asked()).toBe(0);
  });

  test('erases nothing when it jumps while the bot runs', async () => {
    off = 73 * 365 * DAY;
    await erasing.advance(HOUR);
    expect([await asked(), await lookedUp()]).toEqual([1, 1]);
  });

  test('makes nothing missed that was planned', async () => {
    const due = new Date(clock.now().getTime() + HOUR);
    const store = await openStore(file());
    await store.plannedPosts.plan([
      {
        groupId,
        kind: 'prompt',
        key: 'prompt/1',
        subject: null,
        label: 'A prompt',
        dueAt: due,
        usefulUntil: new Date(due.getTime() + DAY),
        heedsQuietHours: false,
        payload: {},
      },
    ]);
    await store.close();
    await room.restart(async () => void (off = 73 * 365 * DAY));
    await clock.advance(60_000);
    expect(await states()).toEqual(['planned']);
    off = 3 * DAY;
    await clock.advance(60_000);
    expect(await states()).toEqual(['planned']);
    off = 0;
    clock.pass(3 * DAY);
    await clock.advance(60_000);
    expect(await states()).toEqual(['missed']);
  });

  test('starts no clock of a departure, neither behind nor ahead', async () => {
    for (const years of [-20, 73]) {
      await room.restart(async () => void (off = years * 365 * DAY));
      room.discord.setBot(groupId, false);
      await erasing.advance(HOUR);
      expect(await groupsGone()).toEqual([]);
      off = 0;
      await erasing.advance(HOUR);
      expect(await groupsGone()).toMatchObject([{ left_at: clock.now().toISOString() }]);
      room.discord.setBot(groupId, true);
      await expect.poll(groupsGone).toEqual([]);
    }
    expect(await asked()).toBe(1);
  });
});
