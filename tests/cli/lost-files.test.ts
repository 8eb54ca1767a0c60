import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { startBotProcess } from '../support/bot-process.ts';
import { createTemporaryFolder, shortWork } from '../support/made-works.ts';
import { runCli, runCliProcess } from '../support/run-cli.ts';

const GROUP = '1234567890123456789';

async function createFolder(): Promise<string> {
  const data = path.join(createTemporaryFolder(), 'data');
  const store = await openStore(path.join(data, 'concordance.sqlite'));
  for (let at = 0; at < 4; at += 1)
    await store.works.add(shortWork(`${at} ${'tide '.repeat(60_000)}`), {
      groupId: GROUP,
      addedBy: null,
      addedAt: new Date(),
    });
  await store.close();
  return data;
}

test('an empty store stops the bot and each command, and is not changed', async () => {
  const data = await createFolder();
  const store = path.join(data, 'concordance.sqlite');
  truncateSync(store, 0);
  const words =
    /^The store \S+concordance\.sqlite is empty: .* put a backup there as concordance\.sqlite\. To start again/u;
  const bot = startBotProcess(data);
  onTestFinished(() => bot.end('SIGKILL'));
  const { code, err } = await bot.ended;
  expect([code, err]).toEqual([78, expect.stringMatching(words)]);
  const copy = path.join(path.dirname(data), 'copy.sqlite');
  for (const args of [['works'], ['import', '/etc/hostname'], ['backup', copy]]) {
    const run = await runCli(data, args);
    expect([args, run.code, run.err]).toEqual([args, 1, expect.stringMatching(words)]);
  }
  expect(readFileSync(store)).toHaveLength(0);
  expect(existsSync(copy)).toBe(false);
});

test('a backup never replaces an existing file of any kind', async () => {
  const data = await createFolder();
  const folder = createTemporaryFolder();
  const [there, dangling] = [path.join(folder, 'there'), path.join(folder, 'dangling')];
  writeFileSync(there, 'precious');
  symlinkSync(path.join(folder, 'nowhere'), dangling);
  mkdirSync(path.join(folder, 'folder'));
  const store = path.join(data, 'concordance.sqlite');
  for (const name of [
    store,
    `${data}/../data/concordance.sqlite`,
    there,
    dangling,
    path.join(folder, 'folder'),
  ]) {
    const run = await runCli(data, ['backup', name]);
    expect([name, run.code, run.err]).toEqual([
      name,
      1,
      `${name} exists already. Choose a new file for the backup.\n`,
    ]);
  }
  expect(readFileSync(there, 'utf8')).toBe('precious');
  expect(readdirSync(folder).toSorted()).toEqual(['dangling', 'folder', 'there']);
});

test.skipIf(process.platform === 'win32')(
  'what a full disk truncates is reported and removed: a backup, and an export',
  async () => {
    const data = await createFolder();
    expect((await runCli(data, ['works'])).code).toBe(0);
    const folder = createTemporaryFolder();
    // Limits files to 100 KiB, or half of that if the shell counts in blocks of 512 bytes.
    const full = `trap '' XFSZ; ulimit -f 200`;
    const backup = await runCliProcess(data, ['backup', path.join(folder, 'copy.sqlite')], full);
    expect([backup.code, backup.err]).toEqual([
      1,
      expect.stringMatching(/^Can't write the backup \S+copy\.sqlite: .*the disk has space/u),
    ]);
    const out = await runCliProcess(data, ['export', path.join(folder, 'out'), '--group', GROUP], full);
    expect([out.code, out.err]).toEqual([1, expect.stringMatching(/^Can't write \S+out\.unfinished\S+: /u)]);
    expect(readdirSync(folder)).toEqual([]);
  },
);
