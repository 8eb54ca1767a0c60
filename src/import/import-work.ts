import type { Source } from './source.ts';
import type { ImportedWork } from '../corpus/corpus.ts';
import { checkSize } from './check-size.ts';
import type { ImportLimits } from './import-limits.ts';
import { IMPORT_LIMITS } from './import-limits.ts';
import { limitConcurrency } from './child/limit-concurrency.ts';
import { runChild } from './child/run-child.ts';

/** Reads, cleans and divides a source, in a child process that can be killed. */
export type ImportWork = (source: Source) => Promise<ImportedWork>;

/** Dependencies of import, all optional. */
export interface ImportParts {
  readonly limits?: Partial<ImportLimits>;
  /** The module that the child process runs. */
  readonly child?: URL;
}

/**
 * Creates an importer that reads sources in child processes, a few at a time. It throws a UserError for anything wrong
 * with a source, and for one that takes too much time or memory; it then leaves nothing behind.
 */
export function createImportWork({ limits: tighter = {}, child }: ImportParts = {}): ImportWork {
  const limits = { ...IMPORT_LIMITS, ...tighter };
  const module = child ?? new URL('child/child.ts', import.meta.url);
  const enqueue = limitConcurrency(limits.children);
  return async (source) => {
    checkSize(source.name, source.bytes.length, limits.bytes);
    return enqueue(() => runChild(module, source, limits));
  };
}
