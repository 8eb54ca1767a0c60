/**
 * Measures import, start and answering beside other engines on one generated corpus, and prints Markdown tables:
 * `npm run bench`, or `npm run bench -- --quick` for the small corpus alone. Compare within one run only.
 * `npm run bench -- --hostile` sends random and hostile queries instead, and ends with 1 if one made the bot err.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Work } from '../src/corpus/work.ts';
import { createBenchAnswers } from '../src/bench-answers.ts';
import { openSearchIndex } from '../src/search/open-search-index.ts';
import { createQuestions, createRandom, createWorks } from './corpus.ts';
import { createBareFts5, lunrSearch, miniSearch, passagesOf, type Engine } from './engines.ts';
import { sendHostileQueries, withSampleWorks } from './hostile.ts';

const SIZES = process.argv.includes('--quick') ? [2000] : [2000, 100_000];
const QUESTIONS = 200;
const HOSTILE_QUERIES = 100_000;
/** An engine is asked no further question once its questions have taken this long; the table says how many it had. */
const PATIENCE_MS = 60_000;

interface Row {
  readonly engine: string;
  readonly build: number;
  readonly times: readonly number[];
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const megabytes = (): number => Math.round(process.memoryUsage.rss() / 2 ** 20);

function quantile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(share * times.length)] ?? 0;
}

async function time(task: () => unknown): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

async function timeEach(
  questions: readonly string[],
  ask: (question: string) => unknown,
): Promise<readonly number[]> {
  const times: number[] = [];
  const end = performance.now() + PATIENCE_MS;
  for (const question of questions) {
    if (performance.now() > end) break;
    times.push(await time(() => ask(question)));
  }
  return times;
}

async function measureConcordance(works: readonly Work[], questions: readonly string[]): Promise<Row> {
  const folder = mkdtempSync(path.join(tmpdir(), 'concordance-bench-'));
  const file = path.join(folder, 'index.sqlite');
  const empty = openSearchIndex(file);
  const build = await time(async () => {
    for (const work of works) await empty.add(work);
  });
  empty.close();
  const start = performance.now();
  const index = openSearchIndex(file);
  const ready = performance.now() - start;
  const answers = createBenchAnswers(
    works.map((work) => ({ doc: work.id, title: 'A work', work })),
    index,
  );
  const times = await timeEach(questions, (text) =>
    answers.answer({ audience: 'everyone', text, workId: null, section: null }),
  );
  const passages = works.reduce((sum, { layout }) => sum + layout.passages.length, 0);
  print(`- index: ${Math.round(passages / (build / 1000))} passages a second`);
  print(`- start to ready of the index: ${ready.toFixed(0)} ms`);
  print(`- resident memory after ${questions.length} questions, generated works included: ${megabytes()} MB`);
  index.close();
  rmSync(folder, { recursive: true });
  return { engine: '/ask: search, ranking, quotations, summary', build, times };
}

async function measureEngine(
  engine: Engine,
  passages: readonly string[],
  questions: readonly string[],
): Promise<Row> {
  const start = performance.now();
  const ask = engine.build(passages);
  const build = performance.now() - start;
  return { engine: engine.name, build, times: await timeEach(questions, ask) };
}

function printTable(rows: readonly Row[]): void {
  const [own] = rows;
  print(
    '\n| engine | build s | questions | p50 ms | p95 ms | p50, /ask as a multiple | p95 |\n|---|---|---|---|---|---|---|',
  );
  for (const { engine, build, times } of rows) {
    const quantiles = [0.5, 0.95].map((share) => quantile(times, share));
    const ratios = [0.5, 0.95].map(
      (share, i) => `${(quantile(own?.times ?? [], share) / (quantiles[i] ?? 1)).toFixed(2)}×`,
    );
    const cells = [
      engine,
      (build / 1000).toFixed(1),
      String(times.length),
      ...quantiles.map((value) => value.toFixed(2)),
      ...ratios,
    ];
    print(`| ${cells.join(' | ')} |`);
  }
}

/** Prints what hostile queries did; false if one was neither answered nor refused with a message. */
async function measureHostile(count: number): Promise<boolean> {
  const outcomes = await withSampleWorks(async (concordance) => sendHostileQueries(concordance, count));
  print(`\n## ${count} random and hostile queries over the sample works\n`);
  print(
    '| use | queries | refused with a message | errors | p50 CPU ms | p99 CPU ms | p99, as a multiple of p50 |',
  );
  print('|---|---|---|---|---|---|---|');
  for (const { use, times, refused, errors } of outcomes) {
    const [p50 = 0, p99 = 0] = [0.5, 0.99].map((share) => quantile(times, share));
    const cells = [use, times.length, refused, errors.length, p50.toFixed(2), p99.toFixed(2)];
    print(`| ${cells.join(' | ')} | ${(p99 / p50).toFixed(1)}× |`);
  }
  const errors = outcomes.flatMap((outcome) => outcome.errors);
  for (const { typed, error } of errors.slice(0, 10)) print(`- ${JSON.stringify(typed)}: ${String(error)}`);
  return errors.length === 0;
}

async function measureSize(size: number): Promise<void> {
  const random = createRandom(size);
  print(`\n## ${size} passages\n`);
  let works: Work[] = [];
  const composing = await time(() => (works = [...createWorks(size, random)]));
  const passages = works.flatMap(passagesOf);
  const characters = works.reduce((sum, { text }) => sum + text.length, 0);
  print(
    `- text composed (paragraphs, sentences, passages): ${(characters / 1000 / composing).toFixed(2)} MB a second`,
  );
  const questions = createQuestions(QUESTIONS, random);
  const rows = [await measureConcordance(works, questions)];
  for (const engine of [createBareFts5(true), createBareFts5(false), miniSearch, lunrSearch])
    rows.push(await measureEngine(engine, passages, questions));
  printTable(rows);
}

if (process.argv.includes('--hostile')) process.exitCode = (await measureHostile(HOSTILE_QUERIES)) ? 0 : 1;
else for (const size of SIZES) await measureSize(size);
