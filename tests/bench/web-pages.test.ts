import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatScores, listWebPages, scorePage } from '../../bench/web-pages.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'concordance-pages-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(place: string, text: string): Promise<void> {
  await mkdir(join(folder, place, '..'), { recursive: true });
  await writeFile(join(folder, place), text);
}

const PAGE =
  '<p>The salt was dear in that <b>ye</b>ar.</p><p>A second line, which is not in the article.</p>';

test('a page is compared with its article, and with its snippets without soft hyphens', async () => {
  const pages = 'mozilla+readability/test/test-pages/salt';
  await write(`${pages}/source.html`, PAGE);
  await write(`${pages}/expected.html`, '<div><p>The salt was dear in that year.</p></div>');
  const tests = 'adbar+trafilatura/tests';
  const snippets = { file: 'salt.html', with: ['was dear', 'not there'], without: ['second\nline', 'menu'] };
  await write(`${tests}/evaldata.json`, JSON.stringify({ 'https://example.org': snippets }));
  await write(`${tests}/eval/salt.html`, PAGE.replace('second', 'sec&shy;ond'));
  const scores = await Promise.all(listWebPages(folder).map(scorePage));
  expect(scores.map(({ f1 }) => f1?.toFixed(3))).toEqual(['0.609', undefined]);
  expect(formatScores('both', scores)).toBe('| both | 1 | 0.6087 | 1 | 50.00 % | 50.00 % |');
});

test('a folder without the pages has none', () => {
  expect(listWebPages(folder)).toEqual([]);
});
