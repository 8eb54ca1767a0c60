import { createHash } from 'node:crypto';
import { constants, lstatSync, statSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { messageOf, UserError } from '../../errors.ts';
import type { Manifest } from './format.ts';

/** An untrusted folder: it is read by plain names, follows no links, and trusts no sizes. */
export interface ForeignFolder {
  /** A file's bytes. UserError if it is larger. */
  read(file: string, most: number): Promise<Buffer>;
  /** A file's lines without their ends, numbered from 1. UserError if one is longer. */
  lines(file: string, longest: number): AsyncIterable<{ readonly number: number; readonly bytes: Buffer }>;
  /** Rejects a file that differs from the manifest. */
  verify(listed: Manifest['files'][number]): Promise<void>;
}

const LINE_END = 0x0a;

/** A file could be replaced between check and open; these flags still stop links and FIFOs. */
const HOW = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Opens a folder. File names are not checked here: the caller has done so. */
export function openForeignFolder(folder: string): ForeignFolder {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(`There is no folder ${folder}. Name the folder that "concordance export" wrote.`);

  async function withFile<Result>(file: string, use: (handle: FileHandle, size: number) => Promise<Result>) {
    const size = sizeOf(folder, file);
    const handle = await openFile(folder, file);
    try {
      return await use(handle, size);
    } finally {
      await handle.close();
    }
  }

  return {
    read: (file, most) =>
      withFile(file, async (handle, size) => {
        if (size > most) throw new UserError(`${file} has ${size} bytes; at most ${most} are allowed.`);
        return handle.readFile();
      }),
    async *lines(file, longest) {
      sizeOf(folder, file);
      const handle = await openFile(folder, file);
      yield* splitLines(handle.createReadStream({ highWaterMark: 2 ** 18 }), file, longest);
    },
    verify: ({ path: file, bytes, sha256 }) =>
      withFile(file, async (handle, size) => {
        const hash = createHash('sha256');
        if (size === bytes)
          for await (const piece of handle.createReadStream({ autoClose: false }))
            hash.update(piece as Buffer);
        if (size !== bytes || hash.digest('hex') !== sha256)
          throw new UserError(
            `${file} differs from the manifest: it was changed or damaged after the export. Copy the export again, or make a new one.`,
          );
      }),
  };
}

async function openFile(folder: string, file: string): Promise<FileHandle> {
  const name = path.join(folder, file);
  try {
    const handle = await open(name, HOW);
    if ((await handle.stat()).isFile()) return handle;
    await handle.close();
  } catch (error) {
    throw new UserError(`Can't read ${name}: ${messageOf(error)}`, { cause: error });
  }
  throw notPlain(file);
}

function notPlain(file: string): UserError {
  return new UserError(`${file} is a link or not a regular file. An export contains only regular files.`);
}

/** Bytes of a regular file in a folder, or one folder below it. */
function sizeOf(folder: string, file: string): number {
  const below = path.dirname(file);
  const stats = lstatSync(path.join(folder, file), { throwIfNoEntry: false });
  if (stats === undefined) throw new UserError(`${file} is missing from the export. Copy the whole folder.`);
  const isInside = below === '.' || lstatSync(path.join(folder, below)).isDirectory();
  if (!isInside || !stats.isFile()) throw notPlain(file);
  return stats.size;
}

async function* splitLines(
  pieces: AsyncIterable<unknown>,
  file: string,
  longest: number,
): AsyncGenerator<{ readonly number: number; readonly bytes: Buffer }, void, void> {
  let number = 1;
  let pending: Buffer[] = [];
  let length = 0;
  const take = (piece: Buffer) => {
    pending.push(piece);
    length += piece.length;
    if (length > longest)
      throw new UserError(`${file}, line ${number}: more than ${longest} bytes, so it was not read.`);
  };
  const line = () => {
    const bytes = pending.length === 1 && pending[0] ? pending[0] : Buffer.concat(pending);
    pending = [];
    length = 0;
    return { number: number++, bytes };
  };
  for await (const read of pieces) {
    const piece = read as Buffer;
    let start = 0;
    for (let end = piece.indexOf(LINE_END); end !== -1; end = piece.indexOf(LINE_END, start)) {
      take(piece.subarray(start, end));
      yield line();
      start = end + 1;
    }
    take(piece.subarray(start));
  }
  if (length > 0) yield line();
}
