import { Routes } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';

import { createFakeQuestions, openSessionRoom } from '../../support/session-room.ts';

/** What leads a discussion, from the list of meetings. */
async function leadBy(room: Awaited<ReturnType<typeof openSessionRoom>>, name: string) {
  const meetings = await room.use(name, 'meetings');
  return (await room.seat(name).click(meetings, 'Lead a discussion')).settled();
}

describe('/host session', () => {
  test('a discussion from its start to its end, over a restart in the middle of a turn', async () => {
    await using room = await openSessionRoom();
    const bot = room.harness;
    const { press, use, posted, shown, id, wait } = room;
    const at = (name: string) => `<@${id(name)}>`;
    const started = await use('Hanna', 'host session start', { order: 'new-voices', minutes: 3 });
    expect(started).toMatchObject({ ephemeral: true });
    const board = await posted('Discussion');
    expect(shown(board)).toContain('members with fewer turns go first');
    expect(shown(board)).toContain('Up to 2 replies come right after the turn they answer');
    for (const name of ['Mara', 'Mo', 'Ada']) await press(name, board, 'Raise hand');
    expect(shown(board)).toContain(`1. ${at('Mara')}\n2. ${at('Mo')}\n3. ${at('Ada')}`);
    await press('Hanna', board, 'Next');
    expect(shown(board)).toContain(`Speaking now:** ${at('Mara')}`);
    expect(shown(board)).toContain(`The turn ends <t:${Date.parse('2026-03-01T12:03:00Z') / 1000}:R>.`);
    await press('Mara', board, 'Raise hand');
    await press('Ada', board, 'Reply to current');
    expect(shown(board)).toContain(`1. ${at('Ada')} (reply)\n2. ${at('Mo')}\n3. ${at('Mara')}`);
    wait(60);
    await press('Hanna', board, 'Pause');
    expect(shown(board)).toContain('The turn has taken 1:00 so far.');
    await bot.restart();
    wait(600);
    const refused = await (await room.seat('Hanna').command('host session next')).settled();
    expect(refused.text).toBe('The discussion is paused. Resume it first.');
    await press('Hanna', board, 'Resume');
    expect(shown(board)).toContain(`The turn ends <t:${Date.parse('2026-03-01T12:13:00Z') / 1000}:R>.`);
    wait(200);
    await press('Mo', board, 'Lower hand');
    expect(shown(board)).toContain('Over time');
    const next = await use('Hanna', 'host session next');
    expect(next).toMatchObject({ ephemeral: true, text: `${at('Ada')} speaks next.` });
    expect(shown(board)).toContain(`Speaking now, in reply:** ${at('Ada')}`);
    wait(40);
    const balance = await use('Hanna', 'host session balance');
    expect(balance).toMatchObject({ ephemeral: true });
    expect(balance.text).toContain(
      `- ${at('Mara')}: 1 turn, 4:20 minutes, 87 %\n- ${at('Ada')}: 1 turn, 0:40`,
    );
    const ended = await use('Hanna', 'host session end');
    expect(ended.text).toMatch(/^The discussion is over/u);
    expect(shown(board)).toContain('Who spoke and who waited has been deleted.');
    expect(shown(board)).not.toContain('<@');
    expect((await use('Hanna', 'host session balance')).text).toMatch(/^There is no discussion/u);
    const [kept] = await room.store.sessions.ended(groupOf(bot), 1);
    expect(kept).toMatchObject({ hands: [], turns: [] });
    expect(shown(board)).toContain('This discussion ended');
    expect(bot.logged.filter(([level]) => level === 'error')).toEqual([]);
  });

  test('is led by hosts and a cover host alone, and says so', async () => {
    await using room = await openSessionRoom({ coverHost: 'Mo' });
    const stubborn = room.harness.discord.as('Mara', { seesAll: true }).in('Chapter 3');
    const start = await (await stubborn.command('host session start')).settled();
    expect(start.text).toMatch(/^This needs the role/u);
    expect((await room.use('Mara', 'meetings')).buttons).toEqual([]);
    const lead = await leadBy(room, 'Mo');
    await (await room.seat('Mo').click(lead, 'Open: new voices first')).settled();
    const board = await room.posted('Discussion');
    for (const label of ['Pause', 'End']) {
      const refused = await (await room.seat('Mara').click(board, label)).followUp();
      expect(refused).toMatchObject({ ephemeral: true });
      expect(refused.text).toMatch(/^This needs the role/u);
    }
    expect((await room.use('Hanna', 'host session start')).text).toMatch(
      /^There is already a discussion in this channel/u,
    );
  });

  test('is led by buttons alone by whoever is named for a meeting and has no commands for it', async () => {
    await using room = await openSessionRoom({
      coverHost: 'Mara',
      questions: createFakeQuestions([{ id: 'q1', text: 'Who keeps the lamps?', voices: 1 }]),
    });
    const mara = room.seat('Mara');
    let lead = await leadBy(room, 'Mara');
    lead = await (await mara.click(lead, 'Open: first come, first served')).settled();
    expect(lead.text).toContain('The discussion is open');
    await room.posted('Discussion');
    await (await mara.select(lead, 'session:lead-take:', ['q1'])).settled();
    await room.posted('Who keeps the lamps?');
    const answered = await mara.click(lead, 'Question answered');
    lead = await (await mara.submitModal(answered, { reason: 'The harbour does.' })).settled();
    expect(lead.text).toContain('The question is marked as answered.');
    const note = await mara.click(lead, 'Note something');
    lead = await (await mara.submitModal(note, { passage: '', point: 'Who pays?' })).settled();
    expect(lead.text).toContain('The point is noted for the digest.');
    expect((await (await mara.click(lead, 'Share of voice')).settled()).text).toContain(
      'Nobody has had a turn',
    );
    await (await mara.click(lead, 'Post the board again')).settled();
  });

  test('applies presses that come at once each once, and skips nobody', async () => {
    await using room = await openSessionRoom();
    const { seat, posted, shown, id } = room;
    await room.use('Hanna', 'host session start');
    const board = await posted('Discussion');
    const names = ['Mara', 'Mo', 'Ada', 'Hanna'];
    await Promise.all(names.map(async (name) => (await seat(name).click(board, 'Raise hand')).settled()));
    for (const name of names) expect(shown(board).split(`<@${id(name)}>`)).toHaveLength(2);
    expect(shown(board)).toContain('4 hands up');
    const presses = ['Hanna', 'Ada'].map((name) => seat(name).click(board, 'Next'));
    const refused = await Promise.race(presses.map(async (each) => (await each).followUp()));
    expect(refused.text).toMatch(/Nobody was skipped/u);
    await room.shows(board, '3 hands up');
  });

  test('posts the board anew when it has scrolled away, and the old one points to it', async () => {
    await using room = await openSessionRoom();
    await room.use('Hanna', 'host session start');
    const old = await room.posted('Discussion');
    await room.use('Hanna', 'host session show');
    await room.shows(old, 'further down');
    const board = await room.posted('Nobody is speaking');
    expect(board.id).not.toBe(old.id);
    expect(room.shown(old)).toContain(`/${board.id})`);
    await room.press('Mara', board, 'Raise hand');
    expect(room.shown(board)).toContain('1 hand up');
  });

  test('says that the board is gone, and how to post it anew', async () => {
    await using room = await openSessionRoom();
    const { client } = room.harness.bot;
    await room.use('Hanna', 'host session start');
    const old = await room.posted('Discussion');
    await room.use('Hanna', 'host session show');
    await room.shows(old, 'further down');
    const board = await room.posted('Nobody is speaking');
    await client.rest.delete(Routes.channelMessage(board.channelId, board.id));
    const reply = await room.use('Hanna', 'host session pause');
    expect(reply.text).toMatch(/^The discussion is paused\.\nThe board could not be changed/u);
    expect(reply.text).toContain('host session show');
    await room.use('Hanna', 'host session show');
    expect((await room.posted('Paused')).buttons.map(({ label }) => label)).toContain('Resume');
  });

  test('takes questions and notes passages and points, each in a message of the thread', async () => {
    const questions = createFakeQuestions([
      { id: 'q1', text: 'Who keeps the *lamps*?', voices: 3 },
      { id: 'q2', text: 'Why does the harbour sleep?', voices: 1 },
    ]);
    await using room = await openSessionRoom({ questions });
    const { use, posted, shown, seat, id } = room;
    await use('Hanna', 'host session start');
    const board = await posted('Discussion');
    expect(await seat('Hanna').autocomplete('host session take', { question: 'lamps' }, 'question')).toEqual([
      { name: 'Who keeps the *lamps*?', value: 'q1' },
    ]);
    expect(questions.audiences).toMatchObject([{ groupId: expect.any(String), reader: null }]);
    expect((await use('Hanna', 'host session take', { question: 'lamps' })).text).toMatch(
      /no such open question/u,
    );
    await use('Hanna', 'host session take', { question: 'q1' });
    expect((await posted('Under discussion')).text).toContain('Who keeps the \\*lamps\\*?');
    await room.shows(board, '**Under discussion:** Who keeps the \\*lamps\\*?');
    await use('Hanna', 'host session answered', { reason: 'Nobody knows' });
    expect(shown(board)).not.toContain('Under discussion');
    expect(questions.log).toEqual([`take q1 ${id('Hanna')}`, `answer q1 ${id('Hanna')} Nobody knows`]);
    expect((await use('Hanna', 'host session note')).text).toMatch(/^Say what to note/u);
    expect((await use('Hanna', 'host session note', { point: 'Who pays?' })).text).toMatch(
      /^The point is noted/u,
    );
    const words = seat('Mara').say('I doubt that the keeper knows.');
    const noted = await (await seat('Hanna').menu('Note for the session', words)).settled();
    expect(noted).toMatchObject({ ephemeral: true });
  });
});

function groupOf({ discord }: { discord: { world: { guilds: ReadonlyMap<string, unknown> } } }): string {
  return [...discord.world.guilds.keys()][0] ?? '';
}
