import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { openRoom, withSampleWorks, type Room } from '../../support/room.ts';

const OLD = '# On salt\n\nThe law did allow it.\n\nNobody in the valley had weighed the salt of the hill.\n';
const NEW =
  '# On salt\n\nThe law did not allow it.\n\nA line that was lost.\n\nNobody in the valley had weighed the salt of the hill.\n';

let room: Room;
let uses = 0;

beforeAll(async () => {
  room = await openRoom(withSampleWorks);
});

afterAll(() => room.close());

const person = (name: string) => room.discord.as(name, { seesAll: true }).in('reading');
const use = async (
  name: string,
  command: string,
  options: Record<string, string> = {},
  text: string | null = null,
) => {
  const file = text === null ? {} : { file: { name: 'salt.md', bytes: Buffer.from(text) } };
  return (await person(name).command(command, options, file)).settled();
};

beforeEach(async () => {
  uses += 1;
  await use('Ada', 'add', { title: `On salt ${uses}` }, OLD.replace('# On salt', `# On salt ${uses}`));
  await use('Mara', 'quote save', { text: 'The law did allow it.', work: `On salt ${uses}` });
  await use('Mara', 'quote save', {
    text: 'Nobody in the valley had weighed the salt of the hill.',
    work: `On salt ${uses}`,
  });
});

const replace = async (name: string) =>
  use(name, 'add', { replaces: `On salt ${uses}` }, NEW.replace('# On salt', `# On salt ${uses}`));

test('an admin sees what a better file would change, puts it in place, and undoes it', async () => {
  const preview = await replace('Ada');
  expect(preview.text).toContain(`Import “On salt ${uses}” again?`);
  expect(preview.text).toContain('Moved: 1 passage, word for word.');
  expect(preview.text).toContain('“The law did allow it.”\n→ “The law did not allow it.”');
  expect((await use('Mara', 'quote list')).text).toContain('The law did allow it.');
  const done = await (await person('Ada').click(preview, 'Put it in place')).settled();
  expect(done.text).toContain(`The new text of “On salt ${uses}” is in place`);
  const saved = await use('Mara', 'quote list');
  expect(saved.text).toContain('The law did not allow it.');
  expect(
    (await use('Mara', 'sources', { work: `On salt ${uses}` })).buttons.map(({ label }) => label),
  ).not.toContain('Undo');
  const work = await use('Ada', 'sources', { work: `On salt ${uses}` });
  expect(work.text).toContain('kept until you confirm');
  const undone = await (await person('Ada').click(work, 'Undo')).settled();
  expect(undone.text).toContain(`“On salt ${uses}” is as it was`);
  expect((await use('Mara', 'quote list')).text).toContain('The law did allow it.');
  const again = await (await person('Ada').click(done, 'Undo')).followUp();
  expect(again.text).toContain('This re-import is over');
  const logged = await use('Ada', 'group audit');
  expect(logged.text).toMatch(/<\/group edit:\d+> \[again undo\]/u);
});

test('a replaced text is put back after a restart too', async () => {
  const done = await (await person('Ada').click(await replace('Ada'), 'Put it in place')).settled();
  await room.restart();
  const undone = await (await person('Ada').click(done, 'Undo')).settled();
  expect(undone.text).toContain(`“On salt ${uses}” is as it was`);
});

test('the new text is kept on request, or dropped before it changes anything', async () => {
  const cancelled = await (await person('Ada').click(await replace('Ada'), 'Cancel')).settled();
  expect(cancelled.text).toBe('Nothing was changed.');
  const done = await (await person('Ada').click(await replace('Ada'), 'Put it in place')).settled();
  const kept = await (await person('Ada').click(done, 'Keep the new text')).settled();
  expect(kept.text).toContain('the former one is deleted');
  expect(
    (await use('Ada', 'sources', { work: `On salt ${uses}` })).buttons.map(({ label }) => label),
  ).toContain('Import again');
});

test('a work from a file says how; members are not let, and see no button', async () => {
  const work = await use('Ada', 'sources', { work: `On salt ${uses}` });
  const how = await (await person('Ada').click(work, 'Import again')).settled();
  expect(how.text).toContain('Use /add with the better file');
  expect((await replace('Mara')).text).toBe('Only admins can replace a work.');
  const shared = await use('Ada', 'add', { replaces: 'Soup for Forty' }, NEW);
  expect(shared.text).toContain('only the bot’s operator can change or remove it');
  const seen = await use('Mara', 'sources', { work: `On salt ${uses}` });
  expect(seen.buttons.map(({ label }) => label)).not.toContain('Import again');
});

test('an admin corrects how a work is described, and quotations say so too', async () => {
  const edited = await use('Ada', 'group edit', {
    work: `On salt ${uses}`,
    title: `Of Salt ${uses}`,
    author: 'Bram Dusk',
    licence: '-',
  });
  expect(edited.text).toContain(
    `Corrected, also in quotations and in the question log\n**Of Salt ${uses}** — Bram Dusk`
      .replace('Corrected', '**Corrected')
      .replace('log\n', 'log**\n'),
  );
  expect((await use('Mara', 'quote list')).text).toContain(`Of Salt ${uses}`);
  expect((await use('Ada', 'group edit', { work: `Of Salt ${uses}` })).text).toContain('Say what to correct');
  expect((await use('Ada', 'group edit', { work: `Of Salt ${uses}`, title: '-' })).text).toContain(
    'title must not be empty',
  );
  const shared = await use('Ada', 'group edit', { work: 'Soup for Forty', title: 'Soup' });
  expect(shared.text).toContain('only the bot’s operator can change or remove it');
});
