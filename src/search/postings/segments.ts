import type { Database } from 'better-sqlite3';
import { prepareOnce } from '../prepare-once.ts';
import type { IdRange } from '../scope-ranges.ts';

/**
 * Posting lists of the passages `[first, end)`. Searched only while its state says so; a change of state is one short
 * transaction, so a search never sees half of a segment.
 */
export interface Segment extends IdRange {
  readonly id: number;
}

const BUILDING = 0;
const SEARCHED = 1;
const DEAD = 2;

/** The published segments that overlap these ids, in the order of ids. */
export function listSegments(database: Database, { first, end }: IdRange): readonly Segment[] {
  return prepareOnce<[number, number, number], Segment>(
    database,
    'SELECT id, first, end FROM segments WHERE state = ? AND end > ? AND first < ? ORDER BY first',
  ).all(SEARCHED, first, end);
}

/** Prepares reading the number of words in each passage of a segment. */
export function prepareLengths(database: Database): (segment: Segment) => Uint16Array {
  const find = prepareOnce<[number], Buffer>(database, 'SELECT lengths FROM segments WHERE id = ?').pluck();
  return ({ id }) => {
    const bytes = find.get(id);
    // SQLite's buffer may begin at an odd address, but a Uint16Array cannot.
    if (!bytes) return new Uint16Array();
    return new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  };
}

/** Writes the number of words in each passage of a segment. */
export function writeLengths(database: Database, { id }: Segment, lengths: Uint16Array): void {
  database.prepare('UPDATE segments SET lengths = ? WHERE id = ?').run(Buffer.from(lengths.buffer), id);
}

/** Starts a segment. It is not searched until it is published. */
export function insertSegment(database: Database, { first, end }: IdRange, lengths: Uint16Array): Segment {
  const insertion = 'INSERT INTO segments (first, end, state, lengths) VALUES (?, ?, ?, ?)';
  const { lastInsertRowid } = prepareOnce(database, insertion).run(
    first,
    end,
    BUILDING,
    Buffer.from(lengths.buffer),
  );
  return { id: Number(lastInsertRowid), first, end };
}

/** Publishes all segments within these ids that were started. */
export function publishWithin(database: Database, { first, end }: IdRange): void {
  const publish = 'UPDATE segments SET state = ? WHERE state = ? AND first >= ? AND end <= ?';
  prepareOnce(database, publish).run(SEARCHED, BUILDING, first, end);
}

/** Publishes a segment in place of its parts. */
export function replaceParts(database: Database, segment: Segment, parts: readonly Segment[]): void {
  for (const part of parts) setState(database, part, DEAD);
  setState(database, segment, SEARCHED);
}

/** Retires all segments within these ids. */
export function buryWithin(database: Database, { first, end }: IdRange): void {
  database.prepare('UPDATE segments SET state = ? WHERE first >= ? AND end <= ?').run(DEAD, first, end);
}

/** Segments to be deleted. */
export function listDead(database: Database): readonly Segment[] {
  return prepareOnce<[number], Segment>(database, 'SELECT id, first, end FROM segments WHERE state = ?').all(
    DEAD,
  );
}

function setState(database: Database, { id }: Segment, state: number): void {
  prepareOnce(database, 'UPDATE segments SET state = ? WHERE id = ?').run(state, id);
}
