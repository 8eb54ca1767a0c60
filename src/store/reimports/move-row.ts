import { z } from 'zod';
import type { Anchor, Change } from '../../corpus/anchor.ts';
import type { Span } from '../../corpus/layout.ts';
import type { Citation } from '../../corpus/quotation.ts';
import type { StoredRow } from '../exchange/rows.ts';
import { fromCitationColumns, toCitationColumns } from '../questions/citation-row.ts';
import type { CitationColumns } from '../tables/citation-columns.ts';
import type { Place } from '../tables/column.ts';
import { prompts } from '../tables/prompts.ts';
import { schedules } from '../tables/schedules.ts';
import { columnsThatAre } from '../tables/schema-facts.ts';
import type { PlacedTable } from './placed-tables.ts';

/** What a row becomes: its new values, or null if one of its places is lost; and what became of its words. */
export interface MovedRow {
  readonly row: StoredRow | null;
  readonly changes: readonly Change[];
}

/** Moves one value of a row; null if its place is lost. */
type MoveValue = (stored: StoredRow[string], moving: Moving) => StoredRow[string];

interface Moving {
  readonly anchor: Anchor;
  readonly changes: Change[];
}

const citationJson = z.array(
  z.looseObject({
    quotation: z.looseObject({ workId: z.string() }),
  }),
);

/** The values that move by themselves; the others are moved with their row. */
const VALUES: Readonly<Partial<Record<Place, MoveValue>>> = {
  boundary: (stored, { anchor }) => anchor.offset('boundary', Number(stored)),
  line: (stored, { anchor }) => anchor.offset('line', Number(stored)),
  draft: (stored, { anchor }) => {
    const draft = prompts.columns.draft.read(String(stored));
    const quotations = draft?.quotations.map((span) => anchor.span(span)) ?? [];
    return quotations.includes(null) ? null : JSON.stringify({ ...draft, quotations });
  },
  spans: (stored, { anchor }) => moveSpans(String(stored), anchor),
  plan: (stored, { anchor }) => {
    const plan = schedules.columns.plan.read(String(stored));
    return JSON.stringify({ ...plan, workId: anchor.to, title: anchor.title });
  },
  citations: (stored, moving) => moveCitations(String(stored), moving),
};

/** Moves a row of a table to the text that takes the place of its own. Changes nothing in the store. */
export function moveRow(table: PlacedTable, row: StoredRow, anchor: Anchor): MovedRow {
  const changes: Change[] = [];
  const moving = { anchor, changes };
  const isOfWork = row[table.work] === anchor.from;
  const moved: Record<string, StoredRow[string]> = { ...row, ...(isOfWork && { [table.work]: anchor.to }) };
  let isLost = false;
  if (isOfWork) isLost = !(moveCitation(table, row, moved, moving) && moveSpan(table, row, moved, moving));
  for (const { name, role } of columnsThatAre(table, 'place')) {
    const stored = row[name];
    const move = VALUES[role.as];
    if (!move || stored === undefined || stored === null) continue;
    if (!isOfWork && role.as !== 'citations') continue;
    moved[name] = move(stored, moving);
    isLost ||= moved[name] === null;
  }
  if (isOfWork) moveSection(table, row, moved, anchor);
  isLost ||= isEmpty(table, moved, row, moving);
  return { row: isLost ? null : moved, changes };
}

function columnAs(table: PlacedTable, as: Place, which = 0): string | undefined {
  return columnsThatAre(table, 'place').filter(({ role }) => role.as === as)[which]?.name;
}

type Values = Record<string, StoredRow[string]>;

function moveCitation(table: PlacedTable, row: StoredRow, moved: Values, moving: Moving): boolean {
  if (columnAs(table, 'quoted') === undefined) return true;
  const cited = recite(fromCitationColumns(row as unknown as CitationColumns), moving);
  if (cited) Object.assign(moved, toCitationColumns(cited));
  return cited !== null;
}

function recite(citation: Citation, { anchor, changes }: Moving): Citation | null {
  const cited = anchor.cite(citation);
  const { start, end, exact } = citation.quotation;
  changes.push({ at: { start, end }, before: exact, after: cited?.quotation.exact ?? null });
  return cited;
}

function moveSpan(table: PlacedTable, row: StoredRow, moved: Values, { anchor, changes }: Moving): boolean {
  const [from, to] = [columnAs(table, 'start'), columnAs(table, 'end')];
  if (from === undefined || to === undefined || row[from] === null) return true;
  const at = { start: Number(row[from]), end: Number(row[to]) };
  const span = anchor.span(at);
  if (span) Object.assign(moved, { [from]: span.start, [to]: span.end });
  const before = anchor.words(at);
  changes.push({ at, before, after: span && before });
  return span !== null;
}

/** A section that is gone narrows the question no longer. */
function moveSection(table: PlacedTable, row: StoredRow, moved: Values, anchor: Anchor): void {
  const name = columnAs(table, 'section');
  const stored = name === undefined ? null : row[name];
  if (name !== undefined && typeof stored === 'number') moved[name] = anchor.section(stored);
}

/** Whether nothing is left between two boundaries. */
function isEmpty(table: PlacedTable, moved: Values, row: StoredRow, { anchor, changes }: Moving): boolean {
  const [from, to] = [columnAs(table, 'boundary'), columnAs(table, 'boundary', 1)];
  if (from === undefined || to === undefined) return false;
  const at: Span = { start: Number(row[from]), end: Number(row[to]) };
  const isLost = Number(moved[to]) <= Number(moved[from]);
  const before = anchor.words(at);
  changes.push({ at, before, after: isLost ? null : before });
  return isLost;
}

function moveSpans(stored: string, anchor: Anchor): string | null {
  let isLost = false;
  const moved = stored.replaceAll(/\b(\d+)-(\d+)\b/gu, (_all, start: string, end: string) => {
    const span = anchor.span({ start: Number(start), end: Number(end) });
    isLost ||= span === null;
    return span ? `${span.start}-${span.end}` : '';
  });
  return isLost ? null : moved;
}

function moveCitations(stored: string, moving: Moving): string | null {
  const before = citationJson.parse(JSON.parse(stored)) as unknown as readonly Citation[];
  const after = before.map((citation) =>
    citation.quotation.workId === moving.anchor.from ? recite(citation, moving) : citation,
  );
  return after.includes(null) ? null : JSON.stringify(after);
}
