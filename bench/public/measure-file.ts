import { UserError } from '../../src/errors.ts';
import type { ImportedWork } from '../../src/corpus/corpus.ts';
import type { ImportWork } from '../../src/import/import-work.ts';
import { readSource } from '../../src/import/read-source.ts';
import { compareWords, type Comparison } from './compare.ts';
import { UNNAMED } from './producer.ts';
import type { PublicFile } from './public-file.ts';
import { readReference } from './reference.ts';

/** What import made of a file. */
export interface Outcome {
  readonly file: PublicFile;
  readonly kind: 'imported' | 'refused rightly' | 'refused wrongly';
  /** The key of the refusal, or the error; empty for an imported file. */
  readonly why: string;
  /** Null for a refused file, and without a reference that has words. */
  readonly comparison: Comparison | null;
  /** Seconds of the import with its process. */
  readonly seconds: number;
}

function refuse(file: PublicFile, error: unknown, seconds: number): Outcome {
  const key = error instanceof UserError ? error.phrase?.key : undefined;
  const isJudged = key !== undefined && file.refusal !== UNNAMED && key === file.refusal;
  return {
    file,
    kind: isJudged ? 'refused rightly' : 'refused wrongly',
    why: key ?? String(error),
    comparison: null,
    seconds,
  };
}

function compare(format: string, place: string, { work, report }: ImportedWork): Comparison | null {
  const reference = readReference(format, place);
  const comparison = reference === null ? null : compareWords(reference, work.text, report.drops);
  return comparison === null || comparison.words === 0 ? null : comparison;
}

/**
 * Imports a file in a child process, as users do, and compares its text with the reference. A refusal is right only if
 * a person has judged this very refusal of the file to be so.
 */
export async function measureFile(importWork: ImportWork, file: PublicFile, place: string): Promise<Outcome> {
  const start = performance.now();
  const took = (): number => (performance.now() - start) / 1000;
  try {
    const imported = await importWork(await readSource(place));
    const seconds = took();
    return { file, kind: 'imported', why: '', comparison: compare(file.format, place, imported), seconds };
  } catch (error) {
    return refuse(file, error, took());
  }
}
