import { expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { IMPORT_LIMITS } from '../../src/import/import-limits.ts';
import { readDocument } from '../../src/import/read-document.ts';

const PROSE =
  'The miller’s salt was dear in the year of the frost, and nobody at the “Red Gate” had any left to sell.';

/** A page with `§` where the site's program left a byte that is no UTF-8, and a zero in the middle of each `###`. */
function page(html: string): Uint8Array {
  const [before = '', ...after] = html.split('§');
  const damaged = after.reduce(
    (bytes, part) => Buffer.concat([bytes, Buffer.from([0xe4]), Buffer.from(part)]),
    Buffer.from(before),
  );
  return damaged.map((byte, at) =>
    byte === 0x23 && damaged[at - 1] === 0x23 && damaged[at + 1] === 0x23 ? 0 : byte,
  );
}

const read = async (html: string, name = 'salt.html') =>
  readDocument({ name, bytes: page(html) }, IMPORT_LIMITS);

test.each([
  ['a comment', `<!-- M§scot --><p>${PROSE}</p>`],
  ['an attribute', `<img alt="K§chen"><p>${PROSE}</p>`],
  ['a teaser that is left out', `<nav><a href="/x">Papieros§...</a></nav><p>${PROSE}</p>`],
])('a page that is damaged only in %s is read, and the report says so', async (_, html) => {
  const { blocks, remarks } = await read(`<html><body>${html}</body></html>`);
  expect(blocks.map(({ text }) => text)).toEqual([PROSE]);
  expect(remarks.map((remark) => remark.key)).toContain('remarks.damagedOutside');
});

test('a page that is damaged in its text, or in its title, is refused with the place', async () => {
  for (const html of [`<p>${PROSE} § Holt</p>`, `<title>The m§ller</title><p>${PROSE}</p>`]) {
    const reading = read(html);
    await expect(reading).rejects.toThrow(UserError);
    await expect(reading).rejects.toThrow(/damaged at byte \d+/);
  }
});

test('a plain text that is damaged is refused: its owner can save it again', async () => {
  await expect(read(`${PROSE} §`, 'salt.txt')).rejects.toThrow(/damaged at byte/);
});

test('stray zero bytes in a page are skipped, as browsers do', async () => {
  const filler = `<p>${PROSE}</p>`.repeat(12);
  const { blocks } = await read(`<html><body>${filler}<p>The ###last word.</p></body></html>`);
  expect(blocks.at(-1)?.text).toContain('last word.');
  expect(blocks.every(({ text }) => !text.includes('\0'))).toBe(true);
});

test('a page of many zero bytes is a binary file', async () => {
  await expect(read(`<p>${'###'.repeat(400)}</p>`)).rejects.toThrow(/looks like a binary file/);
});
