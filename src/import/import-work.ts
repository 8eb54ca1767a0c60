import type { ImportedWork } from '../corpus/corpus.ts';
import type { WorkDescription } from '../corpus/work.ts';
import { checkSize } from './check-size.ts';
import type { ImportLimits } from './import-limits.ts';
import { IMPORT_LIMITS } from './import-limits.ts';
import { limitConcurrency } from './limit-concurrency.ts';
import { runChild } from './run-child.ts';

/** A file to import. */
export interface Source {
  /** File name; its ending and the content decide the format. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What whoever brings it says of it; beats what the text says of itself. */
  readonly description?: Partial<WorkDescription>;
  /** Where on the web it was fetched from. */
  readonly address?: string;
  /** The encoding that the site said it is in. */
  readonly charset?: string | null;
}

/** Reads, cleans and divides a source, in a child process that can be killed. */
export type ImportWork = (source: Source) => Promise<ImportedWork>;

/** What import needs of its surroundings; all of it may be left out. */
export interface ImportParts {
  readonly limits?: Partial<ImportLimits>;
  /** The module that the child process runs. */
  readonly child?: URL;
}

/**
 * Creates an import whose sources are read in child processes, a few at a time. It throws a UserError for whatever
 * is wrong with a source, and for one that takes too much time or memory; nothing is left behind then.
 */
export function createImportWork({ limits: tighter = {}, child }: ImportParts = {}): ImportWork {
  const limits = { ...IMPORT_LIMITS, ...tighter };
  const module = child ?? new URL('child.ts', import.meta.url);
  const enqueue = limitConcurrency(limits.children);
  return async (source) => {
    checkSize(source.name, source.bytes.length, limits.bytes);
    return enqueue(() => runChild(module, source, limits));
  };
}
