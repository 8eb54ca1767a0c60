import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFerryFolder, runCli } from '../support/run-cli.ts';

let data = '';
let remove: () => void;

beforeAll(async () => {
  ({ data, remove } = await createFerryFolder());
});

afterAll(() => remove());

const concordance = async (input: string, ...args: readonly string[]) => runCli(data, args, input);

test('prints the verdict first, then the text', async () => {
  const { code, out } = await concordance('', 'quote', 'check', 'belongs', 'to', 'the', 'rowers');
  expect(code).toBe(0);
  expect(out).toMatch(/^Exact\.\n\n {2}belongs to the rowers\n {2}— The Ferry of Ulvik, Ines Halloran/u);
});

test('reads a quotation from standard input, and names changes of meaning', async () => {
  const { out } = await concordance('“Every passenger pays in winter.”\n', 'quote', 'check', '-');
  expect(out).toMatch(/^Close, but not the same\. The text says:\n/u);
  expect(out).toContain('“Every” for “No”; this turns the sense');
});

test('says whose words a quotation has, and what an app had added to it', async () => {
  const footer = 'Holt, Casimir. The Centre That Moves (p. 12). Lantern Press. Kindle Edition.';
  const copied = `The ferry of Ulvik belongs to the rowers, who elect a new captain each spring.\n\n${footer}`;
  const { out } = await concordance(copied, 'quote', 'check', '-');
  expect(out.replaceAll(/\s+/gu, ' ')).toContain(
    `Exact. But it is by Ines Halloran, not by ${footer} Taken off, as added by an app: ${footer}`,
  );
});

test('prints a judgement as JSON', async () => {
  const { out } = await concordance('', 'quote', 'check', 'elect a NEW captain', '--json');
  expect(JSON.parse(out)).toMatchObject({
    verdict: 'typography',
    total: 1,
    places: [
      [{ typography: ['capitals'], text: { exact: 'elect a new captain', title: 'The Ferry of Ulvik' } }],
    ],
  });
});

test('lists quotations on a topic', async () => {
  expect((await concordance('', 'quote', 'find', 'rowers')).out).toContain(
    'The ferry of Ulvik belongs to the rowers',
  );
  expect(JSON.parse((await concordance('', 'quote', 'find', 'winter', '--json')).out)).toHaveLength(1);
});

test('says how to correct invalid input', async () => {
  const short = await concordance('', 'quote', 'check', 'two words');
  expect([short.code, short.err]).toEqual([
    1,
    'A quotation needs at least three words to be checked. Quote a little more.\n',
  ]);
  expect((await concordance('', 'quote', 'find', 'bitcoin')).err).toContain('No work is about “bitcoin”.');
});
