import { heldName } from '../catalogue/stored-data-words.ts';
import { personalData } from '../store/privacy/personal-data.ts';
import { withGeneratedPart } from './generated-part.ts';

/** A Markdown page with its tables of stored data generated anew. Throws if the page does not mark them. */
export function withStoredData(page: string): string {
  return withGeneratedPart(page, 'stored data', describeStoredData());
}

function describeStoredData(): string {
  const tables = Object.entries(personalData).toSorted(([a], [b]) => a.localeCompare(b));
  const stored = tables.flatMap(([table, declared]) =>
    declared.isPersonal
      ? [`| \`${table}\` | ${heldName('en', table)} | ${declared.purpose} | ${declared.retention} |`]
      : [],
  );
  const other = tables.flatMap(([table, declared]) =>
    declared.isPersonal ? [] : [`| \`${table}\` | ${declared.because} |`],
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
