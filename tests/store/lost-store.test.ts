import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import * as fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { openConcordance } from '../../src/wiring.ts';
import { createTemporaryFolder, shortWork } from '../support/made-works.ts';

const to = { groupId: 'group', addedBy: null, addedAt: new Date('2026-01-01T00:00:00Z') };

/** A properly closed data folder with a work, and a backup of its store beside it. */
async function createFolder() {
  const folder = createTemporaryFolder();
  const data = path.join(folder, 'data');
  const concordance = await openConcordance({ dataFolder: data, publicUrl: null });
  const { work } = shortWork('Tides come and go.');
  await concordance.store.works.add(shortWork('Tides come and go.'), to);
  for (let at = 0; at < 20; at += 1)
    await concordance.store.works.add(shortWork(`${at} ${'tide '.repeat(900)}`), to);
  const backup = path.join(folder, 'backup.sqlite');
  await concordance.store.backup(backup);
  return { data, store: path.join(data, 'concordance.sqlite'), backup, workId: work.id, concordance };
}

async function createClosedFolder() {
  const { concordance, ...folder } = await createFolder();
  await concordance.close();
  return folder;
}

async function open(dataFolder: string, notices: string[] = []) {
  return openConcordance({ dataFolder, publicUrl: null, onNotice: (words) => notices.push(words) });
}

async function refusal(dataFolder: string): Promise<string> {
  const error: unknown = await open(dataFolder).then(
    (concordance) => concordance.close(),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  return error instanceof UserError ? error.message : '';
}

/** The folder's content, byte for byte; SQLite's shared memory does not count. */
function contentOf(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => !name.endsWith('-shm'));
  return Object.fromEntries(
    names.map((name) => {
      const file = path.join(folder, name);
      const isFile = statSync(file, { throwIfNoEntry: false })?.isFile() === true;
      return [name, isFile ? createHash('sha256').update(readFileSync(file)).digest('hex') : 'no file'];
    }),
  );
}

const empty = (file: string) => truncateSync(file, 0);

describe('a truncated or missing store', () => {
  test.each([
    ['is empty', (store: string) => empty(store), /^The store \S+ is empty: .*index\.sqlite/u],
    [
      'is empty, with its log beside it',
      (store: string) => {
        empty(store);
        writeFileSync(`${store}-wal`, 'the last writes');
      },
      /is empty: .*concordance\.sqlite-wal/u,
    ],
    [
      'is empty, without an index',
      (store: string) => {
        empty(store);
        rmSync(path.join(path.dirname(store), 'index.sqlite'));
      },
      /is empty: .*To start again .*: \S+concordance\.sqlite\.$/u,
    ],
    ['is gone', (store: string) => rmSync(store), /is missing, but there was one: \S+index\.sqlite exists/u],
    [
      'is gone, and its log is not',
      (store: string) => {
        renameSync(store, `${store}-wal`);
        rmSync(path.join(path.dirname(store), 'index.sqlite'));
      },
      /is missing, but there was one: \S+concordance\.sqlite-wal exists/u,
    ],
    [
      'is a folder',
      (store: string) => {
        rmSync(store);
        mkdirSync(store);
      },
      /is a folder\. It was not changed/u,
    ],
    [
      'is a link to a disk that is missing',
      (store: string) => {
        rmSync(store);
        symlinkSync('/nowhere/concordance.sqlite', store);
      },
      /is a link to something that is not there/u,
    ],
    [
      'is full of zeros',
      (store: string) => writeFileSync(store, Buffer.alloc(statSync(store).size)),
      /is not a store of Concordance, or its header is damaged/u,
    ],
    [
      'is a short text',
      (store: string) => writeFileSync(store, 'Dear reader'),
      /has only 11 bytes: it was truncated, or is another file/u,
    ],
    ['is truncated to half', (store: string) => truncateSync(store, statSync(store).size / 2), /is damaged/u],
  ])('%s: is rejected with a clear message, and nothing is changed', async (_name, spoil, words) => {
    const { data, store } = await createClosedFolder();
    spoil(store);
    const before = contentOf(data);
    expect(await refusal(data)).toMatch(words);
    expect(await refusal(data)).toMatch(words);
    expect(contentOf(data)).toEqual(before);
  });

  test('truncated while its log has the last writes: neither is changed', async () => {
    const { data, store, concordance } = await createFolder();
    const other = new Sqlite(store);
    other.pragma('wal_checkpoint(TRUNCATE)');
    other.close();
    await concordance.store.works.add(shortWork('The last thing.'), to);
    const copy = path.join(createTemporaryFolder(), 'data');
    mkdirSync(copy);
    for (const name of readdirSync(data)) copyFileSync(path.join(data, name), path.join(copy, name));
    await concordance.close();
    const [file, log] = [path.join(copy, path.basename(store)), path.join(copy, 'concordance.sqlite-wal')];
    // Little enough for the log to restore: SQLite does not apply a log to a file that lacks more.
    truncateSync(file, statSync(file).size - 10 * 4096);
    const before = contentOf(copy);
    expect(statSync(log).size).toBeGreaterThan(0);
    expect(await refusal(copy)).toMatch(/is damaged/u);
    expect(contentOf(copy)).toEqual(before);
  });

  test('truncated anywhere: is rejected, and not changed', async () => {
    const { data, store } = await createClosedFolder();
    const whole = readFileSync(store);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length - 1 }), async (length) => {
        writeFileSync(store, whole.subarray(0, length));
        expect(await refusal(data)).toContain(store);
        expect(readFileSync(store).equals(whole.subarray(0, length)) ? 'kept' : 'changed').toBe('kept');
      }),
      {
        numRuns: 40,
        examples: [0, 1, 99, 100, 511, 512, 4095, 4096, whole.length - 4096, whole.length - 1].map(
          (length) => [length] as [number],
        ),
      },
    );
  });

  test.skipIf(process.platform === 'win32')('a pipe in its place does not block', async () => {
    const { data, store } = await createClosedFolder();
    rmSync(store);
    execFileSync('mkfifo', [store]);
    expect(await refusal(data)).toContain('not a regular file');
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'an unreadable store is not reported as damaged',
    async () => {
      const { data, store } = await createClosedFolder();
      chmodSync(store, 0);
      // The bot only removes other users' permissions, so a mode of 0 stays.
      expect(await refusal(data)).toMatch(/cannot be opened .*the bot's account/u);
    },
  );

  test('the advice in the message works: restoring a backup, or starting again', async () => {
    const { data, store, backup, workId } = await createClosedFolder();
    empty(store);
    const words = await refusal(data);
    rmSync(store);
    copyFileSync(backup, store);
    chmodSync(store, 0o600);
    const restored = await open(data);
    expect(await restored.store.works.ids()).toContain(workId);
    await restored.close();

    empty(store);
    const named = /move away or delete: (.*)\.$/u.exec(words)?.[1]?.split(', ') ?? [];
    expect(named).toEqual([store, path.join(data, 'index.sqlite')]);
    for (const file of named) rmSync(file);
    const anew = await open(data);
    expect(await anew.store.works.ids()).toEqual([]);
    await anew.close();
  });

  test('a new folder whose bot was killed while creating the store starts again', async () => {
    const data = path.join(createTemporaryFolder(), 'data');
    mkdirSync(data);
    writeFileSync(path.join(data, `concordance.sqlite.new-${process.pid}`), '');
    const concordance = await open(data);
    onTestFinished(() => concordance.close());
    expect(readdirSync(data).filter((name) => name.includes('.new-'))).toEqual([]);
  });
});

describe('an index', () => {
  test.each([
    ['empty', empty, 'was empty'],
    ['cut off', (file: string) => truncateSync(file, 6000), 'was damaged'],
    ['full of zeros', (file: string) => writeFileSync(file, Buffer.alloc(40_960)), 'was damaged'],
    [
      'of another program',
      (file: string) => copyFileSync(file.replace('index', 'concordance'), file),
      'another version',
    ],
  ])('that is %s is rebuilt, with a notice', async (_name, spoil, words) => {
    const { data, workId } = await createClosedFolder();
    const index = path.join(data, 'index.sqlite');
    spoil(index);
    const notices: string[] = [];
    const concordance = await open(data, notices);
    onTestFinished(() => concordance.close());
    expect(notices).toEqual([
      expect.stringMatching(new RegExp(`^The index ${index} .*${words}.*; it is built again`, 'u')),
    ]);
    expect(concordance.index.ids()).toContain(workId);
  });

  test('that is a folder is rejected with a clear message', async () => {
    const { data } = await createClosedFolder();
    const index = path.join(data, 'index.sqlite');
    rmSync(index);
    mkdirSync(index);
    expect(await refusal(data)).toBe(
      `The index ${index} is a folder. It was not changed. Move it away: the index is rebuilt from the store.`,
    );
    expect(existsSync(index)).toBe(true);
  });
});

test('a store behind a link is opened with its log, which is beside the real file', async () => {
  const { data, store, concordance } = await createFolder();
  const linked = path.join(path.dirname(data), 'linked');
  mkdirSync(linked);
  symlinkSync(store, path.join(linked, 'concordance.sqlite'));
  const again = await open(linked);
  expect(await again.store.works.ids()).toEqual(await concordance.store.works.ids());
  await again.close();
  await concordance.close();
});
