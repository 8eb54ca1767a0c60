import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { readBenchWorks, runBenchAnswers, toEntry } from '../src/cli/bench/bench-answers.ts';
import { OPERATOR_GROUP } from '../src/corpus/corpus.ts';
import { openStore } from '../src/store/open-store.ts';
import { readHere } from './support/add-works.ts';
import { openRoom, type Room } from './support/room.ts';
import { createTestClock } from './support/test-clock.ts';

const DATA = path.join(import.meta.dirname, '../data');

const SILENT = 'The texts do not say';

/** Ways to ask, besides the sample questions. */
const MORE = [
  'Hey, does a network without a server have an owner, please?',
  'Who decides on upgrades? Thanks!',
  'Do Holt and Thornquist agree about owners?',
  'What does Holt say about exit?',
  'Who pays for the lamps? What is a federation?',
  'Who mentions the market?',
  'What do the texts say about bitcoin mining?',
  'How tall is the Eiffel Tower?',
  'What does Hannah Arendt say about power?',
  'Who deciides on upgrdes?',
  'decentralisation power',
  'Who wrote The Centre That Moves?',
  'merci!',
  'and why?',
];

const replyShape = z.object({
  id: z.number(),
  quote: z.string().nullable(),
  passages: z.array(z.object({ text: z.string() })),
  abstain: z.boolean(),
  metadata: z.object({ author: z.string() }).optional(),
});

const sampleShape = z.array(z.object({ question: z.string() }));
const questions = [
  ...sampleShape.parse(JSON.parse(readFileSync(path.join(DATA, 'questions.json'), 'utf8'))),
  ...MORE.map((question) => ({ question })),
].map(({ question }) => question);

/** So long after a question, the next one leans on nothing. */
const PAUSE = 11 * 60_000;

const clock = createTestClock('2026-03-02T10:00:00Z');
const folder = mkdtempSync(path.join(tmpdir(), 'concordance-shown-'));
const documentsFile = path.join(folder, 'documents.jsonl');
let room: Room;
let measured: readonly z.infer<typeof replyShape>[];

beforeAll(async () => {
  const works = globSync('works/*', { cwd: DATA }).toSorted();
  const documents = await Promise.all(
    works.map(async (name) => {
      const { work, description } = await readHere({ name, bytes: readFileSync(path.join(DATA, name)) });
      return JSON.stringify({ doc: name, ...description, text: work.text });
    }),
  );
  writeFileSync(documentsFile, documents.join('\n'));
  const output = new PassThrough();
  const said = text(output);
  const input = Readable.from(questions.map((asked, id) => `${JSON.stringify({ id, text: asked })}\n`));
  await runBenchAnswers({ documentsFile, input, output });
  output.end();
  const lines = (await said).trim().split('\n');
  measured = lines.map((line) => replyShape.parse(JSON.parse(line)));
  room = await openRoom(fillWithSame, { clock });
});

afterAll(async () => {
  await room.close();
  rmSync(folder, { recursive: true });
});

/** The works as the benchmark composes them. */
async function fillWithSame(dataFolder: string): Promise<void> {
  const store = await openStore(path.join(dataFolder, 'concordance.sqlite'));
  for (const book of await readBenchWorks(documentsFile)) {
    const { work } = book;
    const entry = toEntry(book);
    await store.works.add(
      { ...entry, work },
      { groupId: OPERATOR_GROUP, addedBy: null, addedAt: new Date() },
    );
  }
  await store.close();
}

/** The quotations of a reply as they stand in the text. */
function quotedIn(reply: string): readonly string[] {
  const blocks = reply.match(/(?:^> .*\n)+/gmu) ?? [];
  return blocks.map((block) =>
    fold(block.replaceAll(/^> /gmu, '').replaceAll('**', '').replaceAll('\\', '')),
  );
}

function fold(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}

test(
  `${questions.length} questions are measured as a member sees them answered`,
  { timeout: 120_000 },
  async () => {
    expect(questions.length).toBeGreaterThan(50);
    const kinds = new Set<string>();
    for (const [id, asked] of questions.entries()) {
      clock.pass(PAUSE);
      const mara = room.discord.as('Mara').in('reading');
      const reply = await (await mara.command('ask', { question: asked })).settled();
      const told = measured.find((each) => each.id === id);
      const title = /^### (.*)/u.exec(reply.text)?.[1] ?? 'advice';
      kinds.add(title);
      const quoted = quotedIn(reply.text);
      const shown = told?.passages.map((each) => fold(each.text)) ?? [];
      const places = [...new Set(quoted.map((each) => shown.findIndex((one) => isFrom(each, one))))];
      expect([asked, quoted[0]]).toEqual([asked, told?.quote ? fold(told.quote) : undefined]);
      expect([asked, title === 'advice' || title === SILENT]).toEqual([asked, told?.abstain]);
      expect([asked, places]).toEqual([asked, [...places.keys()]]);
      expect(quoted.length).toBeLessThanOrEqual(3);
      expect(reply.text).toContain(told?.metadata?.author ?? '');
    }
    expect(kinds).toEqual(new Set(['Answer', 'Close, not sure', SILENT, 'advice']));
  },
);

test('advice is in the language of the message, if that is another than the reader’s', async () => {
  const mara = room.discord.as('Mara').in('reading');
  const said = async (question: string) => (await (await mara.command('ask', { question })).settled()).text;
  expect(await said('merci!')).toMatch(/^Avec plaisir/u);
  expect(await said('danke schön')).toMatch(/^Gern geschehen/u);
  expect(await said('thx')).toMatch(/^You’re welcome/u);
  expect(await said('wie benutze ich das?')).toMatch(/^Stell eine Frage in eigenen Worten/u);
  expect(await said('how do I use this?')).toMatch(/^Ask a question in your own words/u);
});

/** Whether a quotation, which may be a run of sentences, is from a passage. */
function isFrom(quoted: string, passage: string): boolean {
  return passage.includes(quoted) || passage.includes(quoted.slice(-40));
}
