import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openConcordance } from '../../../src/wiring.ts';
import { createTemporaryFolder } from '../../support/made-works.ts';
import { runCli, runCliProcess } from '../../support/run-cli.ts';

async function createOlderFolder(): Promise<string> {
  const data = path.join(createTemporaryFolder(), "reader's data");
  await open(data);
  for (const name of ['concordance.sqlite', 'index.sqlite']) chmodSync(path.join(data, name), 0o644);
  return data;
}

async function open(dataFolder: string): Promise<readonly string[]> {
  const notices: string[] = [];
  const concordance = await openConcordance({
    dataFolder,
    publicUrl: null,
    onNotice: (words) => notices.push(words),
  });
  await concordance.close();
  return notices;
}

const modeOf = (file: string) => statSync(file).mode & 0o777;

/** Windows has no permission bits. */
describe.runIf(process.platform !== 'win32')('a data folder of an earlier version', () => {
  test('is closed to other users, with one notice that names the files', async () => {
    const data = await createOlderFolder();
    const store = path.join(data, 'concordance.sqlite');
    writeFileSync(`${store}-wal`, '');
    chmodSync(`${store}-wal`, 0o644);
    const [words, ...more] = await open(data);
    expect(words).toBe(
      `Other users of this machine could read or change files of the bot. They cannot any more (chmod 600 ${[
        'concordance.sqlite',
        'concordance.sqlite-wal',
        'index.sqlite',
      ]
        .map((name) => `'${path.join(data, name).replaceAll("'", `'\\''`)}'`)
        .join(' ')}).`,
    );
    expect(more).toEqual([]);
    expect([store, path.join(data, 'index.sqlite')].map(modeOf)).toEqual([0o600, 0o600]);
    expect(await open(data)).toEqual([]);
  });

  test('the command line prints the notice beside its output', { timeout: 120_000 }, async () => {
    const data = await createOlderFolder();
    const run = await runCli(data, ['works', '--json']);
    expect(run).toMatchObject({ code: 0, out: '[]\n' });
    expect(run.err).toMatch(/^Other users of this machine could read .*chmod 600 .*concordance\.sqlite/u);
    chmodSync(path.join(data, 'index.sqlite'), 0o644);
    expect((await runCliProcess(data, ['complete', '--', 'works', '--'])).err).toBe('');
  });

  test('is not changed where it is the operator’s own folder or a copy, with a notice that says what to run', async () => {
    const data = path.join(createTemporaryFolder(), 'data');
    mkdirSync(data);
    chmodSync(data, 0o777);
    const [copy, essay] = [path.join(data, 'copy.sqlite'), path.join(data, 'essay.txt')];
    for (const file of [copy, essay]) {
      writeFileSync(file, 'x');
      chmodSync(file, 0o644);
    }
    expect(await open(data)).toEqual([
      `Other users of this machine can read or change copies of what members wrote. Run: chmod 600 ${copy}`,
      `Other users of this machine can put files in the place of the bot's own. Run: chmod go-w ${data}`,
    ]);
    expect([data, copy, essay].map(modeOf)).toEqual([0o777, 0o644, 0o644]);
    chmodSync(data, 0o755);
    chmodSync(copy, 0o600);
    expect(await open(data)).toEqual([]);
  });
});
