import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { lockForBot } from '../../../src/store/file/bot-lock.ts';
import { startBotProcess } from '../../support/bot-process.ts';
import { createTemporaryFolder } from '../../support/made-works.ts';
import { withSampleWorks } from '../../support/room.ts';
import { runCli } from '../../support/run-cli.ts';

/** A process that takes the lock, reports it, and holds it until its standard input ends. */
const LOCKER = `
  import { lockForBot } from ${JSON.stringify(path.resolve(import.meta.dirname, '../../../src/store/file/bot-lock.ts'))};
  try {
    globalThis.lock = lockForBot(process.argv[1]);
    process.stdout.write('won');
  } catch (error) {
    process.stdout.write(error.name === 'UserError' ? 'lost' : String(error));
  }
  process.stdin.resume();
`;

const starting = (data: string) => {
  const bot = startBotProcess(data);
  onTestFinished(() => bot.end('SIGKILL'));
  return bot;
};

test(
  'a second bot on a folder reports the first and stops, until the first has ended in any way',
  { timeout: 300_000 },
  async () => {
    const data = path.join(createTemporaryFolder(), 'data');
    await withSampleWorks(data);
    const first = starting(data);
    expect(await first.started).toContain('Concordance is ready');
    const second = await starting(data).ended;
    expect(second.code).toBe(78);
    expect(second.err).toMatch(
      /^Another bot runs on the data folder \S+data\. Stop it first \(Ctrl\+C .*"kill \d+"\)/u,
    );
    expect(second.err).toContain(data);
    expect(await runCli(data, ['works', '--json'])).toMatchObject({ code: 0, err: '' });
    const named = Number(/kill (\d+)/u.exec(second.err)?.[1]);
    process.kill(named, 'SIGKILL');
    expect((await first.ended).code).toBeNull();
    lockForBot(data)[Symbol.dispose]();
    expect(readdirSync(data).filter((name) => name.startsWith('bot.lock'))).toEqual(['bot.lock']);
  },
);

test('of processes that start at once only one gets the folder', { timeout: 120_000 }, async () => {
  const data = createTemporaryFolder();
  const said = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', LOCKER, data], {
        stdio: ['pipe', 'pipe', 'ignore'],
      });
      onTestFinished(() => void child.kill('SIGKILL'));
      const [piece] = (await once(child.stdout, 'data')) as [Buffer];
      return piece.toString();
    }),
  );
  expect(said.toSorted()).toEqual(['lost', 'lost', 'lost', 'won']);
});

test('the lock works within a process too, and can be released', () => {
  const data = path.join(createTemporaryFolder(), 'data');
  const lock = lockForBot(data);
  for (let at = 0; at < 2; at += 1) expect(() => lockForBot(data)).toThrow(UserError);
  lock[Symbol.dispose]();
  lockForBot(data)[Symbol.dispose]();
});

test('a damaged lock file is named', () => {
  const data = createTemporaryFolder();
  writeFileSync(path.join(data, 'bot.lock'), 'no lock '.repeat(600));
  expect(() => lockForBot(data)).toThrow(/bot\.lock is damaged\. Check that no bot uses/u);
});
