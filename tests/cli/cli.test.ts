import { cpSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { citation, answer } from '../support/fixtures.ts';
import { newQuestion } from '../support/new-question.ts';
import { createTemporaryFolder } from '../support/made-works.ts';
import { createFerryFolder, runCli, runCliProcess } from '../support/run-cli.ts';

const concordance = async (data: string, ...args: string[]) => runCli(data, args);

/** A copy of a data folder, deleted after the test. */
function copyOf(data: string): string {
  const folder = createTemporaryFolder();
  cpSync(data, folder, { recursive: true });
  return folder;
}

describe('concordance', () => {
  let data = '';
  let workId = '';

  let remove: () => void;

  beforeAll(async () => {
    ({ data, workId, remove } = await createFerryFolder());
  });

  afterAll(() => remove());

  test('imports a folder with sidecar files, and prints the result as JSON', async () => {
    const folder = createTemporaryFolder();
    const texts = path.join(data, 'texts');
    const { code, out } = await concordance(folder, 'import', texts, '--json', '--licence', 'CC0-1.0');
    expect([code, JSON.parse(out)]).toMatchObject([
      0,
      [{ file: path.join(texts, 'ferry.md'), isNew: true, workId, licence: 'CC0-1.0', groupId: 'operator' }],
    ]);
    expect((await concordance(folder, 'works')).out).toContain('CC0-1.0');
  });

  test('names every line that import left out', async () => {
    const page = 'A Page\n\nThe lamp burns all night.\n\nLeave a comment\n\nNext';
    const folder = createTemporaryFolder();
    writeFileSync(path.join(folder, 'page.txt'), page);
    const { out } = await concordance(folder, 'import', path.join(folder, 'page.txt'));
    expect(out).toContain('2 lines of noise dropped');
    expect(out).toContain('  Dropped as comment link: Leave a comment');
    expect(out).toContain('  Dropped as navigation: Next');
  });

  test('a missing data folder is reported, and not created', async () => {
    const missing = path.join(data, 'mistyped');
    const { code, err } = await concordance(data, '--data', missing, 'works');
    expect([code, err]).toEqual([
      1,
      `There is no data folder ${missing}. "concordance import" creates one.\n`,
    ]);
    expect(existsSync(missing)).toBe(false);
  });

  test('imports what can be read, and lists failures at the end', async () => {
    const address = 'http://127.1/essay';
    const { code, out, err } = await runCliProcess(data, [
      'import',
      'nowhere.txt',
      address,
      'texts/ferry.md',
    ]);
    expect(code).toBe(1);
    expect(out).toBe(`There already: The Ferry of Ulvik, Ines Halloran (${workId})\n`);
    expect(err).toMatch(
      /^2 of 3 could not be imported:\n {2}"nowhere.txt" does not exist\.\n {2}127\.0\.0\.1 is not a public internet address/,
    );
  });

  test('lists the works, for people and for programs', async () => {
    expect((await concordance(data, 'works')).out).toMatch(
      /^The Ferry of Ulvik, Ines Halloran\n {2}.*CC0-1\.0/,
    );
    const listed: unknown = JSON.parse((await concordance(data, 'works', '--json')).out);
    expect(listed).toMatchObject([
      { workId, groupId: 'operator', title: 'The Ferry of Ulvik', author: 'Ines Halloran' },
    ]);
  });

  test('answers as JSON of a fixed shape, each quotation a slice of the text', async () => {
    const { out, code } = await concordance(
      data,
      'ask',
      'Who',
      'elects',
      'the',
      'captain',
      'of',
      'the',
      'ferry?',
      '--json',
    );
    expect(code).toBe(0);
    const reply = JSON.parse(out) as { quotations: Record<string, unknown>[]; summary: object[] };
    expect(Object.keys(reply)).toEqual([
      'verdict',
      'answered',
      'confidence',
      'summary',
      'quotations',
      'closest',
      'reason',
      'doubt',
    ]);
    expect(reply).toMatchObject({ answered: true, reason: null });
    const [first] = reply.quotations;
    expect(Object.keys(first ?? {})).toEqual([
      'workId',
      'title',
      'author',
      'locator',
      'url',
      'start',
      'end',
      'exact',
    ]);
    expect(first).toMatchObject({
      workId,
      title: 'The Ferry of Ulvik',
      locator: { section: { title: 'Of the crossing' } },
    });
    expect(first?.['exact']).toContain('belongs to the rowers, who elect a new captain');
    const store = await openStore(path.join(data, 'concordance.sqlite'));
    const work = await store.works.find(workId);
    await store.close();
    expect(work?.text.slice(Number(first?.['start']), Number(first?.['end']))).toBe(first?.['exact']);
  });

  test('answers for people within the terminal’s width', async () => {
    const { out } = await concordance(data, 'ask', 'Who elects the captain of the ferry?');
    expect(out).toContain('belongs to the rowers');
    expect(out).toContain('— The Ferry of Ulvik, Ines Halloran, ');
    const lines = out.split('\n').filter((line) => !line.includes('http'));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('says if the texts have no answer', async () => {
    const { out, code } = await concordance(data, 'ask', 'What is the price of bread in Lisbon?');
    expect(out).toMatch(/^The texts do not say\./);
    expect(code).toBe(0);
  });

  test('exports the log without formulas that a spreadsheet would run', async () => {
    const folder = createTemporaryFolder();
    const store = await openStore(path.join(folder, 'concordance.sqlite'));
    const asked = newQuestion({ text: '=1+1, "he said"\nso?' });
    await store.questions.log(asked);
    await store.close();
    const csv = (await concordance(folder, 'questions', '--export', 'csv')).out;
    expect(csv).toMatch(/^"id","group",/);
    expect(csv).toContain(`"'=1+1, ""he said""\nso?"`);
    const line = (await concordance(folder, 'questions', '--export', 'jsonl', '--group', 'group')).out;
    expect(JSON.parse(line)).toMatchObject({ text: asked.text, answer: { answered: true } });
    expect((await concordance(folder, 'questions', '--export', 'md')).out).toContain(
      '> The tide has a middle too.',
    );
    expect((await concordance(folder, 'questions', '--group', 'another')).out).toBe(
      'No question has been logged yet.\n',
    );
  });

  test('backs up only to a new file', async () => {
    const copy = path.join(createTemporaryFolder(), 'copy.sqlite');
    expect((await concordance(data, 'backup', copy)).code).toBe(0);
    expect(existsSync(copy)).toBe(true);
    const again = await concordance(data, 'backup', copy);
    expect(again.code).toBe(1);
    expect(again.err).toMatch(/^.*exists already\. Choose a new file for the backup\.\n$/);
  });

  test('reports a quotation that is not verbatim', async () => {
    const folder = copyOf(data);
    expect((await concordance(folder, 'check')).out).toMatch(/^All is well: 1 works and 0/);
    const store = await openStore(path.join(folder, 'concordance.sqlite'));
    const cited = citation('Never written.');
    const forged = { ...cited, quotation: { ...cited.quotation, workId } };
    const asked = newQuestion({
      answer: answer({ summary: [], quotations: [forged] }),
    });
    const logged = await store.questions.log(asked);
    await store.close();
    const { code, out } = await concordance(folder, 'check');
    expect(code).toBe(1);
    expect(out).toContain(`Question ${logged.id} quotes work ${workId}`);
  });

  test('detects a text that was changed outside the program', async () => {
    const folder = copyOf(data);
    const sqlite = new Sqlite(path.join(folder, 'concordance.sqlite'));
    sqlite.exec("update works set text = replace(text, 'rowers', 'owners')");
    sqlite.close();
    const { code, out } = await concordance(folder, 'check');
    expect(code).toBe(1);
    expect(out).toContain(`The text of work ${workId} is not the text that was imported.`);
  });

  test('removes a work of the shared corpus', async () => {
    const folder = copyOf(data);
    expect((await concordance(folder, 'remove', workId)).out).toBe('Removed: The Ferry of Ulvik\n');
    const again = await concordance(folder, 'remove', workId);
    expect([again.code, again.err.trim().split('\n').length]).toEqual([1, 1]);
  });

  test('reports an operator’s error in one line, without a stack', async () => {
    const folder = createTemporaryFolder();
    writeFileSync(path.join(folder, 'concordance.sqlite'), 'no database '.repeat(500), { mode: 0o600 });
    for (const args of [['works'], ['deploy'], ['bench', 'answers']]) {
      const { code, err } = await concordance(folder, ...args);
      expect([args, code, err.trim().split('\n').length]).toEqual([args, 1, 1]);
    }
  });
});
