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
  /** The folder it was found in and must be inside of, without links in its path; null if the file itself was named. */
  readonly within: string | null;
}

/** The files for a path. */
export interface Expanded {
  readonly files: readonly FoundFile[];
  /** What in the folder is not read, and why, as sentences that name it. */
  readonly leftOut: readonly { readonly path: string; readonly why: string }[];
}

/** A folder entry: its path, and its path without links. */
interface Place {
  readonly path: string;
  readonly real: string;
}

/**
 * The files for a path: the file itself, or all supported files below a folder, sorted, without hidden files and
 * sidecars. If the path itself is a link, it is followed wherever it leads. Links in a folder are followed only inside
 * it, and each file is listed once, by its own name if that is supported. Links that are broken or lead out of the
 * folder, and whatever is neither file nor folder, are left out and named. Throws a UserError that names the path if
 * it is missing, or a folder with nothing to read or name.
 */
export async function expandPath(path: string): Promise<Expanded> {
  const found = await withFileErrors(path, () => stat(path));
  if (!found.isDirectory()) return { files: [{ path, within: null }], leftOut: [] };
  const within = await withFileErrors(path, () => realpath(path));
  const { files, leftOut } = await walk({ path, real: within });
  if (files.length === 0 && leftOut.length === 0)
    throw new UserError(
      ({ fileAdvice }) => `"${path}" contains no file in a supported format. ${fileAdvice.readable}`,
    );
  return { files: files.toSorted().map((file) => ({ path: file, within })), leftOut };
}

/** Walks a folder first and its links afterwards, so that a file's own name comes before a link's. */
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
    else leave(place.path, 'not a regular file');
  }

  async function follow(path: string): Promise<void> {
    const real = await realpath(path).catch(() => null);
    if (real === null) leave(path, 'a link that leads nowhere');
    else if (isWithin(folder.real, real)) await take({ path, real }, await lstat(real));
    else leave(path, 'a link out of the folder');
  }

  await enter(folder);
  // The target of a link may contain more links.
  for (const link of links) await follow(link);
  return { files: [...files.values()], leftOut };
}
