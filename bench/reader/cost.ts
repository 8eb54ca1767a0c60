/**
 * Measures what the reader model costs in a process of its own, over the sample works: memory, CPU time for each question
 * and sentence, and how long it takes to compare a question with a group's sentences. `npm run bench -- --reader-model`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { findSimilar } from '../../src/search/reader-model/find-similar.ts';
import { openModel } from '../../src/search/reader-model/open-model.ts';
import { DIMENSIONS } from '../../src/search/reader-model/reader-model.ts';
import { findPlaces } from '../../src/search/reader-model/start-model.ts';
import { judgeReferences, quantile, timeEach, timeReference } from '../timing.ts';

const WORKS = path.join(import.meta.dirname, '../../data/works');
const QUESTION = 'Who decides on upgrades of the network, and how are the others told?';
/** Sentences that are read for a question. */
const READ = 8;
/** Sentences that are encoded at a time. */
const ENCODED = 4;
/** Passages of a group, and sentences of each. */
const GROUP = { passages: 2000, sentences: 5 } as const;

const megabytes = (): number => process.memoryUsage.rss() / 2 ** 20;

function readSentences(): readonly string[] {
  const texts = readdirSync(WORKS).map((name) => readFileSync(path.join(WORKS, name), 'utf8'));
  return texts.flatMap((text) => text.replaceAll(/\s+/g, ' ').match(/[A-Z][^.!?]{20,}[.!?]/g) ?? []);
}

/** Neighbours in lists of this length; the last ones, which do not fill a list, are left out. */
function inLists(sentences: readonly string[], length: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.floor(sentences.length / length) }, (_, i) =>
    sentences.slice(i * length, (i + 1) * length),
  );
}

/** Milliseconds of CPU time of each list. */
async function timeLists(
  lists: readonly (readonly string[])[],
  use: (list: readonly string[]) => Promise<unknown>,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (const list of lists) {
    const before = process.cpuUsage();
    await use(list);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return times;
}

async function timeComparing(): Promise<readonly number[]> {
  const database = new Sqlite(':memory:');
  database.exec('CREATE TABLE meanings (passage INTEGER PRIMARY KEY, vectors BLOB)');
  const insert = database.prepare('INSERT INTO meanings VALUES (?, ?)');
  const vectors = Buffer.from(
    Int8Array.from({ length: GROUP.sentences * DIMENSIONS }, (_, i) => (i * 37) % 251),
  );
  for (let passage = 0; passage < GROUP.passages; passage++) insert.run(passage, vectors);
  const question = new Int8Array(DIMENSIONS).fill(3);
  const times = await timeEach(Array.from({ length: 20 }), () =>
    findSimilar(database, question, [{ first: 0, end: GROUP.passages }], 6),
  );
  database.close();
  return times;
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);

function say(times: readonly number[], parts = 1): string {
  return [0.5, 0.95].map((share) => (quantile(times, share) / parts).toFixed(1)).join(', p95 ');
}

const places = findPlaces();
if (!places) throw new Error('The packages of the reader model are not installed.');
timeReference();
const references = [timeReference()];
const empty = megabytes();
const model = await openModel(places.packageFolder, places.tunedFile);
const sentences = readSentences();
const reading = await timeLists(inLists(sentences, READ), async (list) =>
  model.read(
    QUESTION,
    list.map((sentence, i) => ({ sentence, before: list[i - 1] ?? '', title: 'A work' })),
  ),
);
references.push(timeReference());
const encoding = await timeLists(inLists(sentences, ENCODED), async (list) => model.encode(list));
references.push(timeReference());
const comparing = await timeComparing();
references.push(timeReference());
print(
  `- memory of the process: ${empty.toFixed(0)} MB without the model, ${megabytes().toFixed(0)} MB after all of this`,
);
print(`- reading ${READ} sentences of a question: p50 ${say(reading)} ms of CPU time`);
print(`- encoding a sentence: p50 ${say(encoding, ENCODED)} ms of CPU time`);
print(
  `- comparing with ${GROUP.passages} passages of ${GROUP.sentences} sentences: p50 ${say(comparing)} ms`,
);
print(`- reference loop: ${references.map((each) => each.toFixed(1)).join(', ')} ms`);
print(`\nThis run is ${judgeReferences(references)}.`);
