import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createImportWork } from '../src/import/import-work.ts';
import type { Comparison } from './public/compare.ts';
import { measureFile, type Outcome } from './public/measure-file.ts';
import { placeOf, readList, type PublicFile } from './public/public-file.ts';
import { missingPrograms } from './public/reference.ts';
import { quantile } from './timing.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const KINDS = ['imported', 'refused rightly', 'refused wrongly'] as const;

function isThere(folder: string, file: PublicFile): boolean {
  const place = placeOf(folder, file);
  return existsSync(place) && createHash('sha256').update(readFileSync(place)).digest('hex') === file.sha256;
}

function cells(values: readonly (string | number)[]): string {
  return `| ${values.join(' | ')} |`;
}

function printOutcome({ file, kind, why, comparison, seconds }: Outcome): void {
  const shares =
    comparison === null
      ? ['', '', '', '']
      : [comparison.recall, comparison.kept, comparison.precision, comparison.order].map((share) =>
          share.toFixed(3),
        );
  const name = `${file.repository}/${file.path}`.replaceAll('|', String.raw`\|`);
  const outcome = why === '' ? kind : `${kind}: ${why}`;
  const reason = kind === 'refused rightly' ? file.reason : '';
  print(cells([file.format, file.producer, name, outcome, ...shares, seconds.toFixed(1), reason]));
}

const percent = (part: number, all: number): string =>
  all === 0 ? '' : `${((100 * part) / all).toFixed(2)} %`;

function sumOf(comparisons: readonly Comparison[], key: 'words' | 'lost' | 'added'): number {
  return comparisons.reduce((sum, comparison) => sum + comparison[key], 0);
}

function printTotals(name: string, outcomes: readonly Outcome[]): void {
  const comparisons = outcomes.flatMap(({ comparison }) => (comparison === null ? [] : [comparison]));
  const middle = (key: 'recall' | 'kept' | 'precision' | 'order'): string =>
    comparisons.length === 0
      ? ''
      : quantile(
          comparisons.map((comparison) => comparison[key]),
          0.5,
        ).toFixed(4);
  const words = sumOf(comparisons, 'words');
  print(
    cells([
      name,
      outcomes.length,
      ...KINDS.map((kind) => outcomes.filter((outcome) => outcome.kind === kind).length),
      comparisons.length,
      percent(sumOf(comparisons, 'lost'), words),
      percent(sumOf(comparisons, 'added'), words),
      middle('recall'),
      middle('kept'),
      middle('precision'),
      middle('order'),
      outcomes.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(0),
    ]),
  );
}

function printHeading(columns: string): void {
  print(`\n${columns}\n|${'---|'.repeat(columns.split('|').length - 2)}`);
}

/** A sentence for what keeps the files from being measured, or null. */
function lacks(folder: string | undefined, list: readonly PublicFile[]): string | null {
  if (folder === undefined) return 'Say where the public files are: npm run bench -- --public FOLDER';
  const missing = missingPrograms();
  if (missing.length > 0) return `Not measured: ${missing.join(' and ')} must be installed to compare with.`;
  const away = list.filter((file) => !isThere(folder, file)).length;
  if (away === 0) return null;
  return `Not measured: ${folder} lacks ${away} of the ${list.length} files of bench/public-files.tsv, or has others in their place.`;
}

/**
 * Imports the listed public files from a folder and prints what became of each; false if one was refused wrongly or
 * something needed is absent, which a sentence says.
 */
export async function measurePublicFiles(folder: string | undefined): Promise<boolean> {
  const list = readList();
  const lack = lacks(folder, list);
  if (lack !== null || folder === undefined) {
    print(lack ?? '');
    return false;
  }
  const importWork = createImportWork();
  const outcomes: Outcome[] = [];
  printHeading(
    '| format | producer | file | outcome | recall | kept | precision | order | seconds | reason |',
  );
  for (const file of list) {
    const outcome = await measureFile(importWork, file, placeOf(folder, file));
    printOutcome(outcome);
    outcomes.push(outcome);
  }
  printHeading(
    '| format | files | imported | refused rightly | refused wrongly | compared | lost | added | recall | kept | precision | order | seconds |',
  );
  for (const [format, some] of Map.groupBy(outcomes, ({ file }) => file.format)) printTotals(format, some);
  printTotals('all', outcomes);
  print(`\n${new Set(list.map(({ producer }) => producer)).size - 1} named producers.`);
  return outcomes.every(({ kind }) => kind !== 'refused wrongly');
}
