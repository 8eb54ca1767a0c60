import { constants } from 'node:fs';
import { lstat, open, realpath } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { UserError } from '../errors.ts';
import { checkSize } from './check-size.ts';
import { withFileErrors } from './explain-file-error.ts';

/** The path may change between check and open; these flags then still refuse a link, and do not block on a FIFO. */
const HOW = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** True if a path is a folder or inside it. Both without links, as returned by `realpath`. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * Reads a file of at most `limit` bytes. Links are resolved first; with `within`, a folder without links in its path,
 * a file outside it is not opened. Only regular files are opened: a FIFO would never end.
 * @throws UserError that names the path.
 */
export async function readPlainFile(path: string, limit: number, within: string | null): Promise<Uint8Array> {
  return withFileErrors(path, async () => {
    const real = await realpath(path);
    if (within !== null && !isWithin(within, real))
      throw new UserError(`"${path}" is a link out of the folder.`);
    const found = await lstat(real);
    if (found.isDirectory()) throw new UserError(`"${path}" is a folder; name the files in it.`);
    if (!found.isFile()) throw new UserError(`"${path}" is not a regular file and cannot be imported.`);
    checkSize(path, found.size, limit);
    await using handle = await open(real, HOW);
    const opened = await handle.stat();
    if (opened.dev !== found.dev || opened.ino !== found.ino || !opened.isFile())
      throw new UserError(`"${path}" was changed while it was read. Try again.`);
    return await handle.readFile();
  });
}
