import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { citation, answer } from '../support/fixtures.ts';
import { newQuestion } from '../support/new-question.ts';
import { createTemporaryFolder } from '../support/made-works.ts';

const BIN = path.join(import.meta.dirname, '../../src/bin/concordance.js');

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

async function concordance(data: string, ...args: string[]): Promise<Run> {
  const child = spawn(process.execPath, [BIN, '--data', data, ...args], {
    cwd: data,
    env: { ...process.env, DISCORD_TOKEN: '', PUBLIC_URL: 'https://reading.example.org', NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ]);
  return { code, out, err };
}

const FERRY = `# The Ferry of Ulvik

by Ines Halloran

## Of the crossing

The ferry of Ulvik belongs to the rowers, who elect a new captain each spring. No passenger pays in winter.

## Of the bell

The bell on the quay is rung by whoever sees fog first. It has no keeper, and it has never been late.
`;

describe('concordance', () => {
  let data = '';
  let workId = '';

  beforeAll(async () => {
    data = mkdtempSync(path.join(tmpdir(), 'concordance-cli-'));
    mkdirSync(path.join(data, 'texts'));
    writeFileSync(path.join(data, 'texts', 'ferry.md'), FERRY);
    const { out } = await concordance(data, 'import', 'texts', '--json', '--licence', 'CC0-1.0');
    workId = (JSON.parse(out) as { workId: string }[])[0]?.workId ?? '';
  });

  afterAll(() => rmSync(data, { recursive: true }));

  describe('completion', () => {
    test('offers subcommands and options as they begin', async () => {
      expect((await concordance(data, 'complete', '--', 'imp')).out).toMatch(/^import\t/u);
      expect((await concordance(data, 'complete', '--', 'ask', '--')).out).toMatch(/^--work\t/u);
    });

    test('offers works by id, with their titles', async () => {
      const { out } = await concordance(data, 'complete', '--', 'ask', '--work', '');
      expect(out.split('\n')[0]).toBe(`${workId}\tThe Ferry of Ulvik`);
    });

    test('offers no works, and says nothing else, where there is no data folder', async () => {
      const { out, err } = await concordance(data, '--data', 'gone', 'complete', '--', 'ask', '--work', '');
      expect(out).not.toContain('Ulvik');
      expect(err).toBe('');
    });

    test.each(['bash', 'zsh', 'fish'])('prints what %s has to load', async (shell) => {
      const { out, code } = await concordance(data, 'completion', shell);
      expect(out).toContain('concordance complete --');
      expect(code).toBe(0);
    });
  });

  test('names every line that import left out', async () => {
    const page = 'A Page\n\nThe lamp burns all night.\n\nLeave a comment\n\nNext';
    const folder = createTemporaryFolder();
    writeFileSync(path.join(folder, 'page.txt'), page);
    const { out } = await concordance(folder, 'import', 'page.txt');
    expect(out).toContain('2 lines of noise dropped');
    expect(out).toContain('  Dropped as comment link: Leave a comment');
    expect(out).toContain('  Dropped as navigation: Next');
  });

  test('a data folder that is not there is named, and not made', async () => {
    const missing = path.join(data, 'mistyped');
    const { code, err } = await concordance(data, '--data', missing, 'works');
    expect([code, err]).toEqual([1, `There is no data folder ${missing}. "concordance import" makes one.\n`]);
    expect(existsSync(missing)).toBe(false);
  });

  test('imports what can be read, and says at the end what cannot', async () => {
    const { code, out, err } = await concordance(data, 'import', 'nowhere.txt', 'texts/ferry.md');
    expect(code).toBe(1);
    expect(out).toBe(`There already: The Ferry of Ulvik, Ines Halloran (${workId})\n`);
    expect(err).toMatch(/^1 of 2 could not be imported:\n {2}"nowhere.txt" does not exist\.\n$/);
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

  test('summarises a work, a section and a topic', async () => {
    const whole = await concordance(data, 'summary', workId, '--sentences', '2');
    expect(whole.out).toMatch(/^The Ferry of Ulvik, Ines Halloran\n2 of 4 sentences, \d\d % of the words\n/);
    const section = await concordance(data, 'summary', workId, '--section', '2', '--json');
    expect(JSON.parse(section.out)).toMatchObject({
      workId,
      section: { number: '2', title: 'Of the bell' },
      shown: { sentences: 1 },
      total: { sentences: 2 },
      sentences: [{ exact: 'The bell on the quay is rung by whoever sees fog first.' }],
    });
    const topic = await concordance(data, 'summary', '--topic', 'winter', '--json');
    expect(JSON.parse(topic.out)).toMatchObject({ topic: 'winter', works: [{ workId }], others: 0 });
  });

  test.each([
    [[], 'Name a work by its id, or a --topic. "concordance works" lists the works.'],
    [
      ['WORK', '--section', '7'],
      '“The Ferry of Ulvik” has no section 7. Sections are counted, e.g. 1 Of the',
    ],
    [['nowhere', '--section', '1'], 'There is no such work here'],
    [['WORK', '--topic', 'fog', '--section', '1'], 'Give a topic or a section, not both.'],
    [['WORK', '--sentences', 'some'], 'A summary has 1 to 15 sentences'],
  ])('says what a summary cannot be of: %j', async (args, message) => {
    const named = args.map((each) => (each === 'WORK' ? workId : each));
    const { code, err } = await concordance(data, 'summary', ...named);
    expect(code).toBe(1);
    expect(err).toContain(message);
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
      'answered',
      'confidence',
      'summary',
      'quotations',
      'closest',
      'reason',
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

  test('finds every place of words, for people and for programs', async () => {
    const { out, code } = await concordance(data, 'find', 'row*', 'captain');
    expect(code).toBe(0);
    expect(out).toContain('1 place in The Ferry of Ulvik\n');
    expect(out).toContain('The ferry of Ulvik belongs to the rowers, who elect a new captain each spring.');
    const found: unknown = JSON.parse((await concordance(data, 'find', 'ferry', '--json')).out);
    expect(found).toMatchObject({
      total: 1,
      isWhole: true,
      works: [{ workId, title: 'The Ferry of Ulvik', count: 1 }],
      places: [{ workId, matches: [{ start: 4, end: 9 }] }],
    });
    expect((await concordance(data, 'find', '"bell quay"')).out).toBe(
      'The texts do not have “bell quay”. Words without quotation marks may stand apart and in other forms.\n',
    );
    expect((await concordance(data, 'find', 'bell', '--limit', 'x')).err).toBe(
      '--limit is a whole number from 1 on, not "x".\n',
    );
  }, 120_000);

  test('counts the mentions of a name, for people and for programs', async () => {
    const { out } = await concordance(data, 'who', 'ulvik');
    expect(out).toMatch(/^Ulvik: 1 mention in The Ferry of Ulvik\n\n/);
    expect(out).toContain('1 Of the crossing: 1 mention\n');
    const naming: unknown = JSON.parse((await concordance(data, 'who', 'Ulvik', '--json')).out);
    expect(naming).toMatchObject({ name: 'Ulvik', total: 1, first: { workId }, last: { workId } });
    const { code, err } = await concordance(data, 'who', 'Ulwik');
    expect([code, err]).toEqual([1, 'The texts do not name “Ulwik”. Did you mean “Ulvik”?\n']);
  }, 120_000);

  test('answers for people within the width of a terminal', async () => {
    const { out } = await concordance(data, 'ask', 'Who elects the captain of the ferry?');
    expect(out).toContain('belongs to the rowers');
    expect(out).toContain('— The Ferry of Ulvik, Ines Halloran, ');
    const lines = out.split('\n').filter((line) => !line.includes('http'));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('prints a passage by its place, for people and for programs', async () => {
    const { out, code } = await concordance(data, 'passage', 'Ferry', '2', '¶', '1');
    expect([code, out]).toEqual([
      0,
      `  The bell on the quay is rung by whoever sees fog first. It has no keeper, and
  it has never been late.

  — The Ferry of Ulvik, Ines Halloran, 2 Of the bell, paragraph 1 (63 %)
  https://reading.example.org/works/${workId}?at=177-278#s177
`,
    ]);
    const json = (await concordance(data, 'passage', 'Of the crossing', '--work', workId, '--json')).out;
    const passage = JSON.parse(json) as { blocks: { start: number; end: number; exact: string }[] };
    expect(passage).toMatchObject({
      workId,
      section: { number: '1', title: 'Of the crossing' },
      blocks: [{ kind: 'heading' }, { kind: 'prose' }],
      previous: null,
    });
    const refused = await concordance(data, 'passage', '3');
    expect([refused.code, refused.err]).toEqual([
      1,
      '“The Ferry of Ulvik” has sections 1 to 2; section 3 is not there. Try “2”, “2 ¶ 1”, “Of the bell” or “40 %”.\n',
    ]);
  });

  test('says that the texts do not say', async () => {
    const { out, code } = await concordance(data, 'ask', 'What is the price of bread in Lisbon?');
    expect(out).toMatch(/^The texts do not say\./);
    expect(code).toBe(0);
  });

  test('exports the log without a formula that a spreadsheet would run', async () => {
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

  test('backs up to a new file alone', async () => {
    const copy = path.join(createTemporaryFolder(), 'copy.sqlite');
    expect((await concordance(data, 'backup', copy)).code).toBe(0);
    expect(existsSync(copy)).toBe(true);
    const again = await concordance(data, 'backup', copy);
    expect(again.code).toBe(1);
    expect(again.err).toMatch(/^.*is there already\. Name a new file for the backup\.\n$/);
  });

  test('finds a quotation that is not verbatim', async () => {
    const folder = createTemporaryFolder();
    await concordance(folder, 'import', path.join(data, 'texts'));
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

  test('finds a text that was changed behind its back', async () => {
    const folder = createTemporaryFolder();
    await concordance(folder, 'import', path.join(data, 'texts'));
    const sqlite = new Sqlite(path.join(folder, 'concordance.sqlite'));
    sqlite.exec("update works set text = replace(text, 'rowers', 'owners')");
    sqlite.close();
    const { code, out } = await concordance(folder, 'check');
    expect(code).toBe(1);
    expect(out).toContain(`The text of work ${workId} is not the text that was imported.`);
  });

  test('removes a work of the shared corpus', async () => {
    const folder = createTemporaryFolder();
    await concordance(folder, 'import', path.join(data, 'texts'));
    expect((await concordance(folder, 'remove', workId)).out).toBe('Removed: The Ferry of Ulvik\n');
    const again = await concordance(folder, 'remove', workId);
    expect([again.code, again.err.trim().split('\n').length]).toEqual([1, 1]);
  });

  test('tells a mistake in one line, without a stack', async () => {
    const folder = createTemporaryFolder();
    writeFileSync(path.join(folder, 'concordance.sqlite'), 'no database '.repeat(500));
    for (const args of [['works'], ['deploy'], ['bench', 'answers']]) {
      const { code, err } = await concordance(folder, ...args);
      expect([args, code, err.trim().split('\n').length]).toEqual([args, 1, 1]);
    }
  });

  test('teaches by example', async () => {
    for (const command of [
      'import',
      'ask',
      'passage',
      'works',
      'questions',
      'backup',
      'check',
      'remove',
      'deploy',
    ]) {
      expect((await concordance(data, command, '--help')).out).toMatch(/Examples?:\n {2}.*concordance/);
    }
  });
});
