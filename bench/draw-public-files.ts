/**
 * Draws the list of public files anew and prints it: `node bench/draw-public-files.ts FOLDER > bench/public-files.tsv`.
 *
 * FOLDER has `manifest.tsv`, with `owner+name`, commit and path of each file on a line, and the files themselves at
 * `owner+name/path`. Of each format and producer those with the smallest SHA-256 of `owner/name/path` are taken, the
 * producers with the most files first, until there are enough of the format. Equal files count once. What a reader
 * makes of a file has no influence. Judgements of the list that is there are kept.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { formatOfName, type Format } from '../src/import/formats.ts';
import { IMPORT_LIMITS } from '../src/import/import-limits.ts';
import { producerOf, UNNAMED } from './public/producer.ts';
import { formatList, placeOf, readList, type PublicFile } from './public/public-file.ts';

/** How many files of a format are drawn, and at most of one producer. */
const SHARES: Readonly<Record<Format, readonly [all: number, ofProducer: number]>> = {
  pdf: [140, 4],
  docx: [64, 12],
  epub: [44, 24],
  html: [50, 3],
  txt: [16, 8],
  md: [8, 8],
  srt: [8, 8],
  vtt: [8, 8],
};

const hash = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
const ORDER = (file: PublicFile): string => hash(`${file.repository}/${file.path}`);

/** A line of the manifest with what its file says, or null for a file that is empty, too large or of no format. */
async function describe(folder: string, line: string): Promise<PublicFile | null> {
  const [name = '', commit = '', within = ''] = line.split('\t');
  const format = formatOfName(within);
  const judged = { refusal: UNNAMED, reason: UNNAMED };
  const file = { repository: name.replace('+', '/'), commit, path: within, ...judged };
  if (format === null) return null;
  const bytes = readFileSync(placeOf(folder, { ...file, sha256: '', format, producer: '' }));
  if (bytes.length === 0 || bytes.length > IMPORT_LIMITS.bytes) return null;
  return { ...file, sha256: hash(bytes), format, producer: await producerOf(format, bytes) };
}

function drawOf(format: Format, files: readonly PublicFile[]): readonly PublicFile[] {
  const [all, ofProducer] = SHARES[format];
  const producers = Map.groupBy(
    files.filter((file) => file.format === format),
    ({ producer }) => producer,
  );
  return [...producers]
    .toSorted(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .flatMap(([, written]) => written.toSorted((a, b) => (ORDER(a) < ORDER(b) ? -1 : 1)).slice(0, ofProducer))
    .slice(0, all);
}

const [, , folder = '.'] = process.argv;
const manifest = readFileSync(path.join(folder, 'manifest.tsv'), 'utf8').trimEnd().split('\n');
const found = new Map<string, PublicFile>();
for (const line of manifest.toSorted()) {
  const file = await describe(folder, line);
  if (file !== null && !found.has(file.sha256)) found.set(file.sha256, file);
}
const judged = new Map(readList().map((file) => [file.sha256, file]));
const drawn = (Object.keys(SHARES) as Format[]).flatMap((format) => drawOf(format, [...found.values()]));
process.stdout.write(
  formatList(
    drawn.map((file) => {
      const { refusal = UNNAMED, reason = UNNAMED } = judged.get(file.sha256) ?? {};
      return { ...file, refusal, reason };
    }),
  ),
);
