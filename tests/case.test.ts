import { afterEach, expect, test } from 'vitest';

import {
  lookEverywhere,
  openCaseRoom,
  REASON,
  SAID,
  textOf,
  WORDS,
  type CaseRoom,
  type Person,
} from './support/case-room.ts';

const DAY = 86_400_000;

let open: CaseRoom | null = null;
afterEach(async () => {
  await open?.room.close();
  open = null;
});

test('a case about a moderator is seen and settled by the others, and by that moderator nowhere', async () => {
  open = await openCaseRoom('council');
  const { room, tell, press, received, use, id } = open;
  const said = room.discord.as('Mo').in('reading').say(SAID);
  await tell(said, WORDS);
  const [card] = room.discord.messages('council');
  expect(card?.text).toContain(WORDS);
  if (!card) return;
  await press('Nia', card, 'I’m on it', 'council');
  for (const who of ['Nia', 'Ada', 'Ona'] as const) {
    const seen = await lookEverywhere(open, who, 'Mo');
    expect(seen).toContain(WORDS);
    expect(seen).toContain(`<@${id('Rita')}>`);
  }
  // Mo has come by the id of the report, and may for a moment read the channel.
  room.discord.overwrite('council', { for: 'Mo', allow: 1024n });
  const refused = await press('Mo', card, 'Settled', 'council');
  expect(refused.text).toBe('This report was deleted, belongs to another server, or is not yours to handle.');
  room.discord.overwrite('council', { for: 'Mo', deny: 1024n });
  expect(room.discord.message(card.id)?.text).not.toContain('Settled by');
  const log = await use('Mo', 'mod log');
  expect(log?.text).toContain('The log is empty.');
  expect(log?.selects).toEqual([]);
  expect(await lookEverywhere(open, 'Mo', 'Mo')).not.toMatch(/mod log|mod:take/u);
  for (const word of [SAID, WORDS, REASON, `<@${id('Rita')}>`, `"${id('Rita')}"`])
    expect(received('Mo')).not.toContain(word);
});

test('a case about an admin stands in no audit of theirs, nor among the posts to come', async () => {
  open = await openCaseRoom('council');
  const { room, tell, press, received, use, id } = open;
  room.discord.faults.failNext('POST /channels', 500, 20);
  await tell(room.discord.as('Ada').in('reading').say(SAID), WORDS);
  const status = async (who: Person) => (await use(who, 'status'))?.text;
  expect(await status('Ona')).toContain('Direct message of a report');
  expect(await status('Hanna')).toContain('Direct message of a report');
  expect(await status('Ada')).not.toContain('Direct message of a report');
  const log = await use('Nia', 'mod log');
  if (!log) return;
  const [select] = log.selects;
  const [option] = select?.options ?? [];
  const opened = await room.discord
    .as('Nia')
    .in('reading')
    .select(log, select?.customId ?? '', [option?.value ?? '']);
  await press('Nia', await opened.settled(), 'Settled');
  expect((await use('Ona', 'mod log'))?.text).toContain(`Settled by <@${id('Nia')}>`);
  await lookEverywhere(open, 'Ada', 'Ada');
  for (const word of [WORDS, REASON, `<@${id('Rita')}>`, option?.value ?? '', 'Direct message of'])
    expect(received('Ada')).not.toContain(word);
});

test('nobody keeps notes about themselves', async () => {
  open = await openCaseRoom(null);
  const { use, id } = open;
  const refused = await use('Mo', 'mod note', { text: 'All is well with me.', member: id('Mo') });
  expect(refused?.text).toMatch(/^You cannot write notes about yourself/u);
  expect((await use('Nia', 'mod log'))?.text).toContain('The log is empty.');
});

/** What is said of reports when somebody looks at what is held of them: the same to everybody. */
const ON_REPORTS =
  /Reports about a member[^]*never listed here, whether there are any or not[^]*for at most 180 days/u;

test('the message stays with the report when it is deleted, as it was', async () => {
  open = await openCaseRoom('council');
  const { room, use } = open;
  const seat = room.discord.as('Mo').in('reading');
  const said = seat.say(`**${SAID}** <@&${'1'.repeat(18)}> https://example.org/tarn`, [
    { name: 'heron.png', bytes: new Uint8Array([1]) },
  ]);
  const opened = await room.discord.as('Rita').in('reading').menu('Tell the moderators', said.id);
  expect(JSON.stringify(opened.modal)).toMatch(
    /The author of the message does not see the report[^]*its text, the names of its files and stickers, who wrote it, and when\. After 180 days all of it/u,
  );
  room.discord.remove(said.id);
  const values = { reason: [REASON], words: WORDS };
  const thanks = await room.discord.as('Rita').in('reading').submitModal(opened, values);
  expect((await thanks.settled()).text).toMatch(/^Thank you/u);
  await open.clock.idle();
  const [card] = room.discord.messages('council');
  expect(card?.text).toContain(`> \\*\\*${SAID}\\*\\* \\<\\@`);
  expect(card?.text).toMatch(/as it was when it was reported:[^]*Also: files “heron\.png”/u);
  expect(card?.api).toMatchObject({ mentions: [], mention_roles: [], embeds: [] });
  expect((await use('Nia', 'mod log'))?.text).toContain(SAID);
  const file = await use('Nia', 'mod log', { export: 'json' });
  const [entry] = JSON.parse(file ? textOf(file).slice(textOf(file).indexOf('[\n')) : '[]');
  expect(entry.evidence).toContain(`**${SAID}**`);
  expect(entry).toMatchObject({ besides: 'file heron.png', messageAt: '2026-11-23T09:00:00.000Z' });
  // The reporter takes along what they wrote, not what the other did.
  const own = await open.privacy('Rita', 'Export');
  expect(own && textOf(own)).toContain(WORDS);
  expect(own && textOf(own)).not.toContain(SAID);
});

test('a dialogue that was open over a restart is sent as it was', async () => {
  open = await openCaseRoom('council');
  const { room, clock } = open;
  const said = room.discord.as('Mo').in('reading').say(SAID);
  const seat = room.discord.as('Rita').in('reading');
  const opened = await seat.menu('Tell the moderators', said);
  room.discord.remove(said.id);
  await room.restart();
  await (await seat.submitModal(opened, { reason: [REASON], words: WORDS })).settled();
  await clock.idle();
  expect(room.discord.messages('council').map(({ text }) => text)).toEqual([
    expect.stringContaining(`> ${SAID}`),
  ]);
});

test('nobody tells on themselves, and a dialogue that was open too long gives the words back', async () => {
  open = await openCaseRoom('council');
  const { room, tell, clock } = open;
  const own = await tell(room.discord.as('Rita').in('reading').say(SAID), WORDS);
  expect(own.text).toMatch(/^This is your own message/u);
  const seat = room.discord.as('Rita').in('reading');
  const opened = await seat.menu('Tell the moderators', room.discord.as('Mo').in('reading').say(SAID).id);
  // A restart takes nothing of it away; time does.
  await room.restart();
  await clock.advance(16 * 60_000);
  const late = await seat.submitModal(opened, { reason: [REASON], words: WORDS });
  expect((await late.settled()).text).toMatch(
    /^Nothing was sent[^]*What you wrote: It frightened me: bittern/u,
  );
  expect(room.discord.messages('council')).toEqual([]);
});

test('the accused cannot erase the case: they go out of it, the words stay, and they still do not see it', async () => {
  open = await openCaseRoom('council');
  const { room, tell, use, press, received, id, clock, leave, rejoin } = open;
  const seat = room.discord.as('Mo').in('reading');
  await tell(seat.say(`${SAID} says <@${id('Mo')}>, not <@${id('Ben')}>`), WORDS);
  await tell(seat.say('And again: wormwood.'), WORDS, 'Ben');
  const shown = await use('Mo', 'privacy');
  expect(shown?.text).toMatch(/^Nothing that can be listed is stored about you in this group\./u);
  expect(shown?.text).toMatch(ON_REPORTS);
  expect(shown?.text).toBe((await use('Hanna', 'privacy'))?.text);
  const offer = await open.privacy('Mo', 'Erase …');
  expect(offer?.text.replaceAll(/\S+$/gu, '')).toBe(
    (await open.privacy('Hanna', 'Erase …'))?.text.replaceAll(/\S+$/gu, ''),
  );
  if (!offer) return;
  expect((await press('Mo', offer, 'Erase for good')).text).toMatch(
    /^Done: 0 entries erased, 0 entries stay/u,
  );

  const look = async (who: Person) => (await use(who, 'mod log'))?.text ?? '';
  const FORMER = /about a member who has erased their data, <t:\d+:D> \(([\da-f]{6}) in every report\)/gu;
  const afterErasure = async () => {
    for (const who of ['Nia', 'Ada', 'Ona'] as const) {
      const log = await look(who);
      expect(log).toContain(`> ${SAID} says \\@…, not \\<\\@${id('Ben')}>`);
      expect(log).not.toContain(id('Mo'));
      const names = [...log.matchAll(FORMER)].map(([, name]) => name);
      expect(names).toHaveLength(2);
      expect(new Set(names).size).toBe(1);
    }
    expect(await look('Mo')).toContain('The log is empty.');
    await lookEverywhere(open as CaseRoom, 'Mo', 'Mo');
    for (const word of [SAID, WORDS, REASON, 'wormwood', `<@${id('Rita')}>`])
      expect(received('Mo')).not.toContain(word);
  };
  await afterErasure();
  const [card] = room.discord.messages('council');
  room.discord.overwrite('council', { for: 'Mo', allow: 1024n });
  const refused = card && (await press('Mo', card, 'Settled', 'council'));
  expect(refused?.text).toMatch(
    /^This report was deleted, belongs to another server, or is not yours to handle/u,
  );
  room.discord.overwrite('council', { for: 'Mo', deny: 1024n });

  await leave('Mo');
  rejoin('Mo');
  await room.restart();
  await afterErasure();

  await room.restart(async () => clock.pass(180 * DAY + 1));
  for (const who of ['Nia', 'Ona', 'Mo'] as const) expect(await look(who)).toContain('The log is empty.');
});

test('whoever leaves takes their name out of the case a month later, and not the case', async () => {
  open = await openCaseRoom('council');
  const { room, tell, use, id, clock, leave, rejoin } = open;
  await tell(room.discord.as('Mo').in('reading').say(SAID), WORDS);
  await leave('Mo');
  await room.restart(async () => clock.pass(31 * DAY));
  const log = await use('Nia', 'mod log');
  expect(log?.text).toContain(`> ${SAID}`);
  expect(log?.text).toContain('about a member who has erased their data');
  expect(log?.text).not.toContain(id('Mo'));
  rejoin('Mo');
  expect((await use('Mo', 'mod log'))?.text).toContain('The log is empty.');
  // The reporter's own erasure takes their name and words, and leaves the message.
  const offer = await open.privacy('Rita', 'Erase …');
  if (offer) await open.press('Rita', offer, 'Erase for good');
  const after = await use('Nia', 'mod log');
  expect(after?.text).toContain(`> ${SAID}`);
  expect(after?.text).not.toContain(WORDS);
  expect(after?.text).not.toContain(id('Rita'));
});

test('what a group keeps other things for takes nothing from a case', async () => {
  open = await openCaseRoom('council');
  const { room, tell, use, clock } = open;
  await use('Ona', 'group setup', { 'keep-questions': 1 });
  const said = room.discord.as('Mo').in('reading').say(SAID);
  const opened = await room.discord.as('Rita').in('reading').menu('Tell the moderators', said.id);
  expect(JSON.stringify(opened.modal)).toContain('After 180 days all of it is erased');
  await tell(said, WORDS);
  await room.restart(async () => clock.pass(150 * DAY));
  expect((await use('Nia', 'mod log'))?.text).toContain(WORDS);
  await room.restart(async () => clock.pass(30 * DAY + 1));
  expect((await use('Nia', 'mod log'))?.text).toContain('The log is empty.');
});
