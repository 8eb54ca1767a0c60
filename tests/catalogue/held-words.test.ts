import { expect, test } from 'vitest';
import { heldName, heldWords } from '../../src/catalogue/held/held-words.ts';
import { de } from '../../src/catalogue/held/de.ts';
import { en } from '../../src/catalogue/held/en.ts';
import { fr } from '../../src/catalogue/held/fr.ts';
import { personalTables } from '../../src/store/erase-member.ts';

const tables = personalTables().map(([table]) => table);

test.each([
  ['English', en],
  ['German', de],
  ['French', fr],
])('every table that holds something about members has words in %s, and no other', (_language, catalogue) => {
  expect(Object.keys(catalogue).toSorted()).toEqual(tables.toSorted());
});

test('in English they are what the store declares', () => {
  for (const [table, { purpose, retention }] of personalTables()) {
    const declared = { table, purpose, retention };
    expect(heldWords('en', declared)).toEqual({ name: heldName('en', table), purpose, retention });
    expect(heldWords('de', declared).purpose).not.toBe(purpose);
    expect(heldWords('fr', declared).retention).not.toBe(retention);
  }
});
