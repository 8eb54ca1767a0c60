import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createTemporaryFolder } from '../support/made-works.ts';
import { runCli, runCliProcess } from '../support/run-cli.ts';

const SECRET = 'The safe of the harbour office opens with the number nineteen.';

interface Reported {
  readonly file: string;
  readonly error?: string;
}

/** A path, and the report's reason for leaving it out. */
const left = (name: string, why: string) => [`texts/${name}`, `"texts/${name}" is left out: it is ${why}.`];

test.skipIf(process.platform === 'win32')(
  'import of a folder reads nothing outside it, and only regular files, and lists the others',
  async () => {
    const data = createTemporaryFolder();
    const elsewhere = path.join(data, 'elsewhere');
    const texts = path.join(data, 'texts');
    for (const folder of [elsewhere, texts, path.join(texts, 'sub')]) mkdirSync(folder);
    writeFileSync(path.join(elsewhere, 'secret.txt'), SECRET);
    symlinkSync(elsewhere, path.join(elsewhere, 'further'));
    writeFileSync(path.join(texts, 'essay.txt'), 'The lamp burns all night, and nobody has ever put it out.');
    writeFileSync(path.join(texts, 'sub', 'told.txt'), 'The keeper tells of the lamp to whoever comes.');
    const links: Readonly<Record<string, string>> = {
      'passwd.txt': '/etc/passwd',
      'relative.txt': '../elsewhere/secret.txt',
      folder: '../elsewhere',
      'through.txt': 'folder/secret.txt',
      'device.txt': '/dev/zero',
      'sub/round.txt': 'round.txt',
      'sub/nowhere.txt': 'not-there.txt',
    };
    for (const [name, to] of Object.entries(links)) symlinkSync(to, path.join(texts, name));
    symlinkSync('../essay.txt', path.join(texts, 'sub', 'alias.txt'));
    execFileSync('mkfifo', [path.join(texts, 'pipe.txt')]);
    symlinkSync('pipe.txt', path.join(texts, 'to-pipe.txt'));
    const server = createServer().listen(path.join(texts, 'socket.txt'));
    onTestFinished(() => void server.close());

    const run = await runCliProcess(data, ['import', 'texts', '--json']);
    const reported = JSON.parse(run.out) as readonly Reported[];
    const without = Object.fromEntries(
      reported.flatMap(({ file, error }) => (error === undefined ? [] : [[file, error]])),
    );
    const outside = ['passwd.txt', 'relative.txt', 'folder', 'through.txt', 'device.txt'];
    expect(without).toEqual(
      Object.fromEntries([
        ...outside.map((name) => left(name, 'a link out of the folder')),
        ...['sub/round.txt', 'sub/nowhere.txt'].map((name) => left(name, 'a link that leads nowhere')),
        ...['pipe.txt', 'to-pipe.txt', 'socket.txt'].map((name) => left(name, 'not a regular file')),
      ]),
    );
    expect(reported.flatMap(({ file, error }) => (error === undefined ? [file] : [])).toSorted()).toEqual([
      'texts/essay.txt',
      'texts/sub/told.txt',
    ]);
    expect([run.code, run.err]).toEqual([1, expect.stringMatching(/^10 of 12 could not be imported:/u)]);
    const found = await runCli(data, ['find', 'harbour office']);
    expect(found.out).not.toContain('nineteen');

    symlinkSync('elsewhere', path.join(data, 'mine'));
    expect(await runCli(data, ['import', path.join(data, 'mine')])).toMatchObject({ code: 0, err: '' });
    expect((await runCli(data, ['find', 'harbour office'])).out).toContain('nineteen');
  },
);
