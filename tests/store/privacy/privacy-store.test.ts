import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import Sqlite, { type Database } from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { OPERATOR_GROUP } from '../../../src/corpus/corpus.ts';
import { DEFAULT_SETTINGS } from '../../../src/corpus/group-settings.ts';
import { createFileCleaner } from '../../../src/store/file/clean-file.ts';
import { ALL_TABLES, hasGroup } from '../../../src/store/tables/schema-facts.ts';
import { openDatabase, openStore } from '../../../src/store/open-store.ts';
import { createTemporaryFolder, shortWork } from '../../support/made-works.ts';
import { newDiscussionQuestion } from '../../support/new-discussion-question.ts';
import { newQuestion } from '../../support/new-question.ts';
import { createRandom } from '../../support/seeded-random.ts';

const ANA = '100000000000000001';
const everywhere = { memberId: ANA, groupId: null };

async function open() {
  const file = path.join(createTemporaryFolder(), 'store.sqlite');
  const store = await openStore(file);
  onTestFinished(() => store.close());
  return { file, store };
}

/** How often a string occurs in the bytes of a store's files. */
function countIn(file: string, words: string): number {
  const files = [file, `${file}-wal`, `${file}-shm`].filter((each) => existsSync(each));
  return files.map((each) => readFileSync(each, 'latin1').split(words).length - 1).reduce((a, b) => a + b);
}

/** Thousands of rows of all lengths, by many members, that grow and shrink so that SQLite moves them between pages. */
function shuffleRows(sqlite: Database, seed: number): void {
  const random = createRandom(seed);
  const below = (most: number) => Math.floor(random() * most);
  const filler = () => 'o'.repeat(below(20) === 0 ? 6000 : below(600));
  const columns = 'id, group_id, channel_id, member_id, interaction_id, asked_at, text';
  const ask = sqlite.prepare(
    `insert into questions (${columns}, answered, confidence, status) values (?, 'g', 'c', ?, ?, ?, ?, 0, 0, 'open')`,
  );
  const edit = sqlite.prepare('update questions set text = ? where number = ?');
  sqlite.exec('begin');
  for (let i = 1; i <= 3000; i += 1) {
    const isHers = below(10) === 0;
    const key = `${below(1e9)} ${i}`;
    ask.run(
      key,
      isHers ? ANA : `${below(40)}`,
      key,
      `${below(1e9)}`,
      `${isHers ? 'canary ' : ''}${filler()}`,
    );
    if (below(3) === 0) edit.run(filler(), 1 + below(i));
  }
  sqlite.exec('commit');
}

describe('stored data', () => {
  test('is listed by table, with a preview of what erasing would do', async () => {
    const { store } = await open();
    await store.works.add(shortWork('Tides.'), { groupId: 'g', addedBy: ANA, addedAt: new Date() });
    await store.questions.log(newQuestion({ memberId: ANA, groupId: 'g' }));
    await store.questions.log(newQuestion({ memberId: ANA, groupId: 'h', interactionId: 'h' }));
    const here = { memberId: ANA, groupId: 'g' };
    const held = await store.privacy.held(here);
    expect(held.map(({ table, rows }) => [table, rows.length])).toEqual([
      ['citations', 2],
      ['corpus_entries', 1],
      ['questions', 1],
    ]);
    const preview = await store.privacy.preview(here, new Date());
    expect(preview).toEqual([
      { table: 'citations', goes: 2, stays: 0 },
      { table: 'corpus_entries', goes: 0, stays: 1 },
      { table: 'questions', goes: 1, stays: 0 },
    ]);
    expect(await store.privacy.held(here)).toEqual(held);
    expect(await store.privacy.erase(here, new Date())).toEqual({ tables: preview, isGone: true });
    expect(await store.privacy.held(here)).toEqual([]);
    expect(await store.questions.count({ memberId: ANA })).toBe(1);
  });
});

describe('the file', () => {
  test('contains nothing erased, however its rows were moved before', async () => {
    for (const seed of [4, 5, 7, 9]) {
      const { file, store } = await open();
      const { db, sqlite } = await openDatabase(file);
      shuffleRows(sqlite, seed);
      sqlite.pragma('wal_checkpoint(TRUNCATE)');
      expect(countIn(file, 'canary')).toBeGreaterThan(100);
      expect((await store.privacy.erase(everywhere, new Date())).isGone).toBe(true);
      expect(countIn(file, ANA) + countIn(file, 'canary')).toBe(0);
      await db.destroy();
    }
  });

  test('is cleaned once other readers are done, and the result says if they are not', async () => {
    const { file, store } = await open();
    await store.questions.log(newQuestion({ memberId: ANA, text: 'canary' }));
    const reader = new Sqlite(file);
    onTestFinished(() => void reader.close());
    reader.exec('begin');
    reader.prepare('select * from questions').all();
    const { db } = await openDatabase(file);
    onTestFinished(() => db.destroy());
    await db.deleteFrom('questions').execute();
    const impatient = createFileCleaner(db, -1);
    expect(await impatient.clean()).toBe(false);
    expect(await impatient.isStale()).toBe(true);
    const cleaned = createFileCleaner(db).clean();
    await turn();
    reader.exec('rollback');
    expect(await cleaned).toBe(true);
    expect(countIn(file, 'canary')).toBe(0);
  });

  test('loses a withdrawn question at the next check for expired data', async () => {
    const { file, store } = await open();
    for (let i = 0; i < 300; i += 1)
      await store.questions.log(newQuestion({ text: `other ${i}`.repeat(40), interactionId: `${i}` }));
    const { id } = await store.questions.log(newQuestion({ memberId: ANA, text: 'canary' }));
    await store.questions.withdraw(id);
    await store.eraseExpired(new Date());
    expect(countIn(file, 'canary')).toBe(0);
  });
});

describe('a group', () => {
  test('is erased in every table with its works, and no other group is', async () => {
    const { file, store } = await open();
    const at = new Date();
    for (const groupId of ['gone', 'stays']) {
      await store.settings.put(groupId, { ...DEFAULT_SETTINGS, closedWorks: ['w'] });
      await store.works.add(shortWork('Tides.'), { groupId, addedBy: ANA, addedAt: at });
      await store.works.add(shortWork(`Of ${groupId}.`), { groupId, addedBy: ANA, addedAt: at });
      await store.questions.log(newQuestion({ groupId, interactionId: groupId }));
      const posted = await store.discussion.post(newDiscussionQuestion({ groupId, interactionId: groupId }));
      await store.discussion.addVoice(posted.id, ANA);
    }
    await store.privacy.eraseGroup('gone');
    expect(await store.privacy.departures.groups()).toEqual(['stays']);
    expect(await store.works.ids()).toHaveLength(2);
    expect(await store.discussion.count({ groupId: 'stays', statuses: ['open'], before: new Map() })).toBe(1);
    expect(await store.integrity()).toEqual([]);
    expect(countIn(file, 'gone')).toBe(0);
    await expect(store.privacy.eraseGroup(OPERATOR_GROUP)).rejects.toThrow(/do not belong to/u);
  });

  test('is in every table, or in a table whose rows are deleted with its rows', async () => {
    const { db, sqlite } = await openDatabase(path.join(createTemporaryFolder(), 'store.sqlite'));
    onTestFinished(() => db.destroy());
    const tables = (await db.introspection.getTables()).map(({ name }) => name);
    const rows = sqlite
      .prepare<[], { child: string; parent: string }>(
        `select m.name as child, f."table" as parent from sqlite_schema m
         join pragma_foreign_key_list(m.name) f where f.on_delete = 'CASCADE'`,
      )
      .all();
    const reached = new Set<string>(ALL_TABLES.filter(hasGroup).map(({ name }) => name));
    for (let size = 0; size < reached.size;) {
      size = reached.size;
      for (const { child, parent } of rows) if (reached.has(parent)) reached.add(child);
    }
    expect(tables.filter((name) => !reached.has(name))).toEqual(['upkeep', 'works']);
  });
});
