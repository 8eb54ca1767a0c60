/**
 * Measures reading a file of each format, compares building, start and answering with other engines on generated
 * corpora, and prints Markdown tables:
 * `npm run bench`, with `-- --quick` for only the smallest corpus, with `-- --large` for only a million passages (half
 * an hour, 8 GB of disk). Only compare within one run; one in which a fixed reference loop varies by more than 20 % is void.
 * `npm run bench -- --crowded` compares a group that is alone with one among 500 that have asked 10,000 questions.
 * `npm run bench -- --public FOLDER` imports the files of `bench/public-files.tsv` from FOLDER, where each is at
 * `owner+name/path`, and compares them with what pdftotext and pandoc read.
 * `npm run bench -- --web-pages FOLDER` reads the pages of mozilla/readability and adbar/trafilatura from FOLDER, where
 * each repository is at `owner+name`, and compares them with their known articles and snippets.
 * `npm run bench -- --large-files` imports books of 300,000 words in four formats beside two busy loops.
 * `npm run bench -- --ocr` scans pages of own text with several kinds of damage, and counts the words that OCR reads.
 * `npm run bench -- --reader-model` measures what the reader model costs.
 * `npm run bench -- --hostile` sends random and hostile queries instead, and exits with 1 if one caused a bug.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { formatCrowdedRow, measureCrowded } from './crowded.ts';
import { sendHostileQueries, withSampleWorks } from './hostile.ts';
import { measureLargeFiles } from './large-files.ts';
import { measureOcr } from './ocr.ts';
import { measurePublicFiles } from './public-files.ts';
import { measureReading } from './reading.ts';
import { measureSize } from './sizes.ts';
import { quantile } from './timing.ts';
import { measureWebPages } from './web-pages.ts';

const SIZES = [2000, 10_000, 100_000];
const LARGE = 1_000_000;
const HOSTILE_QUERIES = 100_000;
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Prints the results of hostile queries; false if one was neither answered nor rejected with a UserError. */
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

function chosenSizes(argv: readonly string[]): readonly number[] {
  if (argv.includes('--large')) return [LARGE];
  return argv.includes('--quick') ? SIZES.slice(0, 1) : SIZES;
}

/** Prints how much other groups slow a group down. */
async function printCrowded(): Promise<void> {
  print('\n## A group alone, and one of 500 with 10,000 questions\n');
  print('| use | p50 ms alone | p50 ms among them | | p95 ms alone | p95 ms among them | |');
  print('|---|---|---|---|---|---|---|');
  for (const row of await measureCrowded()) print(formatCrowdedRow(row));
}

/** In a process with the flags of the model's own, so that its memory is what the bot's takes. */
function measureReaderModel(): void {
  const script = path.join(import.meta.dirname, 'reader/cost.ts');
  const flags = [
    '--max-semi-space-size=1',
    '--max-old-space-size=192',
    '--disable-warning=ExperimentalWarning',
  ];
  const { status } = spawnSync(process.execPath, [...flags, script], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}

if (process.argv.includes('--crowded')) await printCrowded();
else if (process.argv.includes('--public')) {
  const folder = process.argv[process.argv.indexOf('--public') + 1];
  process.exitCode = (await measurePublicFiles(folder)) ? 0 : 1;
} else if (process.argv.includes('--web-pages')) {
  const folder = process.argv[process.argv.indexOf('--web-pages') + 1];
  process.exitCode = (await measureWebPages(folder)) ? 0 : 1;
} else if (process.argv.includes('--large-files')) process.exitCode = (await measureLargeFiles()) ? 0 : 1;
else if (process.argv.includes('--ocr')) await measureOcr(print);
else if (process.argv.includes('--reader-model')) measureReaderModel();
else if (process.argv.includes('--hostile'))
  process.exitCode = (await measureHostile(HOSTILE_QUERIES)) ? 0 : 1;
else {
  await measureReading(print);
  for (const size of chosenSizes(process.argv)) await measureSize(size);
}
