import type { Source } from './source.ts';
import type { ImportedWork } from '../corpus/corpus.ts';
import { checkOcr } from './check-ocr.ts';
import { checkSize } from './check-size.ts';
import type { ImportLimits } from './import-limits.ts';
import { IMPORT_LIMITS } from './import-limits.ts';
import { NeedsOcr } from './needs-ocr.ts';
import { limitConcurrency } from './child/limit-concurrency.ts';
import { runChild } from './child/run-child.ts';

/** Reads, cleans and divides a source, in a child process that can be killed. */
export type ImportWork = (source: Source) => Promise<ImportedWork>;

/** Dependencies of import, all optional. */
export interface ImportParts {
  readonly limits?: Partial<ImportLimits>;
  /** Whether scanned pages are read by OCR. */
  readonly ocr?: boolean;
  /** The module that the child process runs. */
  readonly child?: URL;
}

/**
 * Creates an importer that reads sources in child processes, a few at a time. It throws a UserError for anything wrong
 * with a source, and for one that takes too much time or memory; it then leaves nothing behind. A file with scanned
 * pages is read again with OCR, if that is on, in a queue of its own.
 * @throws UserError for the operator if OCR is on and not installed.
 */
export function createImportWork({ limits: tighter = {}, ocr = false, child }: ImportParts = {}): ImportWork {
  if (ocr) checkOcr();
  const limits = { ...IMPORT_LIMITS, ...tighter };
  const module = child ?? new URL('child/child.ts', import.meta.url);
  const enqueue = limitConcurrency(limits.children);
  // OCR takes minutes: one file at a time, and other files do not wait for it.
  const enqueueOcr = limitConcurrency(1);
  const { ocrProcessorMilliseconds: processorMilliseconds, ocrMegabytes: megabytes } = limits;
  return async (source) => {
    checkSize(source.name, source.bytes.length, limits.bytes);
    try {
      return await enqueue(() => runChild(module, { source, limits, ocr: ocr ? 'asked' : 'off' }));
    } catch (error) {
      if (!(error instanceof NeedsOcr)) throw error;
      return enqueueOcr(() =>
        runChild(module, { source, limits: { ...limits, processorMilliseconds, megabytes }, ocr: 'on' }),
      );
    }
  };
}
