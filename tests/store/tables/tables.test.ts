import path from 'node:path';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../../src/store/open-store.ts';
import {
  ALL_TABLES,
  columnsThatAre,
  groupOf,
  type NamedTable,
} from '../../../src/store/tables/schema-facts.ts';
import { PLACED_TABLES } from '../../../src/store/reimports/placed-tables.ts';
import { citationColumns } from '../../../src/store/tables/citation-columns.ts';
import { createTemporaryFolder } from '../../support/made-works.ts';

async function openEmpty() {
  const { db } = await openDatabase(path.join(createTemporaryFolder(), 'store.sqlite'));
  onTestFinished(() => db.destroy());
  return db;
}

test('exactly the tables and columns of the store are declared', async () => {
  const tables = await (await openEmpty()).introspection.getTables();
  const real = tables.map(({ name, columns }) => [name, columns.map((each) => each.name).toSorted()]);
  const declared = ALL_TABLES.map(({ name, columns }) => [name, columns.map(([each]) => each).toSorted()]);
  expect(Object.fromEntries(declared)).toEqual(Object.fromEntries(real));
});

test('exactly the nullable columns are declared so', async () => {
  const db = await openEmpty();
  const tables = await db.introspection.getTables();
  const { rows } = await sql<{ column: string }>`
    select m.name || '.' || c.name as "column" from sqlite_schema m join pragma_table_info(m.name) c
    where c."notnull" = 0 and c.pk = 0 and m.name in (${sql.join(tables.map(({ name }) => name))})`.execute(
    db,
  );
  const declared = ALL_TABLES.flatMap(({ name, columns }) =>
    columns.flatMap(([column, { schema }]) => (schema.safeParse(null).success ? [`${name}.${column}`] : [])),
  );
  expect(declared.toSorted()).toEqual(rows.map(({ column }) => column).toSorted());
});

test('exactly the columns with a default are optional', async () => {
  const tables = await (await openEmpty()).introspection.getTables();
  const filled = tables.flatMap(({ name, columns }) =>
    columns.flatMap((each) =>
      each.isAutoIncrementing || each.hasDefaultValue ? [`${name}.${each.name}`] : [],
    ),
  );
  const declared = ALL_TABLES.flatMap(({ name, columns }) =>
    columns.flatMap(([column, each]) => ('isGiven' in each ? [`${name}.${column}`] : [])),
  );
  expect(declared).not.toEqual([]);
  expect(filled).toEqual(expect.arrayContaining(declared));
});

const NO_PLACES: Readonly<Record<string, readonly string[]>> = {
  works: ['text', 'layout'],
  reimports: ['entry'],
  corpus_entries: [
    'title',
    'author',
    'edition',
    'licence',
    'source_url',
    'characters',
    'words',
    'sections',
    'paragraphs',
    'sentences',
    'passages',
    'origin',
    'report',
  ],
  closed_works: [],
  group_lines: [],
  member_lines: [],
  questions: ['confidence', 'reason', 'doubt', 'sides'],
  discussion_questions: [],
  schedules: [],
  meetings: ['number', 'revision'],
  prompts: ['position', 'slot'],
  saved_quotes: ['tag_key'],
  citations: ['ordinal', 'voice'],
  session_passages: [],
};

test('what depends on the text of a work is declared so, or is known not to', () => {
  const known = new Set(Object.keys(citationColumns));
  const placeless = ALL_TABLES.filter((table) => columnsThatAre(table, 'work').length > 0).map((table) => {
    const isCitation = columnsThatAre(table, 'place').some(({ role }) => role.as === 'quoted');
    const undeclared = table.columns.filter(([name, { role, schema, onErase, hasWords }]) => {
      const isOpen = hasWords || [1, 'text 1'].some((value) => schema.safeParse(value).success);
      return role.is === 'plain' && isOpen && !onErase && !(isCitation && known.has(name));
    });
    return [table.name, undeclared.map(([name]) => name)];
  });
  expect(Object.fromEntries(placeless)).toEqual(NO_PLACES);
});

test('a table with places in a work is exported, so that they move with it, and has one row key', () => {
  const placed = ALL_TABLES.filter((table) => columnsThatAre(table, 'place').length > 0);
  expect(placed.map(({ name }) => name).toSorted()).toEqual(
    PLACED_TABLES.filter(({ name }) => name !== 'closed_works')
      .map(({ name }) => name)
      .toSorted(),
  );
});

test('a reference names a table, by its key', () => {
  const wrong = ALL_TABLES.flatMap((table) =>
    [...columnsThatAre(table, 'id'), ...columnsThatAre(table, 'number')].flatMap(({ name, role }) => {
      const there = ALL_TABLES.find((each) => each.name === role.of);
      const own = role.as === 'own';
      const hasKey = there?.columns.some(
        ([column, { role: its }]) => column === role.is && 'of' in its && its.of === role.of,
      );
      return hasKey && (!own || role.of === table.name) ? [] : [`${table.name}.${name}`];
    }),
  );
  expect(wrong).toEqual([]);
});

function findGroup(table: NamedTable) {
  try {
    return groupOf(table, 'each');
  } catch {
    return null;
  }
}

test('the group of every row is known, from the row or from the row it is deleted with', () => {
  const without = ALL_TABLES.filter((table) => findGroup(table) === null).map(({ name }) => name);
  expect(without).toEqual(['works', 'upkeep']);
});
