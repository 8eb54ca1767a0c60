import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { idOf, openGroup } from '../support/meeting-room.ts';
import type { Room } from '../support/room.ts';
import type { TestClock } from '../support/test-clock.ts';

let room: Room;
let clock: TestClock;

beforeEach(async () => {
  ({ room, clock } = await openGroup());
});
afterEach(async () => room.close());

const seat = (name: string, where = 'reading') => room.discord.as(name).in(where);
const cards = () => room.discord.messages('hosts');

async function tell(message: { id: string }, values: Record<string, string | string[]> = {}, as = 'Hanna') {
  const opened = await seat(as).menu('Tell the moderators', message.id);
  const given = { reason: ['The tone is sharp'], ...values };
  return (await seat(as).submitModal(opened, given)).settled();
}

async function setChannel(name: string) {
  return (await seat('Ada').command('group setup', { 'moderators-channel': idOf(room, name) })).settled();
}

async function log() {
  return (await seat('Mo').command('mod log')).settled();
}

test('the moderators see it in their log, and nobody else sees anything', async () => {
  const said = seat('Mara').say('Only fools read that.');
  const opened = await seat('Hanna').menu('Tell the moderators', said.id);
  expect(JSON.stringify(opened.modal)).toContain('that you reported it');
  const thanks = await tell(said, { words: '@everyone **look**' });
  expect(thanks).toMatchObject({
    ephemeral: true,
    text: expect.stringMatching(/^Thank you\. The moderators/u),
  });
  expect(thanks.text).toContain('in their log. They have not set a channel');
  expect(thanks.text).toContain('never sees the report, whatever their role');
  await clock.idle();
  expect(room.discord.messages('reading').map(({ id }) => id)).toEqual([said.id]);
  expect(cards()).toEqual([]);
  const read = await log();
  expect(read.text).toMatch(/Told to the moderators[^]*by <@\d+> · about <@\d+>/u);
  expect(read.text).toContain(
    '-# Reason: The tone is sharp\n-# Nobody is handling it yet.\n\\@everyone \\*\\*look\\*\\*',
  );
});

test('with a channel of theirs, moderators share one card without pings', async () => {
  const set = await setChannel('hosts');
  expect(set.text).toMatch(/What members tell the moderators: in <#\d+>\. Nothing is missing there/u);
  const said = seat('Mara').say('Only fools read that.');
  const thanks = await tell(said);
  expect(thanks.text).toContain('where everyone who can read it sees the report');
  await clock.idle();
  const [card] = cards();
  if (!card) throw new Error('There is no card.');
  expect(card.text).toMatch(/Told to the moderators[^]*Nobody is handling it yet/u);
  expect(card.api).toMatchObject({ mentions: [], mention_everyone: false });
  await (await seat('Mo', 'hosts').click(card, 'I’m on it')).settled();
  expect(cards()[0]?.text).toMatch(/<@\d+> is handling it, <t:/u);
  await (await seat('Ada', 'hosts').click(card, 'Settled')).settled();
  expect(cards()[0]?.text).toMatch(/Settled by <@\d+>, <t:/u);
  expect(cards()[0]?.buttons).toEqual([]);
  expect((await log()).text).toMatch(/is handling it, <t:\d+:R>\n-# Settled by/u);
});

test('hosts who can read the channel cannot settle what moderators see to', async () => {
  await setChannel('hosts');
  await tell(seat('Mara').say('Only fools read that.'));
  await clock.idle();
  const [card] = cards();
  if (!card) throw new Error('There is no card.');
  const refused = await (await seat('Hanna', 'hosts').click(card, 'Settled')).followUp();
  expect(refused.text).toMatch(/needs the permission Manage Messages/u);
  expect(cards()[0]?.text).toContain('Nobody is handling it yet');
});

test('told ten times of one message it is one report, and the member is told so', async () => {
  await setChannel('hosts');
  const said = seat('Mara').say('Only fools read that.');
  await tell(said, { words: 'First.' });
  for (let again = 2; again <= 10; again += 1) {
    const reply = await tell(said, { words: `Again ${again}.` });
    expect(reply.text).toMatch(/^You have already reported this message\. It is still one/u);
  }
  await tell(said, {}, 'Mo');
  await clock.idle();
  expect(cards()).toHaveLength(2);
  const read = await log();
  expect(read.text).toContain('First.');
  expect(read.text).not.toContain('Again');
});

test('what is settled from the log is settled on the card too', async () => {
  await setChannel('hosts');
  await tell(seat('Mara').say('Only fools read that.'));
  await clock.idle();
  const read = await log();
  const [select] = read.selects;
  const [option] = select?.options ?? [];
  const opened = await seat('Mo').select(read, select?.customId ?? '', [option?.value ?? '']);
  await (await seat('Mo').click(await opened.settled(), 'Settled')).settled();
  expect(cards().map(({ text }) => text)).toEqual([expect.stringContaining('Settled by')]);
});

test('where everyone can see the channel nothing is posted until that is changed', async () => {
  const set = await setChannel('questions');
  expect(set.text).toContain('**Everyone can see this channel, so nothing is posted there.**');
  const said = seat('Mara').say('Only fools read that.');
  await tell(said);
  await clock.idle();
  expect(room.discord.messages('questions')).toEqual([]);
  room.discord.overwrite('questions', { for: '@everyone', deny: Permission.ViewChannel });
  room.discord.overwrite('questions', { for: '@bot', allow: Permission.ViewChannel });
  // The bot's answer comes after it has heard of the change.
  await log();
  await clock.advance(60_000);
  expect(room.discord.messages('questions')).toHaveLength(1);
});

test('a report is seen to from the log where there is no channel, also after a restart', async () => {
  await tell(seat('Mara').say('Only fools read that.'));
  const read = await log();
  await room.restart();
  const [select] = read.selects;
  const [option] = select?.options ?? [];
  const report = await (
    await seat('Mo').select(read, select?.customId ?? '', [option?.value ?? ''])
  ).settled();
  await (await seat('Mo').click(report, 'Settled')).settled();
  const after = await log();
  expect(after.text).toContain('Settled by');
  expect(after.selects).toEqual([]);
});

test('a message of a bot is about nobody', async () => {
  await (
    await seat('Mo').command('mod slowmode', { channel: idOf(room, 'reading'), seconds: 5, for: '10m' })
  ).settled();
  const [line] = room.discord.messages('reading');
  if (!line) throw new Error('There is no line.');
  await tell(line);
  expect((await log()).text).toMatch(/Told to the moderators\*\* · <t:\d+:R> · by <@\d+> · in/u);
});

test('what members tell is about a member in the view of them, with what became of it', async () => {
  await tell(seat('Mara').say('Only fools read that.'));
  const view = await (await seat('Mo').menu('Notes and cases', 'Mara')).settled();
  expect(view.text).toMatch(
    /What is stored here about[^]*Told to the moderators[^]*Nobody is handling it yet/u,
  );
});
