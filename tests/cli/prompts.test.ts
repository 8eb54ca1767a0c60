import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { withSampleWorks } from '../support/room.ts';

let data = '';
let workId = '';

beforeAll(async () => {
  data = mkdtempSync(path.join(tmpdir(), 'concordance-prompts-'));
  await withSampleWorks(data);
  const { out } = await runCli(data, ['works']);
  workId = /The Centre That Moves.*\n\s+(\w{26})/u.exec(out)?.[1] ?? '';
});

afterAll(() => rmSync(data, { recursive: true }));

test('prints prompts for people', async () => {
  const { out, code } = await runCli(data, ['prompts', workId, '--count', '3']);
  expect(code).toBe(0);
  expect(out).toMatch(/^1\. \w+, interpretive\n {3}The text/u);
  expect(out.match(/^\d\. /gmu)).toHaveLength(3);
});

test('prints prompts for programs, and detects broken ones', async () => {
  const { out } = await runCli(data, ['prompts', workId, '--count', '4', '--json']);
  const lines = out.trimEnd().split('\n');
  expect(lines).toHaveLength(4);
  const file = path.join(data, 'prompts.jsonl');
  writeFileSync(file, out);
  const sound = await runCli(data, ['prompts', 'check', file]);
  expect([sound.code, sound.out]).toEqual([0, expect.stringContaining('4 of 4 prompts are sound.')]);
  const [first = '', second = '', third = ''] = lines;
  const broken = [
    first.replace('"kind":"interpretive"', '"kind":"factual"'),
    second.replace(/"question":"[^"]+"/u, '"question":"Is it so?"'),
    third.replace(/"exact":"/u, '"exact":"No. '),
    '{"frame":"claim"}',
    'no JSON',
  ];
  writeFileSync(file, broken.join('\n'));
  const checked = await runCli(data, ['prompts', 'check', file, '--json']);
  expect(checked.code).toBe(1);
  const flaws = checked.out
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { flaws: string[] }).flaws);
  expect(flaws[0]).toContain('kind');
  expect(flaws[1]).toEqual(['words', 'open']);
  expect(flaws[2]).toContain('verbatim');
  expect(flaws.slice(3)).toEqual([['form'], ['form']]);
});

test('reports invalid input', async () => {
  expect((await runCli(data, ['prompts', workId, '--count', 'many'])).err).toContain('Ask for 1 to 50');
  expect((await runCli(data, ['prompts', 'none'])).err).toContain(
    'There is no such work. "concordance works" lists them with their ids.',
  );
  expect((await runCli(data, ['prompts', 'check', '/none'])).err).toContain('/none cannot be read');
});
