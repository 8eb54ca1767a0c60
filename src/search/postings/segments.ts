import type { Database } from 'better-sqlite3';
import { prepareOnce } from '../prepare-once.ts';
import type { IdRange } from '../scope-ranges.ts';

/**
 * Posting lists of the passages `[first, end)`. It is searched only while its state says so, and a change of state is
 * one short transaction, so a search never meets half of a segment.
 */
export interface Segment extends IdRange {
  readonly id: number;
}

const BUILDING = 0;
const SEARCHED = 1;
const DEAD = 2;

/** The segments that are searched and touch these ids, in the order of ids. */
export function listSegments(database: Database, { first, end }: IdRange): readonly Segment[] {
  return prepareOnce<[number, number, number], Segment>(
    database,
    'SELECT id, first, end FROM segments WHERE state = ? AND end > ? AND first < ? ORDER BY first',
  ).all(SEARCHED, first, end);
}

/** Prepares reading the words of each passage of a segment. */
export function prepareLengths(database: Database): (segment: Segment) => Uint16Array {
  const find = prepareOnce<[number], Buffer>(database, 'SELECT lengths FROM segments WHERE id = ?').pluck();
  return ({ id }) => {
    const bytes = find.get(id);
    // SQLite's buffer may begin at an odd address, where no Uint16Array can.
    if (!bytes) return new Uint16Array();
    return new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  };
}

/** Writes the words of each passage of a segment. */
export function writeLengths(database: Database, { id }: Segment, lengths: Uint16Array): void {
  database.prepare('UPDATE segments SET lengths = ? WHERE id = ?').run(Buffer.from(lengths.buffer), id);
}

/** Begins a segment. It is not searched before it is published. */
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

/** True until a segment that was begun is published or given up, be it by another process. */
export function isBuilding(database: Database, { id }: Segment): boolean {
  const find = prepareOnce<[number], number>(database, 'SELECT state FROM segments WHERE id = ?').pluck();
  return find.get(id) === BUILDING;
}

/** Lets all segments within these ids be searched from now on that were begun and not given up. */
export function publishWithin(database: Database, { first, end }: IdRange): void {
  const publish = 'UPDATE segments SET state = ? WHERE state = ? AND first >= ? AND end <= ?';
  prepareOnce(database, publish).run(SEARCHED, BUILDING, first, end);
}

/** Lets a segment be searched instead of its parts. False, and nothing is changed, if one of them is searched no more. */
export function replaceParts(database: Database, segment: Segment, parts: readonly Segment[]): boolean {
  const searched = new Set(listSegments(database, segment).map(({ id }) => id));
  if (!isBuilding(database, segment) || !parts.every(({ id }) => searched.has(id))) return false;
  for (const part of parts) setState(database, part, DEAD);
  setState(database, segment, SEARCHED);
  return true;
}

/** Gives up what is being built and touches these ids: a crash left it, or it would hold what is to go. */
export function giveUpBuilding(database: Database, { first, end }: IdRange): void {
  const giveUp = 'UPDATE segments SET state = ? WHERE state = ? AND end > ? AND first < ?';
  prepareOnce(database, giveUp).run(DEAD, BUILDING, first, end);
}

/** Lets no segment that lies within these ids be searched any more. */
export function buryWithin(database: Database, { first, end }: IdRange): void {
  database.prepare('UPDATE segments SET state = ? WHERE first >= ? AND end <= ?').run(DEAD, first, end);
}

/** Segments that wait to be deleted. */
export function listDead(database: Database): readonly Segment[] {
  return prepareOnce<[number], Segment>(database, 'SELECT id, first, end FROM segments WHERE state = ?').all(
    DEAD,
  );
}

function setState(database: Database, { id }: Segment, state: number): void {
  prepareOnce(database, 'UPDATE segments SET state = ? WHERE id = ?').run(state, id);
}
