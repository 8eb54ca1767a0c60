import { EXPORTED, NOT_EXPORTED } from '../../store/exchange/rows.ts';
import { escapeMarkdown, inOneLine } from '../quotations/export/common-mark.ts';
import type { Manifest } from './format.ts';

/** Details in an export's README besides the manifest. */
interface ToTell {
  readonly manifest: Omit<Manifest, 'files'>;
  /** Works that rows refer to but that are not in the export, by id and title. */
  readonly elsewhere: ReadonlyMap<string, string | null>;
}

/** The README of an export: explains its files to people. */
export function toReadme({ manifest, elsewhere }: ToTell): string {
  const { group, members, migration, version, tables, works } = manifest;
  const rows = new Map(tables.map((table) => [table.name, table.rows]));
  return `# A reading group’s data

All that Concordance, a reading-group bot, kept of the group ${group}. It can be read as it is, and taken in by another Concordance:

    concordance import-export THIS-FOLDER

Format version ${version}, written from tables as of \`${migration}\`. The same data give the same files.

${
  members === 'ids'
    ? 'Members stand as Discord’s ids. Treat this folder as personal data.'
    : 'Members stand as pseudonyms that mean nothing outside this folder. What people typed is as they typed it, with the names that they wrote in it; mentions are pseudonyms too.'
}

## To read
| File | What it is |
| --- | --- |
| \`works/*.md\` | The texts, to be read. |
| \`questions.csv\` | Questions to the bot and what it quoted. Opens in any spreadsheet. |
| \`discussion.csv\` | Questions for the discussion, with themes and voices. |
| \`quotations.md\` | The quotations that members keep, with their notes. |
| \`sessions/*.md\` | A digest of each discussion that is over. |

Cells that a spreadsheet would run as a formula begin with an apostrophe.

## Complete
| File | What it is |
| --- | --- |
| \`manifest.json\` | The group, the works, and size and SHA-256 of every file. |
| \`works/*.txt\` | Each text exactly as offsets count it: UTF-8, without a byte order mark. A work’s id is the first 26 characters of the SHA-256 of this file in base 32 (RFC 4648, small letters). |
| \`works/*.layout.json\` | How the text is divided. Offsets are half-open and count UTF-16 units. |
| \`tables/*.jsonl\` | One JSON object a line, UTF-8. Dates are ISO 8601 in UTC. |
| \`schemas/*.schema.json\` | What the lines of a table are: JSON Schema, draft 2020-12. |

| Table | Rows | What it holds |
| --- | --- | --- |
${EXPORTED.map(({ name, what }) => `| \`${name}\` | ${rows.get(name) ?? 0} | ${what} |`).join('\n')}

## Not in here
${NOT_EXPORTED.map(({ name, because }) => `- \`${name}\`: ${because}`).join('\n')}
- What Discord keeps: messages, members’ names, channels, roles. Ids lead to them.

## Texts
${list(works.map(({ id, title, text }) => `${inMarkdown(title)} (${id}): \`${text}\``))}
${
  elsewhere.size === 0
    ? ''
    : `
The group has also used texts that are not its own, or that it has taken out. They are not in here; what was quoted of them is. Whoever has such a text can import it, and it gets the same id.

${list([...elsewhere].map(([id, title]) => `${inMarkdown(title ?? 'without a title')} (${id})`))}
`
}`;
}

function list(items: readonly string[]): string {
  return items.length === 0 ? 'None.' : items.map((item) => `- ${item}`).join('\n');
}

function inMarkdown(text: string): string {
  return escapeMarkdown(inOneLine(text));
}
