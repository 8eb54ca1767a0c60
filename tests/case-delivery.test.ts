import { afterEach, describe, expect, test } from 'vitest';

import {
  lookEverywhere,
  openCaseRoom,
  REASON,
  SAID,
  WORDS,
  type CaseRoom,
  type Person,
} from './support/case-room.ts';

let open: CaseRoom | null = null;
afterEach(async () => {
  await open?.room.close();
  open = null;
});

/** Lets Nia and Ada do something that the bot knows them by. */
async function letThemAct({ use, id }: CaseRoom): Promise<void> {
  await use('Nia', 'mod note', { text: 'Was kind.', member: id('Ben') });
  await use('Ada', 'group setup', { 'keep-questions': 0 });
}

const opensOn = async ({ room }: CaseRoom, message: { readonly id: string }, who: Person = 'Rita') =>
  room.discord.as(who).in('reading').menu('Tell the moderators', message.id);

describe('how a report reaches moderators', () => {
  test('in their channel, if whom it is about cannot read it; the roles that see it are named before', async () => {
    open = await openCaseRoom('staff');
    const { room, tell, direct } = open;
    await letThemAct(open);
    const said = room.discord.as('Ben').in('reading').say(SAID);
    const opened = await opensOn(open, said);
    expect(JSON.stringify(opened.modal)).toContain(
      'Who sees it, by role: **Admin**, **Moderator** and the server’s owner.',
    );
    expect((await tell(said, WORDS)).text).toContain('in their channel, where everyone who can read');
    expect(room.discord.messages('staff').map(({ text }) => text)).toEqual([expect.stringContaining(WORDS)]);
    expect(['Nia', 'Mo', 'Ada', 'Ona'].flatMap((who) => direct(who as Person))).toEqual([]);
  });

  test('by direct message to the others, if whom it is about reads their channel', async () => {
    open = await openCaseRoom('staff');
    const { room, tell, use, press, direct, received, id, setClosed, clock } = open;
    await letThemAct(open);
    setClosed('Ada', true);
    const said = room.discord.as('Mo').in('reading').say(SAID);
    const opened = await opensOn(open, said);
    expect(JSON.stringify(opened.modal)).toContain(
      'can read the moderators’ channel. So your report goes to the moderators and admins that the bot knows, by direct message',
    );
    // The first attempt may have been carried out, and nobody knows.
    room.discord.faults.failNext('POST /channels', 500, 4);
    expect((await tell(said, WORDS)).text).toContain('by direct message to those that the bot knows');
    await clock.advance(5 * 60_000);
    expect(room.discord.messages('staff')).toEqual([]);
    for (const who of ['Nia', 'Ona'] as const) {
      const texts = direct(who).map(({ text }) => text);
      expect(texts).toEqual([expect.stringMatching(/^\*\*Told to the moderators of The Reading Room\*\*/u)]);
      expect(texts[0]).toContain(`> ${SAID}`);
      expect(texts[0]).toContain(WORDS);
    }
    for (const who of ['Ada', 'Mo', 'Rita', 'Ben', 'Hanna'] as const) expect(direct(who)).toEqual([]);
    expect((await use('Ona', 'status'))?.text).toContain('takes no direct messages from the bot');
    expect((await use('Mo', 'status'))?.text).not.toMatch(/Direct message|Card for/u);

    const log = await use('Nia', 'mod log');
    const [select] = log?.selects ?? [];
    const [option] = select?.options ?? [];
    if (!log || !select || !option) throw new Error('There is no report to open.');
    const report = await room.discord.as('Nia').in('reading').select(log, select.customId, [option.value]);
    await press('Nia', await report.settled(), 'Settled');
    for (const who of ['Nia', 'Ona'] as const)
      expect(direct(who)[0]?.text).toContain(`Settled by <@${id('Nia')}>`);
    await lookEverywhere(open, 'Mo', 'Mo');
    for (const word of [WORDS, `<@${id('Rita')}>`, option.value]) expect(received('Mo')).not.toContain(word);
  });

  test('not to whoever told, nor to those who are moderators no more', async () => {
    open = await openCaseRoom('staff');
    const { room, tell, direct, setRoles, leave } = open;
    await letThemAct(open);
    setRoles('Ada', []);
    await tell(room.discord.as('Mo').in('reading').say(SAID), WORDS, 'Nia');
    expect(direct('Ona')).toHaveLength(1);
    await leave('Nia');
    await tell(room.discord.as('Mo').in('reading').say(`${SAID} Again.`), WORDS);
    expect(direct('Ona')).toHaveLength(2);
    for (const who of ['Nia', 'Ada', 'Mo'] as const) expect(direct(who)).toEqual([]);
  });

  test('whoever gains the channel while the card waits is looked at when it is posted', async () => {
    open = await openCaseRoom('council');
    const { room, tell, direct, clock } = open;
    await letThemAct(open);
    room.discord.faults.failNext('POST /channels', 500, 4);
    await tell(room.discord.as('Mo').in('reading').say(SAID), WORDS);
    room.discord.overwrite('council', { for: 'Mo', allow: 1024n });
    await open.use('Nia', 'mod log');
    await clock.advance(5 * 60_000);
    expect(room.discord.messages('council')).toEqual([]);
    expect(direct('Nia')).toHaveLength(1);
    expect(direct('Mo')).toEqual([]);
  });

  test('whoever is let in after the card was posted reads none of its words once something is done', async () => {
    open = await openCaseRoom('council');
    const { room, tell, use, press } = open;
    await tell(room.discord.as('Mo').in('reading').say(SAID), WORDS);
    expect(room.discord.messages('council')[0]?.text).toContain(WORDS);
    room.discord.overwrite('council', { for: 'Mo', allow: 1024n });
    const log = await use('Nia', 'mod log');
    const [select] = log?.selects ?? [];
    const [option] = select?.options ?? [];
    if (!log || !select || !option) throw new Error('There is no report to open.');
    const report = await room.discord.as('Nia').in('reading').select(log, select.customId, [option.value]);
    await press('Nia', await report.settled(), 'Settled');
    const [card] = room.discord.messages('council');
    expect(card?.text).toBe('This report is in the moderators’ log.');
  });

  test('whoever erases their data while the report is written is passed by all the same', async () => {
    open = await openCaseRoom('staff');
    const { room, press, direct, received, clock } = open;
    await letThemAct(open);
    const opened = await opensOn(open, room.discord.as('Mo').in('reading').say(SAID));
    const offer = await open.privacy('Mo', 'Erase …');
    if (offer) await press('Mo', offer, 'Erase for good');
    const values = { reason: [REASON], words: WORDS };
    const sent = await room.discord.as('Rita').in('reading').submitModal(opened, values);
    expect((await sent.settled()).text).toContain('as soon as it is clear who can read it');
    await clock.idle();
    expect(room.discord.messages('staff')).toEqual([]);
    for (const who of ['Nia', 'Ada', 'Ona'] as const)
      expect(direct(who)[0]?.text).toContain('about a member who has erased their data');
    expect(direct('Mo')).toEqual([]);
    await lookEverywhere(open, 'Mo', 'Mo');
    expect(received('Mo')).not.toContain(WORDS);
  });

  test('where Discord does not say who is who, nothing is promised, and it goes once that is known', async () => {
    open = await openCaseRoom('council');
    const { room, tell, clock } = open;
    // A look takes four tries: before each of two dialogues, when one is sent, and when it is to be posted.
    room.discord.faults.failNext('GET /guilds/:id/members/:id', 500, 16);
    const said = room.discord.as('Mo').in('reading').say(SAID);
    const opened = await opensOn(open, said);
    expect(JSON.stringify(opened.modal)).toContain(
      'moderators and admins of this group, except the author of the message',
    );
    expect((await tell(said, WORDS)).text).toContain('as soon as it is clear who can read it');
    expect(room.discord.messages('council')).toEqual([]);
    await clock.advance(60_000);
    expect(room.discord.messages('council')).toHaveLength(1);
  });
});

describe('a report about the owner', () => {
  test('goes to the others, and not to the owner', async () => {
    open = await openCaseRoom('staff');
    const { room, tell, direct, received, use, id } = open;
    await letThemAct(open);
    const said = room.discord.as('Ona').in('reading').say(SAID);
    const opened = await opensOn(open, said);
    expect(JSON.stringify(opened.modal)).toContain('Who sees it, by role: **Admin** and **Moderator**.');
    await tell(said, WORDS);
    for (const who of ['Nia', 'Ada'] as const) expect(direct(who)).toHaveLength(1);
    for (const who of ['Ona', 'Mo'] as const) expect(direct(who)).toEqual([]);
    expect((await use('Ada', 'mod log'))?.text).toContain(WORDS);
    await lookEverywhere(open, 'Ona', 'Ona');
    for (const word of [WORDS, `<@${id('Rita')}>`]) expect(received('Ona')).not.toContain(word);
  });

  test('is not taken where nobody else but the reporter could receive it', async () => {
    open = await openCaseRoom(null);
    const { room, use } = open;
    await use('Nia', 'mod note', { text: 'Was kind.', topic: 'kindness' });
    const said = room.discord.as('Ona').in('reading').say(SAID);
    const refused = await room.discord.as('Nia').in('reading').menu('Tell the moderators', said.id);
    expect((await refused.settled()).text).toMatch(/^Nothing was sent or stored/u);
  });

  test.each(['staff', null] as const)(
    'is not taken where nobody else could receive it, and that is said before (channel: %s)',
    async (channel) => {
      open = await openCaseRoom(channel);
      const { room, use, id, setRoles, direct } = open;
      const said = room.discord.as('Ona').in('reading').say(SAID);
      const refused = await opensOn(open, said);
      expect(refused.modal).toBeNull();
      const notice = await refused.settled();
      expect(notice.ephemeral).toBe(true);
      expect(notice.text).toMatch(/^Nothing was sent or stored[^]*Report Message[^]*block[^]*leave/u);

      // There is somebody when the dialogue opens, and nobody any more when it is sent.
      await use('Nia', 'mod note', { text: 'Was kind.', member: id('Ben') });
      const opened = await opensOn(open, said);
      expect(opened.modal).not.toBeNull();
      setRoles('Nia', []);
      const sent = await room.discord
        .as('Rita')
        .in('reading')
        .submitModal(opened, { reason: [REASON], words: WORDS });
      expect((await sent.settled()).text).toMatch(
        /^Nothing was sent or stored[^]*What you wrote: It frightened me/u,
      );
      setRoles('Nia', ['Moderator']);
      expect((await use('Nia', 'mod log'))?.text).not.toContain(WORDS);
      expect(direct('Nia')).toEqual([]);
      const own = await use('Rita', 'privacy');
      expect(own?.text).not.toMatch(/about to report|moderators’ log/u);
    },
  );
});
