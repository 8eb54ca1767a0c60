import { afterEach, expect, test } from 'vitest';

import {
  EVERYBODY,
  lookEverywhere,
  openCaseRoom,
  REASON,
  SAID,
  WORDS,
  type CaseRoom,
  type Person,
} from './support/case-room.ts';

const DAY = 86_400_000;

/** Whether all others look; else one of them in turn, so that each looks at every step of some case. */
const isFull = process.env['CASES'] === 'full';

/**
 * What is seen of a case after each step, wherever somebody can look: the reporter's words, what the message said, who
 * reported, whom it is about, and that it was taken and settled; `-` is nothing. Under “others” are all moderators and
 * admins, and the owner, who are neither: each sees the same. Members and hosts who have nothing to do with it see what
 * the accused sees.
 */
const SEEN = `
  step                      reporter                accused  others
  the dialogue is open      -                       -        -
  it is sent                words reporter accused  -        words said reporter accused
  somebody is on it         words reporter accused  -        words said reporter accused taken
  the message is deleted    words reporter accused  -        words said reporter accused taken
  it is settled             words reporter accused  -        words said reporter accused taken settled
  the accused is erased     words reporter          -        words said reporter former taken settled
  the accused has left      words reporter          -        words said reporter former taken settled
  the accused is back       words reporter          -        words said reporter former taken settled
  the reporter is erased    -                       -        said former taken settled
  180 days are over         -                       -        -`;

const ROWS = SEEN.trim()
  .split('\n')
  .slice(1)
  .map((line) => line.trim().split(/\s{2,}/u))
  .map(([step = '', reporter = '', accused = '', others = '']) => ({ step, reporter, accused, others }));

let open: CaseRoom | null = null;
afterEach(async () => {
  await open?.room.close();
  open = null;
});

/** What a look shows of the case. */
function read(shown: string, { id }: CaseRoom, accused: Person): string {
  const names = (key: string, column: string, who: string) =>
    new RegExp(`· ${key} <@${id(who)}>|"(?:${key}|${column})": "${id(who)}"`, 'u').test(shown);
  const found = {
    words: shown.includes(WORDS),
    said: shown.includes(SAID),
    reporter: names('by', 'made_by', 'Rita'),
    accused: names('about', 'about_member_id', accused),
    former: shown.includes('about a member who has erased their data'),
    taken: shown.includes('is handling it, <t:'),
    settled: shown.includes('Settled by'),
  };
  const marks = Object.entries(found).flatMap(([name, isSeen]) => (isSeen ? [name] : []));
  return marks.length === 0 ? '-' : marks.join(' ');
}

/** What is done at each step, for a message by somebody in a room. */
function stepsOf(around: CaseRoom, accused: Person): Readonly<Record<string, () => Promise<unknown>>> {
  const { room, press, use, leave, rejoin, clock } = around;
  const reader = accused === 'Nia' ? 'Ada' : 'Nia';
  const seat = (who: Person) => room.discord.as(who).in('reading');
  const said = seat(accused).say(SAID);
  let opened: Awaited<ReturnType<ReturnType<typeof seat>['menu']>>;
  const openReport = async () => {
    const log = await use(reader, 'mod log');
    const [select] = log?.selects ?? [];
    const [option] = select?.options ?? [];
    if (!log || !select || !option) throw new Error('There is no report to open.');
    return (await seat(reader).select(log, select.customId, [option.value])).settled();
  };
  const erase = async (who: Person) => {
    const offer = await around.privacy(who, 'Erase …');
    if (offer) await press(who, offer, 'Erase for good');
  };
  return {
    'the dialogue is open': async () => {
      opened = await seat('Rita').menu('Tell the moderators', said);
    },
    'it is sent': async () => {
      const sent = await seat('Rita').submitModal(opened, { reason: [REASON], words: WORDS });
      expect((await sent.settled()).text).toMatch(/^Thank you/u);
      await clock.idle();
    },
    'somebody is on it': async () => press(reader, await openReport(), 'I’m on it'),
    'the message is deleted': async () => room.discord.remove(said.id),
    'it is settled': async () => press(reader, await openReport(), 'Settled'),
    'the accused is erased': async () => erase(accused),
    'the accused has left': async () => leave(accused),
    'the accused is back': async () => rejoin(accused),
    'the reporter is erased': async () => erase('Rita'),
    '180 days are over': async () => room.restart(async () => clock.pass(180 * DAY + 1)),
  };
}

const ABOUT = [
  ['a moderator who cannot read the channel', 'council', 'Mo'],
  ['a moderator who reads the channel', 'staff', 'Mo'],
  ['a moderator, and there is no channel', null, 'Mo'],
  ['an admin', 'council', 'Ada'],
  ['the owner', 'staff', 'Ona'],
  ['a member', 'staff', 'Ben'],
] as const;

test.each(ABOUT.map((each, at) => [...each, at] as const))(
  'a case about %s is seen as the table says, at every step',
  async (_who, channel, accused, at) => {
    open = await openCaseRoom(channel);
    const { use, received, id } = open;
    // By this the bot knows of them.
    await use('Nia', 'mod note', { text: 'Was kind.', topic: 'kindness' });
    await use('Ada', 'group setup', { 'keep-questions': 0 });
    const others = (['Mo', 'Nia', 'Ada', 'Ona'] as const).filter((who) => who !== accused);
    const strangers = EVERYBODY.filter((who) => ![...others, 'Rita', accused].includes(who));
    const passing = isFull ? strangers : [strangers[at % strangers.length] ?? 'Ben'];
    const steps = stepsOf(open, accused);
    const seen: object[] = [];
    const bystanders: string[] = [];
    for (const [turn, row] of ROWS.entries()) {
      await steps[row.step]?.();
      const isAway = row.step === 'the accused has left';
      const look = async (who: Person) =>
        isAway && who === accused
          ? '-'
          : read(await lookEverywhere(open as CaseRoom, who, accused), open as CaseRoom, accused);
      const found = [];
      const looking = isFull ? others : [others[(turn + at) % others.length] ?? 'Ona'];
      for (const who of looking) found.push(await look(who));
      seen.push({
        step: row.step,
        reporter: await look('Rita'),
        // The accused knows who they are: that they are named in their own data says nothing.
        accused: (await look(accused)).replace(/^accused$/u, '-'),
        others: [...new Set(found)].join(' | '),
      });
      if (row.step === 'it is settled') for (const who of passing) bystanders.push(await look(who));
    }
    expect(seen).toEqual(ROWS);
    expect(bystanders).toEqual(passing.map(() => '-'));
    for (const who of [accused, ...strangers])
      for (const word of [WORDS, `> ${SAID}`, `<@${id('Rita')}>`, 'mod:take', 'about a member who'])
        expect(received(who)).not.toContain(word);
  },
  300_000,
);
