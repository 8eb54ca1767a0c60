import type { Entry } from 'yauzl';
import { phrase } from '../../catalogue/phrase.ts';
import type { Phrase } from '../../corpus/phrase.ts';
import { UserError } from '../../errors.ts';
import type { ImportLimits } from '../import-limits.ts';

/** Length of a local file header without name and extra field (APPNOTE.TXT, 4.3.7). */
const LOCAL_HEADER = 30;

/** Small entries may have any compression ratio. */
const SMALL = 1024 * 1024;

const ARCHIVE = /\.(?:zip|epub|jar|7z|rar|tar|gz|tgz|bz2|xz)$/i;

/** The file type in the upper half of Unix attributes, and its value for a link. */
const FILE_KIND = 0xf000;
const LINK = 0xa000;

/** The error for a refused archive: `why` continues a sentence. */
export function refuseArchive(name: string, why: Phrase, cause?: unknown): UserError {
  return new UserError(phrase('archives.unsafe', name, why), { cause });
}

function faultOfEntry(entry: Entry, limits: ImportLimits): Phrase | null {
  const { fileName, compressedSize, uncompressedSize } = entry;
  if (entry.isEncrypted()) return phrase('archives.encrypted');
  if (((entry.externalFileAttributes >>> 16) & FILE_KIND) === LINK) return phrase('archives.link', fileName);
  if (!entry.canDecodeFileData()) return phrase('archives.packedOddly', fileName);
  if (ARCHIVE.test(fileName)) return phrase('archives.holdsArchive', fileName);
  if (uncompressedSize > SMALL && uncompressedSize > compressedSize * limits.ratio)
    return phrase('archives.tooTight', fileName, limits.ratio);
  return null;
}

/** The space that an entry takes in the file; its extra field may make it larger. */
function extentOf({ relativeOffsetOfLocalHeader: start, fileNameLength, compressedSize }: Entry) {
  return { start, end: start + LOCAL_HEADER + fileNameLength + compressedSize };
}

/** Entries that share bytes make a small file unpack to a huge one (Fifield, "A better zip bomb", 2019). */
function doOverlap(entries: readonly Entry[]): boolean {
  const extents = entries.map(extentOf).toSorted((a, b) => a.start - b.start);
  return extents.some(({ start }, at) => start < (extents[at - 1]?.end ?? 0));
}

function faultOfAll(entries: readonly Entry[], limits: ImportLimits): Phrase | null {
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (total > limits.unpacked) return phrase('archives.tooLarge');
  if (doOverlap(entries)) return phrase('archives.overlapping');
  if (new Set(entries.map(({ fileName }) => fileName)).size < entries.length)
    return phrase('archives.sameName');
  return null;
}

/** Throws a UserError if an archive's directory shows that it is encrypted or malicious. */
export function checkEntries(name: string, entries: readonly Entry[], limits: ImportLimits): void {
  const faults = entries.map((entry) => faultOfEntry(entry, limits));
  const fault = faults.find((each) => each !== null) ?? faultOfAll(entries, limits);
  if (fault !== null) throw refuseArchive(name, fault);
}
