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
