import type { Database } from 'better-sqlite3';
import type { IdRange } from '../scope-ranges.ts';
import { DIMENSIONS, type Meaning } from './reader-model.ts';
import { cosine } from './quantise.ts';

/** With more passages in scope none is looked for, since nothing else is answered while all are compared. */
const MOST_COMPARED = 2000;

/**
 * The passages in these ranges with a sentence most similar in meaning to a question, at most `limit`, the most similar
 * first; none where there are too many to compare them all. A passage that is not encoded is not found.
 */
export function findSimilar(
  database: Database,
  question: Meaning,
  ranges: readonly IdRange[],
  limit: number,
): readonly number[] {
  const passages = ranges.reduce((sum, { first, end }) => sum + end - first, 0);
  if (passages > MOST_COMPARED) return [];
  const find = database.prepare<[number, number], { passage: number; vectors: Buffer }>(
    'SELECT passage, vectors FROM meanings WHERE passage >= ? AND passage < ?',
  );
  const found = ranges.flatMap(({ first, end }) =>
    find.all(first, end).map(({ passage, vectors }) => ({ passage, value: bestOf(question, vectors) })),
  );
  return found
    .toSorted((a, b) => b.value - a.value)
    .slice(0, limit)
    .map(({ passage }) => passage);
}

function bestOf(question: Meaning, { buffer, byteOffset, length }: Buffer): number {
  let best = -1;
  for (let at = 0; at < length; at += DIMENSIONS) {
    const value = cosine(question, new Int8Array(buffer, byteOffset + at, DIMENSIONS));
    if (value > best) best = value;
  }
  return best;
}
