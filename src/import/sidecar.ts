import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { WorkDescription } from '../corpus/work.ts';
import { UserError } from '../errors.ts';
import { checkDescription } from './check-description.ts';
import { checkSize } from './check-size.ts';
import { withFileErrors } from './explain-file-error.ts';
import type { ImportLimits } from './import-limits.ts';
import { readScalars } from './plain-yaml.ts';

const ENDINGS = ['.meta.json', '.meta.yaml', '.meta.yml'];

/** True if a file describes another one. */
export function isSidecar(name: string): boolean {
  return ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));
}

async function isThere(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ?? false;
}

async function findSidecar(path: string): Promise<string | null> {
  const name = basename(path);
  const stems = [name, basename(name, extname(name))];
  const candidates = stems.flatMap((stem) => ENDINGS.map((ending) => join(dirname(path), stem + ending)));
  const found: string[] = [];
  for (const candidate of new Set(candidates)) {
    if (await isThere(candidate)) found.push(candidate);
  }
  const [first, second] = found;
  if (first !== undefined && second !== undefined) {
    throw new UserError(`"${path}" is described by both "${first}" and "${second}"; keep one of them.`);
  }
  return first ?? null;
}

/**
 * What the sidecar of a file says of the work: `essay.meta.json` (or `.yaml`, `.yml`) or `essay.txt.meta.json` beside
 * `essay.txt`, with the keys title, author, edition, licence and sourceUrl. Empty without a sidecar. Throws a
 * UserError that names the key if one is unknown or wrong.
 */
export async function readSidecar(path: string, limits: ImportLimits): Promise<Partial<WorkDescription>> {
  const sidecar = await findSidecar(path);
  if (sidecar === null) return {};
  const bytes = await withFileErrors(sidecar, () => readFile(sidecar));
  checkSize(sidecar, bytes.length, limits.sidecar);
  const where = `the sidecar "${sidecar}"`;
  const scalars = readScalars(bytes.toString('utf8').replace(/^\ufeff/, ''), `The sidecar "${sidecar}"`, 1);
  const nested = [...scalars].find(([, value]) => value === null);
  if (nested !== undefined) throw new UserError(`Wrong description in ${where}: ${nested[0]} must be text.`);
  // An empty value, like null, says nothing.
  return checkDescription(
    Object.fromEntries([...scalars].map(([key, value]) => [key, value === '' ? null : value])),
    where,
  );
}
