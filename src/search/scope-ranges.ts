import type { Database } from 'better-sqlite3';
import type { Scope, ScopedWork } from './search.ts';

/** A half-open range of passage ids. A work's passages have consecutive ids in text order. */
export interface IdRange {
  readonly first: number;
  readonly end: number;
}

/** A work of a scope with the ids of its passages that lie wholly inside. */
export interface WorkRange extends IdRange {
  readonly row: number;
  readonly workId: string;
  readonly title: string;
}

interface WorkRow {
  readonly row: number;
  readonly title: string;
  readonly first: number;
  readonly end: number;
  readonly start: number;
  readonly finish: number;
}

/** The ids of the passages in scope, by work, in the order of ids. Works that the index lacks are left out. */
export function findWorkRanges(database: Database, scope: Scope): readonly WorkRange[] {
  const findWork = database.prepare<[string], WorkRow>(
    `SELECT id AS row, title, first_passage AS first, end_passage AS end,
       (SELECT start FROM passages WHERE id = first_passage) AS start,
       (SELECT end FROM passages WHERE id = end_passage - 1) AS finish
     FROM works WHERE work_id = ? AND is_complete AND end_passage > first_passage`,
  );
  const findInside = database.prepare<
    [number, number, number, number],
    { first: number | null; last: number }
  >(
    `SELECT min(id) AS first, max(id) AS last FROM passages
     WHERE id >= ? AND id < ? AND start >= ? AND end <= ?`,
  );
  const ranges = scope.flatMap((scoped) => {
    const work = findWork.get(scoped.workId);
    if (!work) return [];
    const range = holdsAll(scoped, work) ? work : partOf(work, scoped);
    return range ? [{ row: work.row, workId: scoped.workId, title: work.title, ...pick(range) }] : [];
  });
  return ranges.toSorted((a, b) => a.first - b.first);

  function partOf(work: WorkRow, { start, end }: ScopedWork): IdRange | null {
    const inside = findInside.get(work.first, work.end, start, end);
    if (!inside || inside.first === null) return null;
    return { first: inside.first, end: inside.last + 1 };
  }
}

/** The same ids in as few ranges as possible. */
export function mergeRanges(ranges: readonly IdRange[]): readonly IdRange[] {
  const merged: IdRange[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (last && range.first <= last.end)
      merged[merged.length - 1] = { first: last.first, end: Math.max(last.end, range.end) };
    else merged.push(pick(range));
  }
  return merged;
}

function holdsAll(scoped: ScopedWork, work: WorkRow): boolean {
  return scoped.start <= work.start && scoped.end >= work.finish;
}

function pick({ first, end }: IdRange): IdRange {
  return { first, end };
}
