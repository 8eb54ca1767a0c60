import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { withFileErrors } from './explain-file-error.ts';
import { formatOfName } from './formats.ts';
import { isSidecar } from './sidecar.ts';

/** A link that leads nowhere is passed over within a folder. */
async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  const found = await stat(path).catch(() => null);
  if (found === null) return null;
  if (found.isDirectory()) return 'folder';
  return found.isFile() ? 'file' : null;
}

async function listFolder(folder: string, seen: Set<string>): Promise<string[]> {
  const real = await withFileErrors(folder, () => realpath(folder));
  // A link may lead back to a folder that is being read.
  if (seen.has(real)) return [];
  seen.add(real);
  const names = await withFileErrors(folder, () => readdir(folder));
  const files: string[] = [];
  for (const name of names.toSorted()) {
    if (name.startsWith('.') || isSidecar(name)) continue;
    const path = join(folder, name);
    const kind = await kindOf(path);
    if (kind === 'folder') files.push(...(await listFolder(path, seen)));
    else if (kind === 'file' && formatOfName(name) !== null) files.push(path);
  }
  return files;
}

/**
 * The files that paths stand for: a file itself, and of a folder all files below it whose format is read, sorted;
 * hidden files and sidecars are left out. Each file comes once. Throws a UserError that names the path if it is
 * missing, or a folder without any such file.
 */
export async function expandPaths(paths: readonly string[]): Promise<string[]> {
  const files = new Set<string>();
  for (const path of paths) {
    const found = await withFileErrors(path, () => stat(path));
    const listed = found.isDirectory() ? await listFolder(path, new Set()) : [path];
    if (listed.length === 0)
      throw new UserError(({ fileAdvice }) => `"${path}" holds no file that is read. ${fileAdvice.readable}`);
    for (const file of listed) files.add(file);
  }
  return [...files];
}
