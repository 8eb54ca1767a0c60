import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { describeWork } from '../../src/import/describe-work.ts';
import { inEnglish } from '../support/in-english.ts';

const BYTES = new Uint8Array();
const NOTHING = { title: 'T', author: null, edition: null, licence: null, sourceUrl: null, language: 'und' };

test('prefers the given description to the one found; null gives nothing', () => {
  const given = { title: ' On\n Mills ', author: null };
  const found = { title: 'x', author: 'Ada', licence: 'CC0' };
  expect(describeWork({ name: 'a.txt', bytes: BYTES, description: given }, found, '')).toEqual({
    description: { ...NOTHING, title: 'On Mills', author: 'Ada', licence: 'CC0' },
    remarks: [],
  });
});

test.each([
  ['on-mills_and water.txt', 'on mills and water'],
  ['a/b\\on mills.md', 'on mills'],
  ['.txt', 'Untitled'],
  ['x'.repeat(400), 'x'.repeat(300)],
])('uses the file name %s as a title', (name, title) => {
  const { description, remarks } = describeWork({ name, bytes: BYTES }, {}, '');
  expect(description.title).toBe(title);
  expect(inEnglish(remarks)).toEqual(["No title was found; the file's name is used instead."]);
});

describe('an invalid description', () => {
  test.each<[object, string]>([
    [{ title: 'x'.repeat(301) }, 'title must not be longer than 300 characters'],
    [{ author: ' ' }, 'author must not be empty'],
    [
      { sourceUrl: 'javascript:alert(1)' },
      'sourceUrl must be an http or https address without user name and password',
    ],
    [{ sourceUrl: 'https://ada:stone@example.org/' }, 'sourceUrl must be an http or https address'],
    [
      { publisher: 'x' },
      'unknown key "publisher" (known: title, author, edition, licence, sourceUrl, language)',
    ],
  ])('%j is rejected if given', (description, message) => {
    const run = (): unknown =>
      describeWork({ name: 'a.txt', bytes: BYTES, description: { ...description } }, { title: 'T' }, '');
    expect(run).toThrow(UserError);
    expect(run).toThrow(message);
  });

  test('is skipped with a remark if found in the text', () => {
    const found = { title: 'T', author: 'x'.repeat(301), sourceUrl: 'ftp://example.org/' };
    const { description, remarks } = describeWork({ name: 'a.txt', bytes: BYTES }, found, '');
    expect(description).toEqual(NOTHING);
    expect(remarks).toHaveLength(2);
  });
});

test('may not have control characters or lone surrogates', () => {
  const { description } = describeWork({ name: 'a.txt', bytes: BYTES }, { title: 'a\u0000b\ud800' }, '');
  expect(description.title).toBe('a b\ufffd');
});
