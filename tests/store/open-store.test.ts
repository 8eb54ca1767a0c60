import { execFile, spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { describe, expect, onTestFinished, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { toCitationRows } from '../../src/store/questions/citation-row.ts';
import { connect } from '../../src/store/file/connect.ts';
import type { Tables } from '../../src/store/tables/tables.ts';
import { worksAndQuestions } from '../../src/store/file/migrations/001-works-and-questions.ts';
import { lookupsAndSettings } from '../../src/store/file/migrations/002-lookups-and-settings.ts';
import { savedQuotes } from '../../src/store/file/migrations/003-saved-quotes.ts';
import { openDatabase, openStore } from '../../src/store/open-store.ts';
import { toQuestionRow } from '../../src/store/questions/question-row.ts';
import { newQuestion } from '../support/new-question.ts';
import { createTemporaryFolder, shortWork } from '../support/made-works.ts';
import { scriptArguments } from '../support/script-arguments.ts';

const WRITER = path.join(import.meta.dirname, '../support/log-questions.ts');
const to = { groupId: 'group', addedBy: null, addedAt: new Date('2026-01-01T00:00:00Z') };

function storeFile(): string {
  return path.join(createTemporaryFolder(), 'data', 'concordance.sqlite');
}

async function open(file: string) {
  const store = await openStore(file);
  onTestFinished(() => store.close());
  return store;
}

async function refusal(file: string): Promise<string> {
  const error: unknown = await openStore(file).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  return String(error);
}

describe('openStore', () => {
  test('creates the file and its folder, and finds its data again when reopened', async () => {
    const file = storeFile();
    const first = await openStore(file);
    const { work } = shortWork('Tides come and go.');
    await first.works.add(shortWork('Tides come and go.'), to);
    await first.close();
    const again = await open(file);
    expect(await again.works.ids()).toEqual([work.id]);
    expect(await again.integrity()).toEqual([]);
  });

  test('changes nothing in a store that needs no change', async () => {
    const file = storeFile();
    await (await openStore(file)).close();
    const reader = new Sqlite(file, { readonly: true });
    onTestFinished(() => void reader.close());
    // Changes with each transaction of another connection (https://sqlite.org/pragma.html#pragma_data_version).
    const version = () => reader.pragma('data_version', { simple: true });
    const before = version();
    await (await openStore(file)).close();
    expect(version()).toBe(before);
  });

  test('configures SQLite for durable writes and secure deletion', async () => {
    const { db, sqlite } = await openDatabase(storeFile());
    onTestFinished(() => db.destroy());
    const pragma = (name: string) => sqlite.pragma(name, { simple: true });
    expect(
      ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout', 'secure_delete'].map(pragma),
    ).toEqual(['wal', 2, 1, 5000, 1]);
  });

  test('reads citations from before citations had pages', async () => {
    const file = storeFile();
    const id = await logBeforePages(file);
    const found = await (await open(file)).questions.find(id);
    expect(found?.answer).toEqual(newQuestion().answer);
    expect(found?.answer.quotations[0]?.locator).not.toHaveProperty('page');
  });

  test('rejects a store of a newer version with a clear message', async () => {
    const file = storeFile();
    await (await openStore(file)).close();
    const sqlite = new Sqlite(file);
    sqlite.prepare('insert into kysely_migration values (?, ?)').run('999-later', new Date().toISOString());
    sqlite.close();
    expect(await refusal(file)).toMatch(/newer version.*999-later/);
  });

  test('rejects a file that is not a database, and does not change it', async () => {
    const file = path.join(createTemporaryFolder(), 'letter.txt');
    writeFileSync(file, 'Dear reader, '.repeat(500));
    expect(await refusal(file)).toContain(file);
    expect(readFileSync(file, 'utf8')).toBe('Dear reader, '.repeat(500));
  });

  test('rejects a database of another program, and does not change it', async () => {
    const file = path.join(createTemporaryFolder(), 'other.sqlite');
    const other = new Sqlite(file);
    other.exec('create table songs (name text)');
    other.close();
    const before = readFileSync(file);
    expect(await refusal(file)).toContain('another program');
    expect(readFileSync(file)).toEqual(before);
  });

  test('rejects a truncated and an overwritten store, naming the file', async () => {
    const file = storeFile();
    const store = await openStore(file);
    for (let at = 0; at < 20; at += 1) await store.works.add(shortWork(`${at} ${'tide '.repeat(2000)}`), to);
    await store.close();
    const sound = readFileSync(file);
    truncateSync(file, Math.floor(sound.length / 2));
    expect(await refusal(file)).toContain(file);
    writeFileSync(file, Buffer.from(sound).fill(0xa5, 4096, sound.length - 4096));
    expect(await refusal(file)).toMatch(/damaged/);
    expect(statSync(file).size).toBe(sound.length);
  });

  test('checks a large store for damage unless it was closed properly', async () => {
    const file = storeFile();
    const store = await openStore(file);
    const [long, short] = [shortWork('tide'), shortWork('ebb '.repeat(4000))];
    await store.works.add({ ...long, work: { ...long.work, text: 'tide '.repeat(14 * 2 ** 20) } }, to);
    await store.works.add(short, to);
    await store.close();
    const length = statSync(file).size;
    const handle = openSync(file, 'r+');
    // The last page but one is of the text that was added last.
    writeSync(handle, Buffer.alloc(4096, 0xa5), 0, 4096, length - 2 * 4096);
    closeSync(handle);
    await (await openStore(file)).close();
    writeFileSync(`${file}-wal`, '');
    expect(await refusal(file)).toMatch(/damaged/);
    truncateSync(file, length - 4096);
    expect(await refusal(file)).toMatch(/damaged/);
  });

  test('rejects a folder in place of the file', async () => {
    const folder = path.join(createTemporaryFolder(), 'concordance.sqlite');
    mkdirSync(folder);
    expect(await refusal(folder)).toContain(folder);
  });

  test('opens one new file from many processes at once', async () => {
    const file = storeFile();
    const run = promisify(execFile);
    await Promise.all(
      ['a', 'b'].map((prefix) => run(process.execPath, scriptArguments(WRITER, file, '5', prefix))),
    );
    const store = await open(file);
    expect(await store.questions.count({})).toBe(10);
  });
});

describe('a store with several writers', () => {
  test('logs an interaction only once when two connections deliver it many times at once', async () => {
    const file = storeFile();
    const [one, two] = [await open(file), await open(file)];
    const asked = newQuestion({ interactionId: 'twice' });
    const calls = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? one : two).questions.log(asked));
    const logged = await Promise.all(calls);
    expect(new Set(logged.map((each) => each.id)).size).toBe(1);
    expect(await one.questions.count({})).toBe(1);
  });

  test('reads and then writes in two processes without lock errors', async () => {
    const file = storeFile();
    await (await openStore(file)).close();
    const run = promisify(execFile);
    const outputs = await Promise.all(
      ['a', 'b'].map((prefix) => run(process.execPath, scriptArguments(WRITER, file, '150', prefix))),
    );
    expect(outputs.map(({ stderr }) => stderr)).toEqual(['', '']);
    const store = await open(file);
    expect(await store.questions.count({})).toBe(300);
  });

  test('keeps every acknowledged question of a killed writer', async () => {
    const file = storeFile();
    await (await openStore(file)).close();
    const acknowledged: string[] = [];
    for (const [cycle, lines] of [1, 9, 21].entries())
      acknowledged.push(...(await killAfter(file, `${cycle}-`, lines)));
    const store = await open(file);
    const logged = await store.questions.list({});
    expect(acknowledged.length).toBeGreaterThanOrEqual(31);
    expect(logged.map((each) => each.interactionId)).toEqual(expect.arrayContaining(acknowledged));
    expect(logged.every(({ answer }) => answer.summary.length === 1 && answer.quotations.length === 1)).toBe(
      true,
    );
    expect(await store.integrity()).toEqual([]);
  });
});

/** Lets a writer log until it has acknowledged this many questions, kills it, and returns all that it acknowledged. */
async function killAfter(file: string, prefix: string, lines: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, scriptArguments(WRITER, file, '100000', prefix), {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(line);
    if (acknowledged.length === lines) child.kill('SIGKILL');
  }
  return acknowledged;
}

describe('backup', () => {
  test('copies the whole store to a new file while others write to it', async () => {
    const folder = createTemporaryFolder();
    const store = await open(path.join(folder, 'store.sqlite'));
    await store.works.add(shortWork('Tides come and go.'), to);
    const copy = path.join(folder, 'copy.sqlite');
    await Promise.all([store.backup(copy), store.works.add(shortWork('Something else.'), to)]);
    const restored = await open(copy);
    expect(await restored.works.ids()).toContain(shortWork('Tides come and go.').work.id);
    expect(await restored.integrity()).toEqual([]);
  });

  test('rejects an existing file and a missing folder', async () => {
    const folder = createTemporaryFolder();
    const store = await open(path.join(folder, 'store.sqlite'));
    const there = path.join(folder, 'there');
    writeFileSync(there, 'precious');
    await expect(store.backup(there)).rejects.toThrow(UserError);
    await expect(store.backup(path.join(folder, 'nowhere', 'copy'))).rejects.toThrow(/no folder/);
    expect(readFileSync(there, 'utf8')).toBe('precious');
  });

  test('removes an unfinished one, but not one in progress', async () => {
    const folder = createTemporaryFolder();
    const store = await open(path.join(folder, 'store.sqlite'));
    const { pid: ended } = spawnSync(process.execPath, ['--version']);
    const [broken, running] = [ended, process.pid].map((pid) => `copy.sqlite.${pid}.unfinished`);
    for (const name of [broken, `${broken}-journal`, running])
      writeFileSync(path.join(folder, String(name)), 'words');
    await store.upkeep.cleanFile();
    expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([running]);
  });
});

/** The tables of questions and citations before citations had pages. */
interface TablesBeforePages {
  questions: Omit<Tables['questions'], 'doubt' | 'sides' | 'thread' | 'reading' | 'is_public'>;
  citations: Omit<Tables['citations'], 'page_label' | 'page_index' | 'note_label' | 'voice'>;
}

/** Logs a question in a store from before citations had pages. */
async function logBeforePages(file: string): Promise<string> {
  const older = {
    '001-works-and-questions': worksAndQuestions,
    '002-lookups-and-settings': lookupsAndSettings,
    '003-saved-quotes': savedQuotes,
  };
  const db = new Kysely<TablesBeforePages>({
    dialect: new SqliteDialect({ database: await connect(file) }),
  });
  const migrator = new Migrator({ db, provider: { getMigrations: async () => older } });
  expect(await migrator.migrateToLatest()).not.toHaveProperty('error');
  const question = toQuestionRow('q1', newQuestion());
  const { doubt: _d, sides: _s, thread: _t, reading: _r, is_public: _p, ...ofThen } = question;
  const { number, id } = await db
    .insertInto('questions')
    .values(ofThen)
    .returning(['number', 'id'])
    .executeTakeFirstOrThrow();
  const rows = toCitationRows(number, newQuestion().answer);
  const withoutPages = rows.map(
    ({ page_label: _label, page_index: _index, note_label: _note, voice: _voice, ...row }) => row,
  );
  await db.insertInto('citations').values(withoutPages).execute();
  await db.destroy();
  return id;
}
