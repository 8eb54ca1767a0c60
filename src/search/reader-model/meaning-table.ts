import type { Database } from 'better-sqlite3';
import type { WorkId } from '../../corpus/work.ts';
import { DIMENSIONS, type Meaning } from './reader-model.ts';

/** A passage whose sentences are to be encoded. */
export interface UnencodedPassage {
  readonly id: number;
  readonly text: string;
  /** JSON of the sentences' bounds in a flat list. */
  readonly sentences: string;
}

/** Embeddings of a passage's sentences, in order; null for a passage that is not encoded yet. */
export type ReadMeanings = (passage: number) => readonly Meaning[] | null;

/** Prepares reading from an open index. */
export function prepareMeaningReader(database: Database): ReadMeanings {
  const find = database.prepare<[number], Buffer>('SELECT vectors FROM meanings WHERE passage = ?').pluck();
  return (passage) => {
    const bytes = find.get(passage);
    if (!bytes) return null;
    return Array.from({ length: bytes.length / DIMENSIONS }, (_, i) => {
      const start = i * DIMENSIONS;
      return new Int8Array(bytes.buffer, bytes.byteOffset + start, DIMENSIONS);
    });
  };
}

/** Stores the embeddings of a passage's sentences, unless the passage has been replaced or removed meanwhile. */
export function writeMeanings(
  database: Database,
  { id, text, sentences }: UnencodedPassage,
  meanings: readonly Meaning[],
): void {
  database
    .prepare(
      `INSERT OR REPLACE INTO meanings (passage, vectors)
       SELECT id, ? FROM passages WHERE id = ? AND text = ? AND sentences = ?`,
    )
    .run(Buffer.concat(meanings.map(bytesOf)), id, text, sentences);
}

function bytesOf({ buffer, byteOffset, byteLength }: Meaning): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** How far a work is encoded; its passages are encoded in order. */
interface Progress {
  readonly workId: WorkId;
  readonly next: number;
  readonly end: number;
}

// One index look-up per work, whatever its number of passages.
const PROGRESS = `
  SELECT work_id AS workId, end_passage AS end, coalesce(
    (SELECT max(passage) + 1 FROM meanings WHERE passage >= first_passage AND passage < end_passage),
    first_passage
  ) AS next
  FROM works WHERE is_complete`;

/** Works with a passage that is not encoded yet. */
export function listUnencodedWorks(database: Database): readonly WorkId[] {
  return readProgress(database).map(({ workId }) => workId);
}

/** How many passages are not encoded yet. */
export function countUnencoded(database: Database): number {
  return readProgress(database).reduce((sum, { next, end }) => sum + end - next, 0);
}

/** The next passages to encode, all of one work, at most `limit`. */
export function listUnencoded(database: Database, limit: number): readonly UnencodedPassage[] {
  const [work] = readProgress(database);
  if (!work) return [];
  return database
    .prepare<[number, number, number], UnencodedPassage>(
      'SELECT id, text, sentences FROM passages WHERE id >= ? AND id < ? ORDER BY id LIMIT ?',
    )
    .all(work.next, work.end, limit);
}

function readProgress(database: Database): readonly Progress[] {
  return database.prepare<[], Progress>(`SELECT * FROM (${PROGRESS}) WHERE next < end`).all();
}
