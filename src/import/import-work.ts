import type { ImportedWork } from '../corpus/corpus.ts';
import type { WorkDescription } from '../corpus/work.ts';

/** A file to import. */
export interface Source {
  /** File name; its ending and the content decide the format. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What whoever brings it says of it; beats what the text says of itself. */
  readonly description?: Partial<WorkDescription>;
}

/** Reads, cleans and divides a source, in a child process that can be killed. */
export type ImportWork = (source: Source) => Promise<ImportedWork>;
