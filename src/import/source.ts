import type { WorkDescription } from '../corpus/work.ts';
/** A file to import. */
export interface Source {
  /** File name; its extension and the content decide the format. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The given description; overrides what the text says about itself. */
  readonly description?: Partial<WorkDescription>;
  /** The web address that it was fetched from. */
  readonly address?: string;
  /** The encoding declared by the site. */
  readonly charset?: string | null;
}
