import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../src/corpus/group-settings.ts';
import { PERSONAL_TABLES, readStoredRows } from '../src/store/privacy/member-rows.ts';
import { openDatabase, openStore } from '../src/store/open-store.ts';
import { ALL_TABLES, memberColumns } from '../src/store/tables/schema-facts.ts';
import type { Store } from '../src/store/store.ts';
import { fillCanary } from './support/canary.ts';
import { newDiscussionQuestion } from './support/new-discussion-question.ts';
import { newQuestion } from './support/new-question.ts';
import { openRoom, withSampleWorks, type Room } from './support/room.ts';

const NAME = 'Quibblewhisk';
const KEEPING = '200000000000000002';
const OTHER_GROUP = '200000000000000003';
const OTHER = '300000000000000003';
/** Has to do with both. */
const THIRD = '300000000000000004';
const MORE = 400;

let room: Room;
let memberId: string;
/** Words that go, and words that stay because a group keeps questions. */
const gone: string[] = [];
const kept: string[] = [];

/** Words that stand nowhere else, with the member's name among them. */
function coin(into: string[]): () => string {
  return () => {
    const words = `xylo${into === kept ? 'kept' : 'gone'}${into.length} of ${NAME}`;
    into.push(words.split(' ')[0] ?? '');
    return words;
  };
}

/** Files of the data folder that hold a string, as UTF-8 or UTF-16. */
function filesWith(words: string): readonly string[] {
  const files = globSync('**/*', { cwd: room.dataFolder, withFileTypes: true }).filter((each) =>
    each.isFile(),
  );
  return files
    .map((each) => path.join(each.parentPath, each.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return bytes.includes(words) || bytes.includes(Buffer.from(words, 'utf16le'));
    })
    .map((file) => path.basename(file));
}

const left = (words: readonly string[]) => words.filter((each) => filesWith(each).length > 0);
const openData = async () => openDatabase(path.join(room.dataFolder, 'concordance.sqlite'));

/** All that is held about somebody, as JSON. */
async function storedAbout(id: string): Promise<Record<string, readonly object[]>> {
  const { db } = await openData();
  const held = await Promise.all(
    PERSONAL_TABLES.map(
      async (table) =>
        [table.name, await readStoredRows(db, table, { memberId: id, groupId: null })] as const,
    ),
  );
  await db.destroy();
  return Object.fromEntries(held);
}

async function withStore<Result>(use: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await openStore(path.join(room.dataFolder, 'concordance.sqlite'));
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

const use = async (who: string, command: string, options: Readonly<Record<string, string>> = {}) =>
  (await room.discord.as(who).in('reading').command(command, options)).settled();

/** Questions of others, so many that rows move and the log grows; every second one is withdrawn later. */
async function addMore(store: Store, groupId: string, round: string): Promise<void> {
  const ids: string[] = [];
  for (let i = 0; i < MORE; i += 1) {
    const interactionId = `${groupId} ${round} ${i}`;
    const asked = newQuestion({
      groupId,
      memberId: `${i % 7}`,
      text: 'o'.repeat((i * 37) % 900),
      interactionId,
    });
    ids.push((await store.questions.log(asked)).id);
  }
  for (const [i, id] of ids.entries()) if (i % 8 === 0) await store.questions.withdraw(id);
  await store.discussion.post(
    newDiscussionQuestion({ groupId, memberId: OTHER, interactionId: `${groupId} ${round} more` }),
  );
}

const ALL = {
  statuses: ['open', 'taken', 'parked', 'answered', 'merged'],
  before: new Map(),
  sort: 'newest',
} as const;

async function count(groupId: string) {
  return withStore(async (store) => ({
    asked: await store.questions.count({ groupId }),
    voices: (await store.discussion.list({ ...ALL, groupId })).map(({ voices }) => voices),
    themes: (await store.discussion.themes(groupId)).length,
    result: (await store.votes.latest(groupId))?.nominations.length,
  }));
}

beforeAll(async () => {
  room = await openRoom(withSampleWorks);
  const [groupId = ''] = room.discord.world.guilds.keys();
  memberId = [...room.discord.world.users.values()].find(({ name }) => name === 'Mara')?.id ?? '';
  await withStore(async (store) => {
    await store.settings.put(KEEPING, { ...DEFAULT_SETTINGS, keepQuestions: true });
    await addMore(store, groupId, 'before');
    await fillCanary({ store, groupId, memberId, otherId: THIRD, words: coin(gone) });
    await fillCanary({ store, groupId: KEEPING, memberId, otherId: THIRD, words: coin(kept) });
    await fillCanary({ store, groupId: OTHER_GROUP, memberId: OTHER, otherId: THIRD, words: () => 'Tides' });
    await addMore(store, groupId, 'after');
  });
  await use('Mara', 'ask', { question: `Does a network have an owner? ${coin(gone)()}` });
  await use('Mara', 'find', { words: 'network' });
});

afterAll(() => room.close());

describe('a member who has left traces everywhere', () => {
  test('stands in every table that holds something about members, and in every column that can name one', async () => {
    const held = await storedAbout(memberId);
    expect(Object.entries(held).filter(([, rows]) => rows.length === 0)).toEqual([]);
    const { db } = await openData();
    const empty: string[] = [];
    const undeclared: string[] = [];
    for (const table of ALL_TABLES) {
      const declared = new Set(memberColumns(table).map(({ name }) => name));
      for (const [column] of table.columns) {
        const place = `${table.name}.${column}`;
        const { rows } = await sql`
          select 1 from ${sql.table(table.name)} where ${sql.ref(column)} = ${memberId}`.execute(db);
        if (declared.has(column) && rows.length === 0) empty.push(place);
        if (!declared.has(column) && rows.length > 0) undeclared.push(place);
      }
    }
    await db.destroy();
    expect(empty).toEqual([]);
    expect(undeclared).toEqual([]);
    const traces = [...gone, ...kept, NAME, memberId];
    expect(left(traces)).toEqual(traces);
  });

  test('is gone from every file once erased, also after a restart, and others are not', async () => {
    const [groupId = ''] = room.discord.world.guilds.keys();
    await room.restart();
    const before = {
      here: await count(groupId),
      keeping: await count(KEEPING),
      other: await storedAbout(OTHER),
    };
    const mara = room.discord.as('Mara').in('reading');
    const shown = await use('Mara', 'privacy', { scope: 'everywhere' });
    const offer = await (await mara.click(shown, 'Erase …')).settled();
    const pressed = await mara.click(offer, 'Erase for good');
    expect((await pressed.settled()).text).toContain('Nothing of it is left in the bot’s files.');

    expect(left([...gone, memberId])).toEqual([]);
    const stay = left(kept);
    expect(stay).toHaveLength(5);
    expect(Object.values(await storedAbout(memberId)).flat()).toEqual([]);

    const after = {
      here: await count(groupId),
      keeping: await count(KEEPING),
      other: await storedAbout(OTHER),
    };
    expect(after.keeping).toEqual(before.keeping);
    expect(after.here.asked).toBe(before.here.asked - 3);
    expect(after.here.result).toBe(before.here.result);
    expect(after.other).toEqual(before.other);

    await room.restart();
    await use('Mo', 'question log');
    expect(left([...gone, memberId])).toEqual([]);
    expect(left(kept)).toEqual(stay);
    expect(await withStore((store) => store.integrity())).toEqual([]);
  });
});
