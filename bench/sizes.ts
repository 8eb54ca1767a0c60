import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openSearchIndex } from '../src/search/open-search-index.ts';
import { composeWork } from '../src/text/compose-work.ts';
import type { AnsweringJob, AnsweringOutcome } from './answering.ts';
import { createQuestions, createRandom, createWorks, type GeneratedWork } from './corpus.ts';
import { createBareFts5, lunrSearch, miniSearch, type Engine } from './engines.ts';
import { createQuotations } from './quotations.ts';
import { judgeReferences, quantile, time, timeEach, timeReference } from './timing.ts';
import { createWorksFile, openWorksFile, type WorksFile } from './works-file.ts';

const QUESTIONS = 200;
const QUOTATIONS = 100;
/** Node's flags in `npm start`. */
const START_FLAGS = [
  '--max-semi-space-size=8',
  '--max-old-space-size=1024',
  '--disable-warning=ExperimentalWarning',
  '--import',
  path.join(import.meta.dirname, '../src/preflight.js'),
];
/** Number of works for measuring composition. */
const COMPOSED = 40;

interface Row {
  readonly engine: string;
  readonly build: number;
  readonly times: readonly number[];
  /** Of the reference loop, before and after. */
  readonly references: readonly number[];
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Measures building and answering with this many passages, and prints the results of all engines. */
export async function measureSize(size: number): Promise<void> {
  print(`\n## ${size} passages\n`);
  const folder = mkdtempSync(path.join(tmpdir(), 'concordance-bench-'));
  const random = createRandom(size);
  const [indexFile, worksFile] = [path.join(folder, 'index.sqlite'), path.join(folder, 'works.json')];
  timeReference();
  const before = timeReference();
  const build = await buildIndex(indexFile, worksFile, createWorks(size, random));
  const questions = createQuestions(QUESTIONS, random);
  const built = [before, timeReference()];
  printBuild(size, build, statSync(indexFile).size, built);
  const works = openWorksFile(worksFile);
  const quotations = createQuotations(works, QUOTATIONS, random);
  const answering = answerSeparately({ indexFile, worksFile, questions, quotations, isRead: false });
  const read = answerSeparately({ indexFile, worksFile, questions, quotations: [], isRead: true });
  print(`- start to ready of the index: ${answering.ready.toFixed(0)} ms`);
  print(
    `- resident memory of a process with the index alone, after ${answering.times.length} questions: ${answering.megabytes.toFixed(0)} MB`,
  );
  printChecks(size, answering);
  const rows: Row[] = [
    {
      engine: '/ask: search, ranking, quotations, summary',
      build: build.indexing,
      times: answering.times,
      references: answering.references.slice(0, 2),
    },
    {
      engine: '/ask with the reader model',
      build: build.indexing,
      times: read.times,
      references: read.references.slice(0, 2),
    },
  ];
  const engines = [createBareFts5(true), createBareFts5(false), miniSearch, lunrSearch];
  const [able, unable] = [true, false].map((isAble) =>
    engines.filter((engine) => size <= engine.mostPassages === isAble),
  );
  for (const engine of able ?? []) rows.push(await measureEngine(engine, works, questions));
  works.close();
  rmSync(folder, { recursive: true });
  printTable(rows);
  const references = [...built, ...answering.references, ...rows.flatMap((row) => row.references)];
  print(`\nThis run is ${judgeReferences(references)}.`);
  for (const { name, mostPassages } of unable ?? [])
    print(`\nLeft out: ${name}, which takes too long to build beyond ${mostPassages} passages.`);
}

interface Build {
  /** Milliseconds. */
  readonly composing: number;
  readonly indexing: number;
  /** Number of composed characters. */
  readonly composed: number;
}

async function buildIndex(
  indexFile: string,
  worksFile: string,
  works: Generator<GeneratedWork>,
): Promise<Build> {
  const index = openSearchIndex(indexFile);
  const written = createWorksFile(worksFile);
  const sum = { composing: 0, indexing: 0, composed: 0 };
  let number = 0;
  for (const { work, blocks } of works) {
    if (number < COMPOSED) {
      sum.composing += await time(() => composeWork(blocks));
      sum.composed += work.text.length;
    }
    number += 1;
    sum.indexing += await time(() => index.add(work));
    written.add(work);
  }
  index.close();
  written.finish();
  return sum;
}

function printBuild(
  size: number,
  { composing, indexing, composed }: Build,
  bytes: number,
  references: readonly number[],
): void {
  print(`- reference loop before and after building: ${sayReferences(references)} ms`);
  print(
    `- text composed (paragraphs, sentences, passages): ${(composed / 1000 / composing).toFixed(2)} MB a second`,
  );
  print(
    `- index: ${Math.round(size / (indexing / 1000))} passages a second, ${Math.round(bytes / size)} bytes a passage`,
  );
}

function printChecks(size: number, { checks, right, references }: AnsweringOutcome): void {
  const [p50, p95] = [0.5, 0.95].map((share) => quantile(checks, share).toFixed(1));
  print(
    `- quote check, 3 to 400 words: p50 ${p50} ms, p95 ${p95} ms at ${size} passages; ${right} of ${checks.length} verdicts as made; reference loop before and after: ${sayReferences(references.slice(1))} ms`,
  );
}

function answerSeparately(job: AnsweringJob): AnsweringOutcome {
  const script = path.join(import.meta.dirname, 'answering.ts');
  const { stdout, status } = spawnSync(process.execPath, [...START_FLAGS, script], {
    input: JSON.stringify(job),
    stdio: ['pipe', 'pipe', 'inherit'],
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error('The process that answers questions failed.');
  return JSON.parse(stdout.toString('utf8')) as AnsweringOutcome;
}

async function measureEngine(engine: Engine, works: WorksFile, questions: readonly string[]): Promise<Row> {
  const start = performance.now();
  const ask = engine.build(works.passages());
  const build = performance.now() - start;
  const before = timeReference();
  const times = await timeEach(questions, ask);
  return { engine: engine.name, build, times, references: [before, timeReference()] };
}

function sayReferences(references: readonly number[]): string {
  return references.map((each) => each.toFixed(1)).join(', ');
}

function printTable(rows: readonly Row[]): void {
  const [own] = rows;
  print(
    '\n| engine | build s | questions | p50 ms | p95 ms | p50, /ask as a multiple | p95 | reference loop ms, before and after |\n|---|---|---|---|---|---|---|---|',
  );
  for (const { engine, build, times, references } of rows) {
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
      sayReferences(references),
    ];
    print(`| ${cells.join(' | ')} |`);
  }
}
