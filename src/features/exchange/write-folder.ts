import { createHash, randomUUID } from 'node:crypto';
import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { open, readdir, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { messageOf, UserError } from '../../errors.ts';
import { createPrivateFile, createPrivateFolder } from '../../private-files.ts';
import type { Manifest } from './format.ts';

/** A folder that is being written. */
export interface NewFolder {
  /** Its temporary path. */
  readonly unfinished: string;
  write(file: string, pieces: Iterable<string>): Promise<void>;
  /** Everything written so far. */
  files(): Manifest['files'];
}

/** Characters to write at once. */
const PIECE = 2 ** 16;

/**
 * Writes a new folder, which appears when it is complete, and returns the result of `fill`. Only its owner can read it.
 * @throws UserError if something exists at its path, or it can't be written.
 */
export async function writeFolder<Result>(
  target: string,
  fill: (folder: NewFolder) => Promise<Result>,
): Promise<Result> {
  const folder = await findRoom(target);
  const unfinished = `${folder}.unfinished-${randomUUID()}`;
  try {
    await wording(folder, async () => createPrivateFolder(unfinished));
    const filled = await fill(createFolder(unfinished));
    if (existsSync(folder)) await wording(folder, () => rmdir(folder));
    await wording(folder, () => rename(unfinished, folder));
    return filled;
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}

/** The folder's real path. */
async function findRoom(target: string): Promise<string> {
  const folder = path.resolve(target);
  const parent = path.dirname(folder);
  if (!statSync(parent, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(
      `There is no folder ${parent}. Create it first, or choose another place for the export.`,
    );
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) return folder;
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(`${folder} exists already and is not a folder. Choose a new folder for the export.`);
  if ((await wording(folder, () => readdir(folder))).length > 0)
    throw new UserError(`The folder ${folder} is not empty. Choose a new folder for the export.`);
  return realpathSync(folder);
}

function createFolder(unfinished: string): NewFolder {
  const written: Manifest['files'] = [];
  return {
    unfinished,
    async write(file, pieces) {
      const name = path.join(unfinished, file);
      await wording(name, async () => createPrivateFolder(path.dirname(name)));
      written.push({ path: file, ...(await wording(name, () => writeFile(name, pieces))) });
    },
    files: () => written,
  };
}

async function writeFile(name: string, pieces: Iterable<string>): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  createPrivateFile(name);
  const handle = await open(name, 'r+');
  try {
    for (const piece of inLargePieces(pieces)) {
      const encoded = Buffer.from(piece);
      hash.update(encoded);
      bytes += encoded.length;
      await handle.writeFile(encoded);
    }
  } finally {
    await handle.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}

function* inLargePieces(pieces: Iterable<string>): Generator<string, void, void> {
  let gathered = '';
  for (const piece of pieces) {
    gathered += piece;
    if (gathered.length < PIECE) continue;
    yield gathered;
    gathered = '';
  }
  yield gathered;
}

async function wording<Result>(place: string, write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    throw new UserError(`Can't write ${place}: ${messageOf(error)}`, { cause: error });
  }
}
