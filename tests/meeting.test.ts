import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { MessageView } from '../src/playground/members/view.ts';
import { openRoom, withSampleWorks, type Room } from './support/room.ts';
import { createTestClock, type TestClock } from './support/test-clock.ts';

const HOUR = 3_600_000;
const WORK = 'The Centre That Moves';
const FIRST_PART = 'free to leave and nearly every part depends on the same few things';
const MINE = 'Why does the centre move when nobody has moved it?';

// A group from its set-up on a Monday morning to the digest of its first meeting; each test goes on from the one before.
describe('a meeting', () => {
  const clock: TestClock = createTestClock('2026-11-23T09:00:00Z');
  let room: Room;
  let thread = 'reading';

  beforeAll(async () => {
    room = await openRoom(withSampleWorks, { clock });
  });

  afterAll(() => room.close());

  const seat = (name: string, channel = 'reading') => room.discord.as(name).in(channel);
  const use = async (
    name: string,
    command: string,
    options: Record<string, string | number | boolean> = {},
    channel = 'reading',
  ): Promise<MessageView> => (await seat(name, channel).command(command, options)).settled();
  const press = async (name: string, message: MessageView, label: string, channel = 'reading') =>
    (await seat(name, channel).click(message, label)).settled();
  const posted = (words: string, channel = 'reading'): Promise<MessageView> =>
    room.discord.until(() =>
      room.discord.messages(channel).findLast(({ text, ephemeral }) => !ephemeral && text.includes(words)),
    );
  const channelId = (name: string) =>
    [...room.discord.world.channels.values()].find((channel) => channel.name === name)?.id ?? '';
  const userId = (name: string) =>
    [...room.discord.world.users.values()].find((user) => user.name === name)?.id ?? '';
  const everywhere = (words: string) =>
    [...room.discord.world.channels.keys()]
      .flatMap((id) => room.discord.messages(id))
      .filter(({ text }) => text.includes(words));

  test('is set up and planned', async () => {
    const setUp = await use('Ada', 'group setup', {
      channel: channelId('reading'),
      'time-zone': 'Europe/Berlin',
    });
    expect(setUp.text).toContain('Nothing is missing there.');
    const preview = await use('Hanna', 'host schedule set', {
      work: WORK,
      first: 'tuesday',
      time: '19:30',
      meetings: 3,
    });
    expect(preview.text).toContain('A reading line will be set');
    const confirmed = await press('Hanna', preview, 'Confirm');
    expect(confirmed.text).toContain('3 meetings are planned.');
    await clock.idle();
    const before = await use('Mara', 'ask', {
      question: 'What is decentralised centralisation?',
      work: WORK,
    });
    expect(before.text).not.toContain(FIRST_PART);
  });

  test('collects questions: similar ones are offered, joined and merged', async () => {
    const offered = await use('Mara', 'question ask', { text: MINE });
    await press('Mara', offered, 'Post mine');
    await posted(MINE);
    const similar = await use('Mo', 'question ask', { text: 'Why does the centre move at all?' });
    expect(similar.text).toContain(MINE);
    const [join] = similar.selects;
    const joined = await (
      await seat('Mo').select(similar, join?.customId ?? '', [join?.options[0]?.value ?? ''])
    ).settled();
    expect(joined.text).toContain('Your voice has been added.');
    const other = await use('Ada', 'question ask', { text: 'Who moves the centre of a network?' });
    await press('Ada', other, 'Post mine');
    const managed = await use('Hanna', 'host questions');
    const [list] = managed.selects;
    const hers = list?.options.find(({ label }) => label.startsWith('Who moves'))?.value ?? '';
    const card = await (await seat('Hanna').select(managed, list?.customId ?? '', [hers])).settled();
    const targets = card.selects.find(({ customId }) => customId.startsWith('question:merge:'));
    const into = targets?.options.find(({ label }) => label.startsWith('Why does'))?.value ?? '';
    const modal = await seat('Hanna').select(card, targets?.customId ?? '', [into]);
    await (await seat('Hanna').submitModal(modal, { reason: 'They ask the same.' })).settled();
    const mine = await use('Ada', 'question mine');
    expect(mine.text).toContain('They ask the same.');
    const listed = await use('Mara', 'question list');
    expect(listed.text).toContain('3 voices');
  });

  test('is reminded of once, also if the bot restarts, and opens its part when it begins', async () => {
    await clock.run(12 * HOUR, HOUR);
    await room.restart();
    await clock.run(22 * HOUR, HOUR);
    expect(everywhere('The next meeting is')).toHaveLength(1);
    const found = [...room.discord.world.channels.values()].find(
      ({ thread: of }) => of?.parentId === channelId('reading'),
    );
    thread = found?.name ?? '';
    expect(thread).toContain(WORK);
    const now = await use('Mara', 'ask', { question: 'What is decentralised centralisation?', work: WORK });
    expect(now.text).toContain(FIRST_PART);
  });

  test('has a prompt from the part that is read', async () => {
    const prompt = await use('Hanna', 'host prompt next', {}, thread);
    expect(prompt.text).toContain(WORK);
    await press('Hanna', prompt, 'Post here', thread);
    expect((await posted(WORK, thread)).text).toContain(WORK);
  });

  test('is led on a board, over a restart in the middle of a turn', async () => {
    await use('Hanna', 'host session start', { order: 'new-voices', minutes: 3 }, thread);
    const board = await posted('Discussion', thread);
    const shown = () => room.discord.message(board.id)?.text ?? '';
    for (const name of ['Mara', 'Mo', 'Ada']) await press(name, board, 'Raise hand', thread);
    await press('Hanna', board, 'Next', thread);
    expect(shown()).toContain(`Speaking now:** <@${userId('Mara')}>`);
    const [question] = await seat('Hanna', thread).autocomplete(
      'host session take',
      { question: '' },
      'question',
    );
    expect(question?.name).toBe(MINE);
    await use('Hanna', 'host session take', { question: question?.value ?? '' }, thread);
    await press('Mara', board, 'Raise hand', thread);
    await room.restart();
    await press('Hanna', board, 'Next', thread);
    expect(shown()).toContain(`Speaking now:** <@${userId('Mo')}>`);
    expect(shown()).toContain(`1. <@${userId('Ada')}>\n2. <@${userId('Mara')}>`);
    const noted = await use('Hanna', 'host session note', { passage: '1 ¶ 1', work: WORK }, thread);
    expect(noted.text).toMatch(/^The passage is noted/u);
    await use('Hanna', 'host session note', { point: 'Who pays for the centre?' }, thread);
    await use('Hanna', 'host session answered', { reason: 'By convenience.' }, thread);
    await use('Hanna', 'host session end', {}, thread);
    expect(shown()).not.toContain('<@');
  });

  test('ends in a digest that the host posts and exports', async () => {
    const draft = await use('Hanna', 'host digest', {}, thread);
    expect(draft.text).toContain(MINE);
    expect(draft.text).toContain('answered');
    expect(draft.text).toContain('Who pays for the centre?');
    const exported = await press('Hanna', draft, 'Markdown file', thread);
    expect(new TextDecoder().decode(exported.files[0]?.bytes)).toContain(`- ${MINE}`);
    await press('Hanna', draft, 'Post here', thread);
    expect((await posted('Digest of the discussion', thread)).text).toContain('Passages cited');
    const mine = await use('Mara', 'question mine');
    expect(mine.text).toContain('By convenience.');
    expect(room.discord.requests.filter(({ status }) => status >= 500)).toEqual([]);
  });
});
