import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { WorkDescription } from '../corpus/work.ts';
import { UserError } from '../errors.ts';
import { checkDescription } from './check-description.ts';
import { checkSize } from './check-size.ts';
import { withFileErrors } from './explain-file-error.ts';
import { IMPORT_LIMITS } from './import-limits.ts';
import type { Source } from './import-work.ts';
import { readSidecar } from './sidecar.ts';

/**
 * Reads a file and its sidecar for import. `description` beats the sidecar. Throws a UserError that names the path if
 * the file is missing, unreadable, no plain file or too large; its size is looked at before it is read.
 */
export async function readSource(path: string, description: Partial<WorkDescription> = {}): Promise<Source> {
  const found = await withFileErrors(path, () => stat(path));
  if (found.isDirectory()) throw new UserError(`"${path}" is a folder; name the files in it.`);
  if (!found.isFile()) throw new UserError(`"${path}" is no ordinary file and cannot be imported.`);
  checkSize(path, found.size, IMPORT_LIMITS.bytes);
  const given = checkDescription(description, 'the options');
  const sidecar = await readSidecar(path, IMPORT_LIMITS);
  const bytes = await withFileErrors(path, () => readFile(path));
  return { name: basename(path), bytes, description: { ...sidecar, ...given } };
}
