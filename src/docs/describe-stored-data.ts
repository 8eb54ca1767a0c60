import { heldName } from '../catalogue/stored-data-words.ts';
import { ALL_TABLES } from '../store/tables/schema-facts.ts';

const BEGIN = '<!-- held data: written by npm run docs -->\n';
const END = '<!-- /held data -->\n';

/** A Markdown page with the tables of what is held about members, and what is not, written anew from the declarations. */
export function withHeldData(page: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`The page has no ${BEGIN.trim()} … ${END.trim()}.`);
  return `${page.slice(0, begin + BEGIN.length)}${describeHeldData()}${page.slice(end)}`;
}

function describeHeldData(): string {
  const tables = ALL_TABLES.toSorted((a, b) => a.name.localeCompare(b.name));
  const held = tables.flatMap(({ name, personal }) =>
    'because' in personal
      ? []
      : [`| \`${name}\` | ${heldName('en', name)} | ${personal.purpose} | ${personal.retention} |`],
  );
  const other = tables.flatMap(({ name, personal }) =>
    'because' in personal ? [`| \`${name}\` | ${personal.because} |`] : [],
  );
  return [
    '| Table | What | What for | Until when, and what erasing does |',
    '| --- | --- | --- | --- |',
    ...held,
    '',
    'These tables name nobody:',
    '',
    '| Table | Why not |',
    '| --- | --- |',
    ...other,
    '',
  ].join('\n');
}
