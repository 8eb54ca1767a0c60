import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const DATA = path.resolve(import.meta.dirname, '../data');

const described = z.object({
  title: z.string(),
  author: z.string(),
  edition: z.string(),
  licence: z.literal('CC0-1.0'),
  language: z.literal('en'),
});
const manifestShape = z.object({
  question: z.string().endsWith('?'),
  works: z
    .array(described.extend({ file: z.string(), words: z.int(), position: z.string().endsWith('.') }))
    .min(5),
});
const questionsShape = z.array(
  z.object({
    question: z.string().endsWith('?'),
    work: z.string().nullable(),
    contains: z.string().nullable(),
  }),
);

const readJson = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(path.join(DATA, file), 'utf8'));
const manifest = manifestShape.parse(await readJson('manifest.json'));
const questions = questionsShape.parse(await readJson('questions.json'));
const sources = new Map(
  await Promise.all(
    manifest.works.map(async ({ file }) => [file, await readFile(path.join(DATA, file), 'utf8')] as const),
  ),
);
const bodyOf = (source: string): string => source.replace(/^---\n[\s\S]*?\n---\n/, '');

test('the manifest names every file of data/works, and no other', async () => {
  const files = (await readdir(path.join(DATA, 'works'))).map((name) => `works/${name}`);
  expect(manifest.works.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
});

test('the works together hold 10,000 words or more, by different authors', () => {
  const total = manifest.works.reduce((sum, { words }) => sum + words, 0);
  expect(total).toBeGreaterThanOrEqual(10_000);
  expect(new Set(manifest.works.map(({ author }) => author)).size).toBe(manifest.works.length);
});

test.each(manifest.works)('$file is as the manifest says', ({ file, words, position, ...description }) => {
  expect(position).not.toBe('');
  const source = sources.get(file) ?? '';
  const frontMatter: unknown = parse(/^---\n([\s\S]*?)\n---\n/.exec(source)?.[1] ?? '');
  expect(frontMatter).toEqual(description);
  const body = bodyOf(source);
  expect(body.split(/\s+/).filter(Boolean)).toHaveLength(words);
  expect(body.match(/^# .*$/gm)).toEqual([`# ${description.title}`]);
  expect(body.match(/^## .+$/gm)?.length).toBeGreaterThanOrEqual(5);
});

test.each(questions.filter(({ work }) => work !== null))(
  '$work answers “$question”',
  ({ work, contains }) => {
    expect(contains).not.toBeNull();
    expect(sources.get(work ?? '')).toContain(contains);
  },
);

test('some questions have no answer in the works', () => {
  const unanswerable = questions.filter(({ work }) => work === null);
  expect(unanswerable.length).toBeGreaterThanOrEqual(5);
  expect(unanswerable.every(({ contains }) => contains === null)).toBe(true);
});
