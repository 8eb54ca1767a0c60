import { globSync, lstatSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createPrivateFile, createPrivateFolder, moveToNewName } from '../src/private-files.ts';
import { startBotProcess } from './support/bot-process.ts';
import { openLoopback } from './support/loopback.ts';
import { createTemporaryFolder } from './support/made-works.ts';
import { runCliProcess } from './support/run-cli.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Windows has no modes. */
const hasModes = process.platform !== 'win32';

/** What stands in and below a folder, with its mode. */
function modesIn(folder: string): Record<string, string> {
  const names = ['', ...globSync('**/*', { cwd: folder, exclude: [] })];
  return Object.fromEntries(names.map((name) => [name, modeOf(path.join(folder, name))]));
}

const modeOf = (file: string): string => {
  const { mode } = lstatSync(file);
  return (mode & 0o777).toString(8);
};

/** What is not for its owner alone. */
function openToOthers(folder: string): Record<string, string> {
  return Object.fromEntries(Object.entries(modesIn(folder)).filter(([, mode]) => !/^[67]00$/u.test(mode)));
}

function underUmask<Result>(mask: number, run: () => Result): Result {
  const before = process.umask(mask);
  try {
    return run();
  } finally {
    process.umask(before);
  }
}

/** Functions of node:fs that make a file or a folder, of whose mode the umask would decide. */
const MAKING =
  /^(?:mkdir|writeFile|appendFile|copyFile|cp|createWriteStream|symlink|link|open|mkdtemp)(?:Sync)?$/u;

/** Who may use them all the same, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'src/cli/bench/bench-answers.ts mkdtemp': 'a folder for its owner alone by itself',
  'src/cli/bench/bench-texts.ts mkdtemp': 'a folder for its owner alone by itself',
  'src/features/exchange/read-folder.ts open': 'opens to read',
  'src/features/exchange/write-folder.ts open': 'opens what createPrivateFile made',
  'src/import/read-plain-file.ts open': 'opens to read',
  'src/search/related/word-net.ts openSync': 'opens to read',
  'src/store/file/bot-lock.ts openSync': 'opens to read',
  'src/docs/write-docs.ts writeFile': 'writes files of the project',
};

test('one module makes files and folders', () => {
  const found = globSync('{src,commands}/**/*.ts', { cwd: ROOT }).flatMap((file) => {
    const imports = readFileSync(path.join(ROOT, file), 'utf8').matchAll(
      /import (?:type )?\{([^}]*)\} from 'node:fs(?:\/promises)?'/gu,
    );
    const names = [...imports].flatMap(([, list = '']) => list.split(',').map((name) => name.trim()));
    return names.filter((name) => MAKING.test(name)).map((name) => `${file} ${name}`);
  });
  const elsewhere = found.filter((each) => !each.startsWith('src/private-files.ts '));
  expect(found.length).toBeGreaterThan(elsewhere.length);
  expect(elsewhere.toSorted()).toEqual(Object.keys(EXCEPTIONS).toSorted());
});

describe.runIf(hasModes)('whatever the umask', () => {
  test('all that the bot and the command line write is for its owner alone', async () => {
    const folder = createTemporaryFolder();
    const data = path.join(folder, 'made', 'data');
    const { token, apiUrl } = await openLoopback();
    const bot = startBotProcess(data, 'umask 0', { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl });
    onTestFinished(() => bot.end('SIGKILL'));
    expect(await bot.started).toContain('Concordance is ready');
    expect(Object.keys(modesIn(data))).toEqual(
      expect.arrayContaining(['concordance.sqlite', 'concordance.sqlite-wal', 'index.sqlite-shm']),
    );
    expect(openToOthers(path.dirname(data))).toEqual({});
    const text = path.join(folder, 'harbour.txt');
    writeFileSync(text, 'The harbour was owned by nobody.');
    expect(await runCliProcess(data, ['import', text], 'umask 0')).toMatchObject({ code: 0, err: '' });
    const backup = path.join(folder, 'made', 'copy.sqlite');
    expect(await runCliProcess(data, ['backup', backup], 'umask 0')).toMatchObject({ code: 0, err: '' });
    const out = path.join(folder, 'made', 'out');
    const exported = await runCliProcess(data, ['export', out, '--group', 'operator'], 'umask 0');
    expect(exported).toMatchObject({ code: 0, err: '' });
    expect(Object.keys(modesIn(out))).toContain(path.join('tables', 'questions.jsonl'));
    expect(openToOthers(path.join(folder, 'made'))).toEqual({});
    bot.end('SIGTERM');
    expect(await bot.ended).toMatchObject({ code: 0 });
    expect(openToOthers(path.join(folder, 'made'))).toEqual({});
  });

  test.each([0, 0o22, 0o777])('%o: files and folders are whole and private', (mask) => {
    const folder = createTemporaryFolder();
    const below = path.join(folder, 'a', 'b');
    const file = path.join(below, 'c');
    underUmask(mask, () => {
      createPrivateFolder(below);
      createPrivateFile(file);
    });
    expect(modesIn(path.join(folder, 'a'))).toEqual({ '': '700', b: '700', [path.join('b', 'c')]: '600' });
    expect(() => createPrivateFile(file)).toThrow('EEXIST');
  });

  test('a folder that was there stays as it was', () => {
    const folder = path.join(createTemporaryFolder(), 'theirs');
    underUmask(0, () => mkdirSync(folder, 0o755));
    createPrivateFolder(path.join(folder, 'ours'));
    expect(modesIn(folder)).toEqual({ '': '755', ours: '700' });
  });
});

test('a file that is whole never takes the place of another', () => {
  const folder = createTemporaryFolder();
  const [whole, name] = [path.join(folder, 'whole'), path.join(folder, 'name')];
  writeFileSync(whole, 'new');
  writeFileSync(name, 'precious');
  expect(() => moveToNewName(whole, name)).toThrow('EEXIST');
  expect([readFileSync(whole, 'utf8'), readFileSync(name, 'utf8')]).toEqual(['new', 'precious']);
  moveToNewName(whole, `${name}-2`);
  expect(readFileSync(`${name}-2`, 'utf8')).toBe('new');
  expect(statSync(whole, { throwIfNoEntry: false })).toBeUndefined();
});
