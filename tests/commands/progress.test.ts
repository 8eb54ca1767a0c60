import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRoom, withSampleWorks, type Room } from '../support/room.ts';

const CENTRE = 'The Centre That Moves';
const LATE = { ref: '90 %', work: CENTRE };

let room: Room;

beforeAll(async () => {
  room = await openRoom(withSampleWorks);
});

afterAll(() => room.close());

const use = async (
  who: string,
  command: string,
  options: Readonly<Record<string, string | number | boolean>>,
) => (await room.discord.as(who, { seesAll: true }).in('reading').command(command, options)).settled();

test('what is shown goes as far as the group, or privately the member, has read', async () => {
  expect((await use('Mara', 'passage', LATE)).text).toContain('7 What I do not say');
  expect((await use('Mara', 'host line', { work: CENTRE, percent: 40 })).text).toContain('Manage Events');
  const drawn = await use('Hanna', 'host line', { work: CENTRE, percent: 40 });
  expect(drawn.text).toMatch(/stands at 3\d %, in /u);

  expect((await use('Mara', 'passage', LATE)).text).toMatch(/up to 3\d %/u);
  expect((await use('Mara', 'sources', { work: CENTRE })).text).toContain('once the work has been read');
  const checked = await use('Mara', 'quote check', { text: 'Nothing of this stands anywhere in it' });
  expect(checked.text).toContain('Not found in what has been read.');

  const own = await use('Mara', 'progress', { work: CENTRE, percent: 100 });
  expect(own.text).toMatch(/^Your own line .*remove it with `\/progress clear: True`\.$/u);
  const passage = await use('Mara', 'passage', LATE);
  expect(passage.text).toContain('7 What I do not say');
  const refused = await (
    await room.discord.as('Mara').in('reading').click(passage, 'Share to channel')
  ).followUp();
  expect(refused).toMatchObject({ ephemeral: true });
  expect(refused.text).toMatch(/^This is not shared/u);
  expect(room.discord.messages('reading')).toHaveLength(0);

  expect((await use('Mara', 'progress', {})).text).toMatch(/yours at 100 %.*the group’s at 3\d %/su);
  expect((await use('Mara', 'progress', { clear: true })).text).toContain('Your own line is removed');
  expect((await use('Mara', 'passage', LATE)).text).not.toBe(passage.text);
});

test('one place is to be given, and a work that is here', async () => {
  expect((await use('Mara', 'progress', { work: CENTRE })).text).toContain('section, page or percent');
  const both = await use('Mara', 'progress', { work: CENTRE, percent: 3, section: '1' });
  expect(both.text).toBe('Give one place only: section, page or percent.');
  const cleared = await use('Mara', 'progress', { work: CENTRE, percent: 3, clear: true });
  expect(cleared.text).toBe('Give a place or remove the line, not both.');
  expect((await use('Mara', 'progress', { work: 'Nowhere', percent: 3 })).text).toContain('No single work');
});
