import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { createFerryFolder, runCli } from '../support/run-cli.ts';

let data = '';
let workId = '';
let remove: () => void;

beforeAll(async () => {
  ({ data, workId, remove } = await createFerryFolder());
});

afterAll(() => remove());

const concordance = async (folder: string, ...args: string[]) => runCli(folder, args);

test('finds every occurrence of words, for people and for programs', async () => {
  const { out, code } = await concordance(data, 'find', 'row*', 'captain');
  expect(code).toBe(0);
  expect(out).toContain('1 place in The Ferry of Ulvik\n');
  expect(out).toContain('The ferry of Ulvik belongs to the rowers, who elect a new captain each spring.');
  const found: unknown = JSON.parse((await concordance(data, 'find', 'ferry', '--json')).out);
  expect(found).toMatchObject({
    total: 2,
    isWhole: true,
    works: [{ workId, title: 'The Ferry of Ulvik', count: 2 }],
    places: [
      { workId, exact: 'The Ferry of Ulvik', matches: [{ start: 4, end: 9 }] },
      { workId, matches: [{ start: 4, end: 9 }] },
    ],
  });
  expect((await concordance(data, 'find', '"bell quay"')).out).toBe(
    'The texts do not have “bell quay”. Without quotation marks, the words may be apart and in other forms.\n',
  );
  expect((await concordance(data, 'find', 'bell', '--limit', 'x')).err).toBe(
    '--limit must be a whole number of at least 1, not "x".\n',
  );
});

test('counts the mentions of a name, for people and for programs', async () => {
  const { out } = await concordance(data, 'who', 'ulvik');
  expect(out).toMatch(/^Ulvik: 2 mentions in The Ferry of Ulvik\n\n/);
  expect(out).toContain('Before the first heading: 1 mention\n');
  expect(out).toContain('1 Of the crossing: 1 mention\n');
  const naming: unknown = JSON.parse((await concordance(data, 'who', 'Ulvik', '--json')).out);
  expect(naming).toMatchObject({ name: 'Ulvik', total: 2, first: { workId }, last: { workId } });
  const { code, err } = await concordance(data, 'who', 'Ulwik');
  expect([code, err]).toEqual([1, 'The texts do not name “Ulwik”. Did you mean “Ulvik”?\n']);
});

test('prints a passage by its place, for people and for programs', async () => {
  const { out, code } = await concordance(data, 'passage', 'Ferry', '2', '¶', '1');
  expect([code, out.replace(/works\/[\w-]{78}\?/u, 'works/LINK?')]).toEqual([
    0,
    `  The bell on the quay is rung by whoever sees fog first. It has no keeper, and
  it has never been late.

  — The Ferry of Ulvik, Ines Halloran, 2 Of the bell, paragraph 1 (63 %)
  https://reading.example.org/works/LINK?at=177-278#s177
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

test('a server’s reading line hides no section from the operator', async () => {
  const store = await openStore(path.join(data, 'concordance.sqlite'));
  const line = { groupId: '1234567890123456789', workId, line: 0, movedBy: null, setBackAt: null };
  await store.readingLines.insertGroup(line);
  await store.close();
  const section = await concordance(data, 'summary', workId, '--section', '2');
  expect([section.code, section.err]).toEqual([0, '']);
  const prompts = await concordance(data, 'prompts', workId, '--section', '2');
  expect([prompts.code, prompts.err]).toEqual([0, '']);
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
  [['WORK', '--section', '7'], '“The Ferry of Ulvik” has no section 7. Sections are counted, e.g. 1 Of the'],
  [['nowhere', '--section', '1'], 'There is no such work. "concordance works" lists'],
  [['WORK', '--topic', 'fog', '--section', '1'], 'Give a topic or a section, not both.'],
  [['WORK', '--sentences', 'some'], 'A summary has 1 to 15 sentences'],
])('says what can’t be summarised: %j', async (args, message) => {
  const named = args.map((each) => (each === 'WORK' ? workId : each));
  const { code, err } = await concordance(data, 'summary', ...named);
  expect(code).toBe(1);
  expect(err).toContain(message);
});
