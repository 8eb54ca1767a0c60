import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openDatabase, type StoreDatabase } from '../../../src/store/open-store.ts';
import { openRoom, withSampleWorks, type Room } from '../../support/room.ts';
import { createTestClock } from '../../support/test-clock.ts';

const STEP = 30_000;
const HOUR = 3_600_000;
const clock = createTestClock('2026-11-23T09:00:00Z');
const members = createTestClock('2026-11-23T09:00:00Z');

let room: Room;
let store: StoreDatabase;
let groupId: string;

beforeAll(async () => {
  room = await openRoom(withSampleWorks, { clock, members });
  store = await openDatabase(path.join(room.dataFolder, 'concordance.sqlite'));
  await use('Mara', 'ask', { question: 'Does a network without a server have an owner?' });
  groupId = (await store.db.selectFrom('questions').select('group_id').executeTakeFirstOrThrow()).group_id;
});

afterAll(async () => {
  await store.db.destroy();
  await room.close();
});

beforeEach(async () => {
  await store.db.deleteFrom('member_departures').execute();
  await store.db.deleteFrom('group_departures').execute();
});

const use = async (who: string, command: string, options = {}) =>
  (await room.discord.as(who).in('reading').command(command, options)).settled();
const groups = () => store.db.selectFrom('group_departures').selectAll().execute();
const left = () => store.db.selectFrom('member_departures').select(['group_id', 'member_id']).execute();

/** Takes somebody out of the server as they stand, and gives back what brings them in again. */
function takeOut(who: string): { memberId: string; back: () => void } {
  const guild = room.discord.world.guilds.get(groupId);
  const member = [...(guild?.members.values() ?? [])].find(({ user }) => user.name === who);
  if (!guild || !member) throw new Error(`${who} is not there.`);
  guild.members.delete(member.user.id);
  return { memberId: member.user.id, back: () => void guild.members.set(member.user.id, member) };
}

test('a server that the bot is taken out of is noted, and no more once it is back', async () => {
  room.discord.setBot(groupId, false);
  await expect.poll(groups).toMatchObject([{ group_id: groupId, left_at: clock.now().toISOString() }]);
  room.discord.setBot(groupId, true);
  await expect.poll(groups).toEqual([]);
});

test('so is one that it was taken out of while it was not there', async () => {
  await room.restart(async () => room.discord.setBot(groupId, false));
  expect(await groups()).toMatchObject([{ group_id: groupId }]);
  await room.restart(async () => room.discord.setBot(groupId, true));
  expect(await groups()).toEqual([]);
});

test('a connection that breaks off is no departure', async () => {
  room.discord.faults.dropGateway();
  await expect.poll(() => room.discord.connected).toBe(false);
  await expect.poll(() => room.discord.connected).toBe(true);
  await use('Mara', 'status');
  expect(await groups()).toEqual([]);
});

test('who has left is found out one at a time, and who is seen again is back', async () => {
  await members.advance(2 * HOUR);
  await members.advance(STEP);
  expect(await left()).toEqual([]);
  const { memberId, back } = takeOut('Mara');
  await members.run(3 * HOUR, HOUR);
  expect(await left()).toEqual([{ group_id: groupId, member_id: memberId }]);
  back();
  await members.run(3 * HOUR, HOUR);
  expect(await left()).toEqual([]);
});

test('whoever uses the bot is there', async () => {
  const { back } = takeOut('Mara');
  await members.run(3 * HOUR, HOUR);
  expect(await left()).toHaveLength(1);
  back();
  await use('Mara', 'status');
  await expect.poll(left).toEqual([]);
});

test('nobody is taken to have left because Discord is unwell', async () => {
  const { back } = takeOut('Mara');
  const ASKED = /GET .*members/u;
  for (const status of [404, 403, 500]) room.discord.faults.failNext(ASKED, status, 3);
  await members.run(3 * HOUR, HOUR);
  expect(await left()).toEqual([]);
  await members.run(20 * HOUR, HOUR);
  expect(await left()).toHaveLength(1);
  back();
});
