import { CASE_DAYS } from '../../corpus/moderation.ts';
import type { Whose } from '../../store/tables/personal.ts';
import type { MemberFiles } from './privacy.ts';
import type { HeldRows } from '../../store/privacy/privacy-store.ts';

/** Columns with JSON, parsed so that the file has no JSON strings within JSON. */
const JSON_COLUMNS: ReadonlySet<string> = new Set([
  'choices',
  'citations',
  'draft',
  'matches',
  'options',
  'plan',
]);

/** What is left out for everybody alike, so that nobody can tell whether there is any. */
const LEFT_OUT = `Reports about a member, and the text of the message that is kept as evidence with each, are left out for everybody, whether there are any or not, for the protection of whoever reported and of the group (GDPR, articles 15(4) and 17(3)). They are kept for ${CASE_DAYS} days at the longest.`;

/** Writes all data about a member, with purpose and retention. */
export function writeMemberFiles({
  whose: { memberId, groupId },
  schemaVersion,
  at,
  tables,
}: {
  whose: Whose;
  schemaVersion: string;
  at: Date;
  tables: readonly HeldRows[];
}): MemberFiles {
  const readable = tables.map((table) => ({ ...table, rows: table.rows.map(readRow) }));
  const head = {
    format: 'concordance-member-data',
    schemaVersion,
    exportedAt: at.toISOString(),
    memberId,
    groupId,
    leftOut: LEFT_OUT,
  };
  const byName = Object.fromEntries(readable.map(({ table, ...rest }) => [table, rest]));
  return {
    json: `${JSON.stringify({ ...head, tables: byName }, null, 2)}\n`,
    markdown: toMarkdown(at, readable),
  };
}

function readRow(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]: [string, unknown]) => [
      column,
      JSON_COLUMNS.has(column) && typeof value === 'string' ? (JSON.parse(value) as unknown) : value,
    ]),
  );
}

function toMarkdown(at: Date, tables: readonly HeldRows[]): string {
  const sections = tables.map(({ table, purpose, retention, rows }) => {
    const head = `## ${table.replaceAll('_', ' ')} (${rows.length})\n\n${purpose} Kept: ${retention}`;
    return [head, ...rows.map((row, i) => listRow(row, i + 1))].join('\n\n');
  });
  return `${[`# What is held about you, ${at.toISOString().slice(0, 10)}`, LEFT_OUT, ...sections].join('\n\n')}\n`;
}

/** Every value is indented like code, so that nothing in it is parsed as Markdown. */
function listRow(row: object, number: number): string {
  const lines = Object.entries(row).flatMap(([column, value]: [string, unknown]) => {
    if (value === null) return [];
    const said = typeof value === 'string' ? value : JSON.stringify(value);
    return [`    ${column}: ${said.replaceAll(/\r?\n/g, '\n      ')}`];
  });
  return [`${number}.`, '', ...lines].join('\n');
}
