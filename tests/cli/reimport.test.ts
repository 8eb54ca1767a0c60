import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createFerryFolder, runCli } from '../support/run-cli.ts';

const BETTER = `# The Ferry of Ulvik

by Ines Halloran

## Of the crossing

The ferry of Ulvik belongs to the rowers, who elect a new captain each spring. No passenger pays in winter.

## Of the fog

Fog comes in from the sea, and goes as it likes.

## Of the bell

The bell on the quay is rung by whoever sees fog first. It has no keeper, and it has never been late.
`;

async function openFerry() {
  const { data, workId, remove } = await createFerryFolder();
  onTestFinished(remove);
  const file = path.join(data, 'better.md');
  writeFileSync(file, BETTER);
  const works = async () => JSON.parse((await runCli(data, ['works', '--json'])).out) as { workId: string }[];
  return { data, workId, file, works };
}

test('a better import is shown, put in place, undone and confirmed', async () => {
  const { data, workId, file, works } = await openFerry();
  const shown = await runCli(data, ['reimport', workId, file]);
  expect(shown).toMatchObject({ code: 0, err: '' });
  expect(shown.out).toContain('Nothing was changed yet. To replace “The Ferry of Ulvik”, add --yes.');
  expect((await works()).map((work) => work.workId)).toEqual([workId]);
  const done = await runCli(data, ['reimport', workId, file, '--yes', '--json']);
  const { toWork } = JSON.parse(done.out) as { toWork: string };
  expect((await works()).map((work) => work.workId)).toEqual([toWork]);
  expect((await runCli(data, ['check'])).out).toContain('All is well: 1 works');
  const undone = await runCli(data, ['reimport', toWork, '--undo']);
  expect(undone.out).toContain('As it was: The Ferry of Ulvik');
  expect((await works()).map((work) => work.workId)).toEqual([workId]);
  await runCli(data, ['reimport', workId, file, '--yes']);
  const confirmed = await runCli(data, ['reimport', toWork, '--confirm']);
  expect(confirmed.out).toBe('Confirmed: the former text is deleted.\n');
  const late = await runCli(data, ['reimport', toWork, '--undo']);
  expect(late).toMatchObject({ code: 1, out: '' });
  expect(late.err).toContain('was confirmed since');
  expect((await runCli(data, ['check'])).code).toBe(0);
});

test('says what cannot be done', async () => {
  const { data, workId, file } = await openFerry();
  const errorOf = async (...args: readonly string[]) =>
    (await runCli(data, ['reimport', ...args])).err.trim();
  expect(await errorOf(workId)).toContain('has no web address');
  expect(await errorOf('k'.repeat(26), file)).toContain('not in the group’s corpus');
  expect(await errorOf(workId, file, '--yes', '--undo')).toBe(
    '--yes, --undo and --confirm exclude each other.',
  );
  expect(await errorOf(workId, path.join(data, 'texts', 'ferry.md'))).toContain('the same text');
});

test('a description is corrected, by edit and by importing the same text with another title', async () => {
  const { data, workId, works } = await openFerry();
  const edited = await runCli(data, [
    'edit',
    workId,
    '--title',
    'Ulvik Ferry',
    '--licence',
    '',
    '--author',
    'I. H.',
  ]);
  expect(edited).toMatchObject({ code: 0, out: 'Corrected: Ulvik Ferry, I. H.\n' });
  expect(await works()).toMatchObject([{ title: 'Ulvik Ferry', licence: null, author: 'I. H.' }]);
  const file = path.join(data, 'texts', 'ferry.md');
  const again = await runCli(data, ['import', file, '--title', 'The Ferry']);
  expect(again.out).toBe(`There already, corrected: The Ferry, I. H. (${workId})\n`);
  expect((await runCli(data, ['import', file])).out).toBe(`There already: The Ferry, I. H. (${workId})\n`);
  const none = await runCli(data, ['edit', workId]);
  expect(none).toMatchObject({ code: 1, out: '' });
  expect((await runCli(data, ['edit', workId, '--title', ''])).err).toBe(
    'Wrong description in what you typed: title must not be empty.\n',
  );
  expect((await runCli(data, ['edit', workId, '--author', '-'])).out).toBe('Corrected: The Ferry\n');
  expect((await runCli(data, ['edit', workId, '--source-url', 'ftp://x'])).err).toContain(
    'http or https address',
  );
});
