import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { withFileErrors } from './explain-file-error.ts';
import { formatOfName } from './formats.ts';
import { isWithin } from './read-plain-file.ts';
import { isSidecar } from './sidecar.ts';

/** A file to import. */
export interface FoundFile {
  readonly path: string;
  /** The folder that it was found in and has to lie in, without links in its path; null if it was named itself. */
  readonly within: string | null;
}

/** What a path stands for. */
export interface Expanded {
  readonly files: readonly FoundFile[];
  /** What lies in the folder and is not read, and why, in words that name it. */
  readonly leftOut: readonly { readonly path: string; readonly why: string }[];
}

/** Something in a folder: where it is, and where it is without links. */
interface Place {
  readonly path: string;
  readonly real: string;
}

/**
 * The files that a path stands for: a file itself, and of a folder all files below it whose format is read, sorted;
 * hidden files and sidecars are left out. A link named as the path is followed, wherever it leads. Those in a folder
 * are followed within it, so that each file comes once, by its own name if that is read. What leads out of the folder
 * or nowhere, and what is neither file nor folder, is left out and named. Throws a UserError that names the path if it
 * is missing, or a folder with nothing to name.
 */
export async function expandPath(path: string): Promise<Expanded> {
  const found = await withFileErrors(path, () => stat(path));
  if (!found.isDirectory()) return { files: [{ path, within: null }], leftOut: [] };
  const within = await withFileErrors(path, () => realpath(path));
  const { files, leftOut } = await walk({ path, real: within });
  if (files.length === 0 && leftOut.length === 0)
    throw new UserError(({ fileAdvice }) => `"${path}" holds no file that is read. ${fileAdvice.readable}`);
  return { files: files.toSorted().map((file) => ({ path: file, within })), leftOut };
}

/** Goes through a folder, and only then where its links lead, so that a file has its own name before a link's. */
async function walk(folder: Place): Promise<{ files: readonly string[]; leftOut: Expanded['leftOut'] }> {
  const entered = new Set<string>();
  const files = new Map<string, string>();
  const links: string[] = [];
  const leftOut: { path: string; why: string }[] = [];
  const leave = (path: string, why: string) =>
    leftOut.push({ path, why: `"${path}" is left out: it is ${why}.` });

  async function enter({ path, real }: Place): Promise<void> {
    // A link may lead back to a folder that is being read.
    if (entered.has(real)) return;
    entered.add(real);
    for (const entry of await withFileErrors(path, () => readdir(real, { withFileTypes: true }))) {
      if (entry.name.startsWith('.') || isSidecar(entry.name)) continue;
      const place = { path: join(path, entry.name), real: join(real, entry.name) };
      if (entry.isSymbolicLink()) links.push(place.path);
      else await take(place, entry);
    }
  }

  async function take(place: Place, kind: { isDirectory(): boolean; isFile(): boolean }): Promise<void> {
    if (kind.isDirectory()) await enter(place);
    else if (formatOfName(place.path) === null || files.has(place.real)) return;
    else if (kind.isFile()) files.set(place.real, place.path);
    else leave(place.path, 'no ordinary file');
  }

  async function follow(path: string): Promise<void> {
    const real = await realpath(path).catch(() => null);
    if (real === null) leave(path, 'a link that leads nowhere');
    else if (isWithin(folder.real, real)) await take({ path, real }, await lstat(real));
    else leave(path, 'a link out of the folder');
  }

  await enter(folder);
  // What a link leads to may hold more of them.
  for (const link of links) await follow(link);
  return { files: [...files.values()], leftOut };
}
