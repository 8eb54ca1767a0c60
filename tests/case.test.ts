import { afterEach, expect, test } from 'vitest';

import type { MessageView } from '../src/playground/members/view.ts';
import { openCaseRoom, type CaseRoom, type Person } from './support/case-room.ts';

/** What nobody but those who see to the case may ever read. */
const SAID = 'Nobody at the tarn believes a wormwood like you.';
const WORDS = 'It frightened me: bittern.';
const REASON = 'Something personal';

let open: CaseRoom | null = null;
afterEach(async () => {
  await open?.room.close();
  open = null;
});

const textOf = ({ text, files }: MessageView): string =>
  [text, ...files.map(({ bytes }) => Buffer.from(bytes).toString())].join('\n');

/** Everything that a moderator or admin can ask for that might show a case about somebody. */
async function lookEverywhere({ use, id, room }: CaseRoom, who: Person, accused: Person): Promise<string> {
  const asked = [
    ['mod log', {}],
    ['mod log', { member: id(accused) }],
    ['mod log', { from: '2026-01-01', to: '2030-01-01' }],
    ['mod log', { export: 'csv' }],
    ['mod log', { export: 'json' }],
    ['group audit', {}],
    ['group audit', { export: 'csv' }],
    ['group audit', { export: 'jsonl' }],
    ['status', {}],
    ['topic lookup', { topic: 'bittern' }],
    ['privacy show', {}],
    ['privacy export', {}],
    ['privacy export', { scope: 'everywhere' }],
  ] as const;
  const shown: string[] = [];
  for (const [command, options] of asked) {
    const reply = await use(who, command, options);
    if (reply) shown.push(textOf(reply));
  }
  const notes = await room.discord.as(who, { seesAll: true }).in('reading').menu('Notes and cases', accused);
  return [...shown, textOf(await notes.settled())].join('\n');
}

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
  expect(refused.text).toBe('This report is gone, not of this server, or not for you to see to.');
  room.discord.overwrite('council', { for: 'Mo', deny: 1024n });
  expect(room.discord.message(card.id)?.text).not.toContain('Settled by');
  const log = await use('Mo', 'mod log');
  expect(log?.text).toContain('Nothing is in the log here.');
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
  expect(await status('Ona')).toContain('Card for the moderators');
  expect(await status('Hanna')).toContain('Card for the moderators');
  expect(await status('Ada')).not.toContain('Card for the moderators');
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
  for (const word of [WORDS, REASON, `<@${id('Rita')}>`, option?.value ?? '', 'Card for the'])
    expect(received('Ada')).not.toContain(word);
});

test('nobody keeps notes about themselves', async () => {
  open = await openCaseRoom(null);
  const { use, id } = open;
  const refused = await use('Mo', 'mod note', { text: 'All is well with me.', member: id('Mo') });
  expect(refused?.text).toMatch(/^Nobody keeps notes about themselves here/u);
  expect((await use('Nia', 'mod log'))?.text).toContain('Nothing is in the log');
});
