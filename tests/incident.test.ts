import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { MessageView } from '../src/playground/members/view.ts';
import { openRoom, withSampleWorks, type Room } from './support/room.ts';
import { createTestClock } from './support/test-clock.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const HEATED = 'Oh come ON, fools: a network without a server has no owner, everybody knows that!!';
const NO_OWNER = 'A network without a server has no owner, because there is no switch';
const AN_OWNER = 'A network without a server still has an owner: it is whoever holds the thing';
const NOTE = 'Both had half of the chapter. Begin with the switch next week.';

const plain = ({ text }: MessageView): string => text.replaceAll('**', '');

// An evening that gets hot, and the week after; each test goes on from the one before.
describe('an incident', () => {
  const clock = createTestClock('2026-11-23T19:00:00Z');
  let room: Room;
  let heated: MessageView;

  beforeAll(async () => {
    room = await openRoom(withSampleWorks, { clock });
  });

  afterAll(() => room.close());

  const seat = (name: string) => room.discord.as(name).in('reading');
  const use = async (name: string, command: string, options: Record<string, string | number> = {}) =>
    (await seat(name).command(command, options)).settled();
  const press = async (name: string, message: MessageView, label: string) =>
    (await seat(name).click(message, label)).settled();
  const inChannel = () => room.discord.messages('reading').filter(({ ephemeral }) => !ephemeral);
  const reading = () => [...room.discord.world.channels.values()].find(({ name }) => name === 'reading');
  const userId = (name: string) =>
    [...room.discord.world.users.values()].find((user) => user.name === name)?.id ?? '';

  test('begins with a question and a heated message', async () => {
    await use('Mara', 'ask', { question: 'Does a network without a server have an owner?' });
    heated = seat('Mara').say(HEATED);
    expect(inChannel()).toHaveLength(1);
  });

  test('is told to the moderators, and nothing shows in the channel', async () => {
    const opened = await seat('Hanna').menu('Tell the moderators', heated);
    const values = { reason: ['The tone is sharp'], words: 'Before it boils over.' };
    const thanks = await (await seat('Hanna').submitModal(opened, values)).settled();
    expect(thanks.ephemeral).toBe(true);
    expect(thanks.text).toContain('that you reported it');
    expect(inChannel()).toHaveLength(1);
    const log = await use('Mo', 'mod log');
    expect(log.text).toContain('Nobody is handling it yet.\nBefore it boils over.');
  });

  test('leads a moderator back to the text, and the channel to both sides of it', async () => {
    const passages = await (await seat('Mo').menu('Back to the text', heated)).settled();
    expect(passages.ephemeral).toBe(true);
    expect(plain(passages)).toContain(NO_OWNER);
    expect(plain(passages)).toContain(AN_OWNER);
    await press('Mo', passages, 'Post all as one card');
    const [, card, ...more] = inChannel();
    expect(more).toEqual([]);
    expect(card && plain(card)).toContain(NO_OWNER);
    expect(card && plain(card)).toContain(AN_OWNER);
    expect(card?.text).not.toMatch(/fools|Mara|Mo\b|<@/u);
  });

  test('slows the channel for a while, says so to all, and brings it back over a restart', async () => {
    const before = reading()?.slowmode;
    const cooled = await use('Mo', 'mod slowmode', {
      channel: reading()?.id ?? '',
      seconds: 30,
      for: '30m',
      reason: 'The discussion is moving too fast',
    });
    expect(cooled.text).toContain('has slow mode until');
    expect(reading()?.slowmode).toBe(30);
    const line = inChannel().at(-1);
    expect(line?.text).toContain('one message every 30 seconds');
    expect(line?.text).toContain('The discussion is moving too fast');
    expect(line?.text).not.toMatch(/Mara|<@/u);
    await clock.idle();
    await room.restart();
    await clock.advance(29 * MINUTE);
    expect(reading()?.slowmode).toBe(30);
    await clock.advance(MINUTE);
    expect(reading()?.slowmode).toBe(before);
  });

  test('gives a side question a thread of its own', async () => {
    const aside = seat('Ada').say('And who pays for the switch, by the way?');
    const opened = await seat('Mo').menu('Move to a thread', aside);
    await (await seat('Mo').submitModal(opened, { name: 'Who pays for the switch' })).settled();
    expect(room.discord.messages(aside.id).map(({ text }) => text)).toEqual([
      'This side question continues here, in its own thread.',
    ]);
  });

  test('is noted, and stands in the log whole', async () => {
    await use('Mo', 'mod note', { text: NOTE, member: userId('Mara'), topic: 'network owner' });
    const log = await use('Mo', 'mod log');
    expect(log.ephemeral).toBe(true);
    const kinds = [...log.text.matchAll(/^\*\*([^*]+)\*\* ·/gmu)].map(([, kind]) => kind);
    expect(kinds).toEqual([
      'Note',
      'Thread for a side question',
      'End of slow mode',
      'Slow mode',
      'Told to the moderators',
    ]);
    expect(log.text).toContain(NOTE);
    const ofMara = await (await seat('Mo').menu('Notes and cases', 'Mara')).settled();
    expect(ofMara.text).toContain(NOTE);
    expect(ofMara.text).toContain('Told to the moderators');
    expect(ofMara.text).not.toMatch(/Slow mode|side question/u);
  });

  test('is found a week later under its topic, without anybody’s name', async () => {
    await clock.advance(7 * DAY);
    await use('Hanna', 'ask', { question: 'Who is the owner of a network without a server?' });
    const found = await use('Mo', 'topic lookup', { topic: 'network owner', days: 30 });
    expect(plain(found)).toContain(NO_OWNER);
    expect(plain(found)).toContain(AN_OWNER);
    expect(found.text).toContain('2 questions by 2 members');
    expect(found.text).toContain(NOTE);
    expect(found.text).not.toMatch(/Mara|Hanna|<@/u);
    expect(found.attachments[0]?.description).toMatch(/^Bar chart: questions on “network owner”/u);
  });
});
