import { expect, test } from 'vitest';
import { storedDataName, storedDataWords } from '../../src/catalogue/stored-data-words.ts';
import { de } from '../../src/catalogue/de/stored-data.ts';
import { en } from '../../src/catalogue/en/stored-data.ts';
import { fr } from '../../src/catalogue/fr/stored-data.ts';
import { PERSONAL_TABLES } from '../../src/store/privacy/member-rows.ts';

const tables = PERSONAL_TABLES.map(({ name }) => name);

test.each([
  ['English', en],
  ['German', de],
  ['French', fr],
])('every table that holds something about members has words in %s, and no other', (_language, catalogue) => {
  expect(Object.keys(catalogue).toSorted()).toEqual(tables.toSorted());
});

test('in English they are what the store declares', () => {
  for (const { name: table, personal } of PERSONAL_TABLES) {
    const { purpose, retention } = personal;
    const declared = { table, purpose, retention };
    expect(storedDataWords('en', declared)).toEqual({
      name: storedDataName('en', table),
      purpose,
      retention,
    });
    expect(storedDataWords('de', declared).purpose).not.toBe(purpose);
    expect(storedDataWords('fr', declared).retention).not.toBe(retention);
  }
});
