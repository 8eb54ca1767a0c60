import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openConcordance, type Concordance } from '../src/wiring.ts';
import { startHarness, type Harness } from './support/harness.ts';
import { withSampleWorks } from './support/room.ts';
import { createTestClock } from './support/test-clock.ts';

let dataFolder: string;
let concordance: Concordance;
let harness: Harness;

beforeAll(async () => {
  dataFolder = await mkdtemp(path.join(tmpdir(), 'concordance-statements-'));
  await withSampleWorks(dataFolder);
  concordance = await openConcordance({ dataFolder, publicUrl: 'https://reader.test' });
  const { features } = concordance;
  // By a clock that stands still nothing runs but what is asked for.
  const { sleep } = createTestClock('2026-03-01T10:00:00Z');
  harness = await startHarness({ parts: { features, sleep, sleepBetweenMembers: sleep } });
  const [groupId = ''] = harness.discord.world.guilds.keys();
  await features.settings.change(groupId, { strictness: 'lenient' });
  const everybody = await features.openGroup(groupId, null);
  const [work] = await features.corpus.list(everybody);
  await features.readingLines.placeGroup(everybody, work?.workId ?? '', { percent: 60 }, 'ada');
});

afterAll(async () => {
  await harness[Symbol.asyncDispose]();
  await concordance.close();
  await rm(dataFolder, { recursive: true });
});

/** The statements that the store runs while a command is answered, from its arrival to its reply. */
async function statementsOf(command: string, options: Record<string, string>) {
  const spies = [vi.spyOn(statementPrototype(), 'all'), vi.spyOn(statementPrototype(), 'run')];
  const seat = harness.discord.as('Ada').in('reading');
  const { text } = await (await seat.command(command, options)).settled();
  const statements = spies.flatMap(({ mock }) => mock.contexts as Sqlite.Statement[]).filter(isOfStore);
  for (const spy of spies) spy.mockRestore();
  return { text, statements };
}

/** What better-sqlite3's statements inherit, which it does not export. */
function statementPrototype(): Sqlite.Statement {
  const database = new Sqlite(':memory:');
  const prototype = Object.getPrototypeOf(database.prepare('select 1')) as Sqlite.Statement;
  database.close();
  return prototype;
}

/** The index is a file of its own. */
function isOfStore({ database }: Sqlite.Statement): boolean {
  return path.basename(database.name) === 'concordance.sqlite';
}

const READING = { work: 'Who Pays for the Lamps' };

// A transaction counts with its beginning, waiting time and end; so does that whoever asks is noted to be there.
test.each([
  // One of them asks for the question before.
  { command: 'ask', options: { question: 'What is a common?' }, most: 18, says: 'In short' },
  { command: 'host prompt next', options: {}, most: 6, says: 'The queue is empty' },
  {
    command: 'host prompt next',
    options: READING,
    most: 22,
    says: 'Who Pays for the Lamps — Emeka Thornquist',
  },
  { command: 'help', options: {}, most: 2, says: 'Concordance answers' },
])('/$command $options runs $most statements at most', async ({ command, options, most, says }) => {
  const { text, statements } = await statementsOf(command, options);
  expect(text).toContain(says);
  expect(statements.length).toBeLessThanOrEqual(most);
  expect(statements.length).toBeGreaterThan(0);
});
