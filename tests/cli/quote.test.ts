import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const BIN = path.join(import.meta.dirname, '../../src/bin/concordance.js');
const FERRY = `# The Ferry of Ulvik

by Ines Halloran

The ferry of Ulvik belongs to the rowers, who elect a new captain each spring. No passenger pays in winter.
`;

let data: string;

beforeAll(() => {
  data = mkdtempSync(path.join(tmpdir(), 'concordance-cli-quote-'));
  writeFileSync(path.join(data, 'ferry.md'), FERRY);
  concordance('', 'import', 'ferry.md');
});

afterAll(() => rmSync(data, { recursive: true }));

function concordance(
  input: string,
  ...args: readonly string[]
): { code: number | null; out: string; err: string } {
  const env = { ...process.env, DISCORD_TOKEN: '', NODE_OPTIONS: '', NO_COLOR: '1' };
  const options = { cwd: data, env, input, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, '--data', data, ...args], options);
  return { code: status, out: stdout, err: stderr };
}

test('says the verdict first, then shows the text', () => {
  const { code, out } = concordance('', 'quote', 'check', 'belongs', 'to', 'the', 'rowers');
  expect(code).toBe(0);
  expect(out).toMatch(/^Exact\.\n\n {2}belongs to the rowers\n {2}— The Ferry of Ulvik, Ines Halloran/u);
});

test('reads a quotation from standard input, and names what turns its sense', () => {
  const { out } = concordance('“Every passenger pays in winter.”\n', 'quote', 'check', '-');
  expect(out).toMatch(/^Close, but not the same\. The text says:\n/u);
  expect(out).toContain('“Every” for “No”; this turns the sense');
});

test('prints a judgement as JSON', () => {
  const { out } = concordance('', 'quote', 'check', 'elect a NEW captain', '--json');
  expect(JSON.parse(out)).toMatchObject({
    verdict: 'typography',
    total: 1,
    places: [
      [{ typography: ['capitals'], text: { exact: 'elect a new captain', title: 'The Ferry of Ulvik' } }],
    ],
  });
});

test('lists quotations on a topic', () => {
  expect(concordance('', 'quote', 'find', 'rowers').out).toContain(
    'The ferry of Ulvik belongs to the rowers',
  );
  expect(JSON.parse(concordance('', 'quote', 'find', 'winter', '--json').out)).toHaveLength(1);
});

test('says what to do with what it cannot use', () => {
  const short = concordance('', 'quote', 'check', 'two words');
  expect([short.code, short.err]).toEqual([
    1,
    'A quotation needs at least three words to be checked. Quote a little more of it.\n',
  ]);
  expect(concordance('', 'quote', 'find', 'bitcoin').err).toContain('No work speaks to “bitcoin”.');
});
