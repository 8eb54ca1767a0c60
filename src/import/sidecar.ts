import { lstat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { WorkDescription } from '../corpus/work.ts';
import { UserError } from '../errors.ts';
import { checkDescription } from './check-description.ts';
import type { ImportLimits } from './import-limits.ts';
import { readScalars } from './plain-yaml.ts';
import { readPlainFile } from './read-plain-file.ts';

const ENDINGS = ['.meta.json', '.meta.yaml', '.meta.yml'];

/** True if a file describes another one. */
export function isSidecar(name: string): boolean {
  return ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));
}

async function isThere(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null)) !== null;
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
 * The description of a work in its file's sidecar: `essay.meta.json` (or `.yaml`, `.yml`) or `essay.txt.meta.json`
 * beside `essay.txt`, with the keys title, author, edition, licence and sourceUrl. Empty without a sidecar. Throws a
 * UserError that names the key if one is unknown or invalid, and for a sidecar outside the folder `within`.
 */
export async function readSidecar(
  path: string,
  limits: ImportLimits,
  within: string,
): Promise<Partial<WorkDescription>> {
  const sidecar = await findSidecar(path);
  if (sidecar === null) return {};
  const bytes = await readPlainFile(sidecar, limits.sidecar, within);
  const where = `the sidecar "${sidecar}"`;
  const scalars = readScalars(
    Buffer.from(bytes)
      .toString('utf8')
      .replace(/^\ufeff/, ''),
    `The sidecar "${sidecar}"`,
    1,
  );
  const nested = [...scalars].find(([, value]) => value === null);
  if (nested !== undefined) throw new UserError(`Wrong description in ${where}: ${nested[0]} must be text.`);
  // An empty value means the same as null.
  return checkDescription(
    Object.fromEntries([...scalars].map(([key, value]) => [key, value === '' ? null : value])),
    where,
  );
}
