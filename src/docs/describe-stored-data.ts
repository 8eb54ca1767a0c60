import { storedDataName } from '../catalogue/stored-data-words.ts';
import { ALL_TABLES } from '../store/tables/schema-facts.ts';
import { withGeneratedPart } from './generated-part.ts';

/** A Markdown page with its tables of stored data generated anew. Throws if the page does not mark them. */
export function withStoredData(page: string): string {
  return withGeneratedPart(page, 'stored data', describeStoredData());
}

function describeStoredData(): string {
  const tables = ALL_TABLES.toSorted((a, b) => a.name.localeCompare(b.name));
  const stored = tables.flatMap(({ name, personal }) =>
    'because' in personal
      ? []
      : [`| \`${name}\` | ${storedDataName('en', name)} | ${personal.purpose} | ${personal.retention} |`],
  );
  const other = tables.flatMap(({ name, personal }) =>
    'because' in personal ? [`| \`${name}\` | ${personal.because} |`] : [],
  );
  return [
    '| Table | What | What for | Until when, and what erasing does |',
    '| --- | --- | --- | --- |',
    ...stored,
    '',
    'These tables name nobody:',
    '',
    '| Table | Why not |',
    '| --- | --- |',
    ...other,
    '',
  ].join('\n');
}
