import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { openArchive } from '../../../src/import/archive/archive.ts';
import { IMPORT_LIMITS } from '../../../src/import/import-limits.ts';
import { makeZip } from '../../support/zip.ts';
import type { MadeEntry } from '../../support/zip.ts';

const LIMITS = { ...IMPORT_LIMITS, entries: 20, unpacked: 4 * 1024 * 1024 };
const zeros = (length: number): Buffer => Buffer.alloc(length);

async function readAll(bytes: Uint8Array): Promise<void> {
  const archive = await openArchive('a.zip', bytes, LIMITS);
  for (const name of archive.names) await archive.read(name);
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const error: unknown = await readAll(bytes).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  return error instanceof UserError ? error.message : '';
}

test('reads entries by name', async () => {
  const bytes = makeZip([
    { name: 'a.txt', content: 'one' },
    { name: 'b/c.txt', content: 'two', method: 0 },
  ]);
  const archive = await openArchive('a.zip', bytes, LIMITS);
  expect([...archive.names]).toEqual(['a.txt', 'b/c.txt']);
  expect(String(await archive.read('b/c.txt'))).toBe('two');
  expect(String(await archive.read('a.txt'))).toBe('one');
  expect(await archive.read('A.TXT')).toBeNull();
});

describe('rejects a malicious archive with a UserError', () => {
  const plain = { name: 'a.txt', content: 'one' };
  test.each<[string, readonly MadeEntry[], RegExp]>([
    [
      'too many entries',
      Array.from({ length: 21 }, (_, at) => ({ name: `${at}`, content: '' })),
      /21 entries/,
    ],
    ['a path that leads out', [{ ...plain, name: '../a.txt' }], /invalid relative path/],
    ['an absolute path', [{ ...plain, name: '/etc/passwd' }], /absolute path/],
    ['a drive', [{ ...plain, name: 'C:/a.txt' }], /absolute path/],
    ['backslashes', [{ ...plain, name: '..\\a.txt' }], /invalid characters|invalid relative path/],
    ['a link', [{ ...plain, mode: 0o120777 }], /"a\.txt" in it is a link/],
    ['an encrypted entry', [{ ...plain, flags: 1 }], /is encrypted and needs a password/],
    ['strong encryption', [{ ...plain, flags: 0x41 }], /strong encryption/],
    ['an unknown packing', [{ ...plain, method: 99 }], /uses an unknown compression/],
    ['another archive', [{ ...plain, name: 'inner.zip' }], /contains another archive, "inner\.zip"/],
    ['two entries of one name', [plain, plain], /two entries in it have the same name/],
    ['overlapping entries', [plain, { name: 'b.txt', content: 'one', offset: 0 }], /overlap/],
    ['a huge ratio', [{ name: 'a', content: zeros(3 * 1024 * 1024) }], /more than 200 times its size/],
    [
      'more than a book',
      [{ ...plain, size: 5 * 1024 * 1024, method: 0 }],
      /more than any book needs|damaged|times its size/,
    ],
    ['a size that is too small', [{ name: 'a', content: zeros(100_000), size: 10 }], /damaged/],
    ['a size that is too large', [{ name: 'a', content: 'one', size: 500 }], /damaged/],
  ])('%s', async (_, entries, message) => {
    expect(await refusal(makeZip(entries))).toMatch(message);
  });

  test('many entries that unpack to too much together', async () => {
    const entries = Array.from({ length: 6 }, (_, at) => ({ name: `${at}`, content: zeros(1024 * 1024) }));
    expect(await refusal(makeZip(entries))).toMatch(/more than any book needs/);
  });

  test('a false size in the directory', async () => {
    // Declared sizes are not trusted: the stream is counted too.
    const small = Array.from({ length: 6 }, (_, at) => ({
      name: `${at}`,
      content: zeros(1_000_000),
      size: 1,
    }));
    expect(await refusal(makeZip(small))).toMatch(/damaged/);
  });
});

describe('rejects a damaged archive with a UserError', () => {
  const whole = makeZip([{ name: 'a.txt', content: 'one two three four five' }]);
  test.each([
    ['cut off', whole.subarray(0, whole.length - 30)],
    ['cut short', whole.subarray(0, 10)],
    [
      'with another byte',
      Buffer.from(whole.toString('latin1').replace('PK\u0003\u0004', 'PK\u0003\u0005'), 'latin1'),
    ],
    ['with another content', Buffer.concat([whole.subarray(0, 36), Buffer.from('\xff'), whole.subarray(37)])],
  ])('%s', async (_, bytes) => {
    expect(await refusal(bytes)).toMatch(/^"a\.zip" cannot be unpacked safely: .*damaged/);
  });
});
