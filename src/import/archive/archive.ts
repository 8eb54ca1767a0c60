import { crc32 } from 'node:zlib';
import { fromBufferPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { phrase } from '../../catalogue/phrase.ts';
import { messageOf, UserError } from '../../errors.ts';
import { checkEntries, refuseArchive } from './check-entries.ts';
import type { ImportLimits } from '../import-limits.ts';

/** A zip archive whose directory has been checked. Entries are unpacked only when they are read. */
export interface Archive {
  readonly names: ReadonlySet<string>;
  /** An entry's bytes, or null if there is none of this name. Throws a UserError if it is damaged or too large. */
  read(entryName: string): Promise<Uint8Array | null>;
}

/** yauzl's error messages say what is wrong with the archive. */
async function withWords<Result>(name: string, access: () => Promise<Result>): Promise<Result> {
  try {
    return await access();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw refuseArchive(name, phrase('archives.damaged', messageOf(error)), error);
  }
}

async function openEntries(name: string, bytes: Uint8Array, limits: ImportLimits) {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, strictFileNames: true });
  if (zip.entryCount > limits.entries) {
    throw refuseArchive(name, phrase('archives.tooMany', zip.entryCount));
  }
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  checkEntries(name, entries, limits);
  return { zip, entries };
}

async function unpack(name: string, zip: ZipFile, entry: Entry, room: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of await zip.openReadStreamPromise(entry)) {
    pieces.push(piece);
    size += piece.length;
    if (size > room) throw refuseArchive(name, phrase('archives.tooLarge'));
  }
  const bytes = Buffer.concat(pieces);
  if (crc32(bytes) !== entry.crc32)
    throw refuseArchive(name, phrase('archives.entryDamaged', entry.fileName));
  return bytes;
}

/**
 * Opens a zip archive. The directory is checked at once; unpacked bytes are counted as they arrive, over all reads,
 * because declared sizes cannot be trusted. Throws a UserError that says what is wrong.
 */
export async function openArchive(name: string, bytes: Uint8Array, limits: ImportLimits): Promise<Archive> {
  const { zip, entries } = await withWords(name, () => openEntries(name, bytes, limits));
  const byName = new Map(entries.map((entry) => [entry.fileName, entry]));
  let room = limits.unpacked;
  return {
    names: new Set(byName.keys()),
    async read(entryName) {
      const entry = byName.get(entryName);
      if (entry === undefined) return null;
      const unpacked = await withWords(name, () => unpack(name, zip, entry, room));
      room -= unpacked.length;
      return unpacked;
    },
  };
}
