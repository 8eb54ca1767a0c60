import { realpath } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { WorkDescription } from '../corpus/work.ts';
import { checkDescription } from './check-description.ts';
import { withFileErrors } from './explain-file-error.ts';
import { IMPORT_LIMITS } from './import-limits.ts';
import type { Source } from './source.ts';
import { readPlainFile } from './read-plain-file.ts';
import { readSidecar } from './sidecar.ts';

/**
 * Reads a file and its sidecar for import. `description` overrides the sidecar. A file that was named may be a link to
 * anywhere; one that was found in a folder must be inside it, and so must a sidecar in any case: `within` is that
 * folder, without links in its path. Throws a UserError that names the path if the file is missing, unreadable,
 * elsewhere, not a regular file or too large; its size is checked before it is read.
 */
export async function readSource(
  path: string,
  description: Partial<WorkDescription> = {},
  within: string | null = null,
): Promise<Source> {
  const bytes = await readPlainFile(path, IMPORT_LIMITS.bytes, within);
  const given = checkDescription(description, 'the options');
  const beside = within ?? (await withFileErrors(path, () => realpath(dirname(path))));
  const sidecar = await readSidecar(path, IMPORT_LIMITS, beside);
  return { name: basename(path), bytes, description: { ...sidecar, ...given } };
}
