import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { createTemporaryFolder, importedWork } from '../support/made-works.ts';
import { runCli } from '../support/run-cli.ts';

const GROUP = '1234567890123456789';

/** A data folder with one text of a group. */
async function createGroupFolder(): Promise<string> {
  const data = createTemporaryFolder();
  const store = await openStore(path.join(data, 'concordance.sqlite'));
  const ferry = importedWork(
    [
      { kind: 'heading', text: 'Of the crossing', level: 1 },
      {
        kind: 'prose',
        text: 'The ferry of Ulvik belongs to the rowers, who elect a new captain each spring.',
      },
    ],
    { title: 'The Ferry of Ulvik' },
  );
  await store.works.add(ferry, { groupId: GROUP, addedBy: null, addedAt: new Date() });
  await store.close();
  return data;
}

test('a group moves from one bot to another', async () => {
  const data = await createGroupFolder();
  const target = path.join(createTemporaryFolder(), 'leaving');
  const out = await runCli(data, ['export', target, '--group', GROUP]);
  expect(out).toEqual({
    code: 0,
    out: expect.stringMatching(
      /^Exported to .*leaving: 1 texts and 1 rows, in \d+ files\.\nIt holds personal data/u,
    ) as string,
    err: '',
  });
  expect(readFileSync(path.join(target, 'README.md'), 'utf8')).toContain('The Ferry of Ulvik');
  const markdown = readdirSync(path.join(target, 'works')).find((name) => name.endsWith('.md')) ?? '';
  expect(readFileSync(path.join(target, 'works', markdown), 'utf8')).toContain('## Of the crossing');
  const there = createTemporaryFolder();
  const taken = await runCli(there, ['import-export', target]);
  expect(taken).toEqual({ code: 0, out: `Taken in as group ${GROUP}: 1 texts and 1 rows.\n`, err: '' });
  const asked = await runCli(there, ['ask', 'Who elects the captain of the ferry?', '--group', GROUP]);
  expect(asked.out).toContain('elect a new captain');
  const again = await runCli(there, ['import-export', target]);
  expect([again.code, again.err]).toEqual([1, expect.stringContaining('--replace') as string]);
  const other = await runCli(there, ['import-export', target, '--group', '7']);
  expect(other.out).toBe('Taken in as group 7: 1 texts (1 of them were here already) and 1 rows.\n');
  expect((await runCli(there, ['import-export', target, '--replace'])).code).toBe(0);
});

test('an export needs a new folder and an existing group', async () => {
  const data = await createGroupFolder();
  const full = createTemporaryFolder();
  writeFileSync(path.join(full, 'mine.txt'), 'mine');
  const refused = await runCli(data, ['export', full, '--group', GROUP]);
  expect([refused.code, refused.err]).toEqual([
    1,
    `The folder ${full} is not empty. Choose a new folder for the export.\n`,
  ]);
  expect(readdirSync(full)).toEqual(['mine.txt']);
  const file = await runCli(data, ['export', path.join(full, 'mine.txt'), '--group', GROUP]);
  expect([file.code, file.err]).toEqual([1, expect.stringContaining('is not a folder') as string]);
  const nowhere = await runCli(data, ['export', path.join(full, 'a', 'b'), '--group', GROUP]);
  expect([nowhere.code, nowhere.err]).toEqual([1, expect.stringContaining('There is no folder') as string]);
  const nobody = path.join(full, 'nobody');
  const unknown = await runCli(data, ['export', nobody, '--group', '404']);
  expect([unknown.code, unknown.err]).toEqual([1, expect.stringContaining('no data of group 404') as string]);
  expect(existsSync(nobody)).toBe(false);
  mkdirSync(nobody);
  expect((await runCli(data, ['export', nobody, '--group', GROUP, '--without-members'])).code).toBe(0);
  expect(readdirSync(full).toSorted()).toEqual(['mine.txt', 'nobody']);
});

test('what could not be imported again is not exported', async () => {
  const data = await createGroupFolder();
  const { default: Sqlite } = await import('better-sqlite3');
  const sqlite = new Sqlite(path.join(data, 'concordance.sqlite'));
  sqlite.exec("update works set text = replace(text, 'rowers', 'owners')");
  sqlite.close();
  const folder = createTemporaryFolder();
  const { code, err } = await runCli(data, ['export', path.join(folder, 'x'), '--group', GROUP]);
  expect([code, err]).toEqual([
    1,
    expect.stringMatching(/is not the text of work \w+.*"concordance check"/u) as string,
  ]);
  expect(readdirSync(folder)).toEqual([]);
});
