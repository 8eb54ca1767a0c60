import { z } from 'zod';
import type { GroupId } from '../../corpus/corpus.ts';
import type { WorkDescription } from '../../corpus/work.ts';
import { messageOf, UserError } from '../../errors.ts';
import { decodeLayout } from '../../store/works/encode-layout.ts';
import type { RowsByTable } from '../../store/exchange/reidentify.ts';
import { EXPORTED, rowSchema, toJsonRow, type AnyTable, type JsonRow } from '../../store/exchange/rows.ts';
import type { TableName } from '../../store/tables/tables.ts';
import type { Store } from '../../store/store.ts';
import { writeForPeople } from './for-people.ts';
import {
  MANIFEST,
  MANIFEST_HEAD,
  manifestSchema,
  schemaPath,
  tablePath,
  type Manifest,
  type OnProgress,
} from './format.ts';
import { rowsOf, textIn, worksNamed } from './group-rows.ts';
import { layoutSchema } from './layout-schema.ts';
import { createPseudonyms } from './pseudonyms.ts';
import { checkExport } from './read-export.ts';
import { toReadme } from './readme.ts';
import { toWorkMarkdown } from './work-markdown.ts';
import { writeFolder, type NewFolder } from './write-folder.ts';
import type { GroupReading } from '../../store/exchange/group-store.ts';

/** The parameters of an export. */
export interface ExportRequest {
  readonly groupId: GroupId;
  /** Members as Discord ids, or as pseudonyms. */
  readonly members: Manifest['members'];
  readonly onProgress: OnProgress;
}

/**
 * Writes all data of a group, as a consistent snapshot, into a new folder. The folder appears when it is complete and
 * was verified to be importable.
 * @throws UserError if the store has no data of the group, or data that could not be imported again.
 */
export async function writeExport(
  { groups }: Pick<Store, 'groups'>,
  folder: string,
  request: ExportRequest,
): Promise<Manifest> {
  const { groupId, onProgress } = request;
  if ((await groups.held(groupId)).length === 0)
    throw new UserError(
      `The store has no data of group ${groupId}. Check that it is the id of the Discord server, and that --data names the right folder.`,
    );
  return groups.read(groupId, (group) =>
    writeFolder(folder, async (into) => {
      const manifest = await fill(into, group, request);
      await checkWritten(into.unfinished, onProgress);
      return manifest;
    }),
  );
}

async function fill(into: NewFolder, group: GroupReading, request: ExportRequest): Promise<Manifest> {
  const { groupId, members, onProgress } = request;
  const rows = await readTables(group, request);
  const works = await writeWorks(into, group, rowsOf(rows, 'corpus_entries'), onProgress);
  await writeTables(into, rows, onProgress);
  for (const [file, pieces] of writeForPeople(rows)) await into.write(file, pieces);
  const own = new Set(works.map(({ id }) => id));
  const elsewhere = new Map<string, string | null>();
  for (const [id, title] of worksNamed(rows))
    if (!own.has(id)) elsewhere.set(id, title ?? (await group.titleOf(id)));
  const tables = EXPORTED.map(({ name }) => ({ name, rows: rowsOf(rows, name).length }));
  const head = { ...MANIFEST_HEAD, migration: group.migration, group: groupId, members, tables, works };
  await into.write('README.md', [toReadme({ manifest: head, elsewhere })]);
  const files = into.files().toSorted((a, b) => (a.path < b.path ? -1 : 1));
  await into.write(MANIFEST, [toJson({ ...head, files })]);
  return { ...head, files };
}

async function readTables(group: GroupReading, { members, onProgress }: ExportRequest): Promise<RowsByTable> {
  const rename =
    members === 'ids' ? (_table: AnyTable, rows: readonly JsonRow[]) => rows : createPseudonyms();
  const rows = new Map<TableName, readonly JsonRow[]>();
  for (const [at, table] of EXPORTED.entries()) {
    onProgress('reading', at, EXPORTED.length);
    const stored = await group.rows(table);
    const read = stored.map((row, place) => {
      try {
        return toJsonRow(table, row);
      } catch (error) {
        throw new UserError(
          `Row ${place + 1} of ${table.name} is damaged (${messageOf(error)}). Nothing was exported; "concordance check" and a backup may help.`,
          { cause: error },
        );
      }
    });
    rows.set(table.name, rename(table, read));
  }
  return rows;
}

async function writeWorks(
  into: NewFolder,
  group: GroupReading,
  entries: readonly JsonRow[],
  onProgress: OnProgress,
): Promise<Manifest['works']> {
  const works: Manifest['works'] = [];
  for (const [at, entry] of entries.entries()) {
    onProgress('texts', at, entries.length);
    const [id, title] = [textIn(entry, 'work_id'), textIn(entry, 'title')];
    const work = await group.work(id);
    if (work === null) throw new UserError(`The text of work ${id} (${title}) is missing from the store.`);
    const layout = decodeLayout(work.layout);
    const stem = `works/${nameOf(title)}-${id}`;
    const files = { text: `${stem}.txt`, layout: `${stem}.layout.json`, markdown: `${stem}.md` };
    await into.write(files.text, [work.text]);
    await into.write(files.layout, [`${JSON.stringify(layout)}\n`]);
    await into.write(files.markdown, [toWorkMarkdown(describe(entry), work.text, layout)]);
    works.push({ id, title, ...files });
  }
  return works;
}

function describe(entry: JsonRow): WorkDescription {
  const orNull = (column: string) => (entry[column] === null ? null : textIn(entry, column));
  return {
    title: textIn(entry, 'title'),
    author: orNull('author'),
    edition: orNull('edition'),
    licence: orNull('licence'),
    sourceUrl: orNull('source_url'),
    language: textIn(entry, 'language'),
  };
}

/** A title as part of a file name, valid on every system. */
function nameOf(title: string): string {
  const plain = title.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replaceAll(/[^a-z0-9]+/gu, '-')
      .replaceAll(/^-|-$/gu, '')
      .slice(0, 60)
      .replace(/-$/u, '') || 'work'
  );
}

async function writeTables(into: NewFolder, rows: RowsByTable, onProgress: OnProgress): Promise<void> {
  for (const [at, table] of EXPORTED.entries()) {
    onProgress('tables', at, EXPORTED.length);
    await into.write(tablePath(table.name), toLines(rowsOf(rows, table.name)));
    await into.write(schemaPath(table.name), [toJson(toJsonSchema(rowSchema(table), table.name))]);
  }
  await into.write(schemaPath('layout'), [toJson(toJsonSchema(layoutSchema, 'layout'))]);
  await into.write(schemaPath('manifest'), [toJson(toJsonSchema(manifestSchema, 'manifest'))]);
}

function* toLines(rows: readonly JsonRow[]): Generator<string, void, void> {
  for (const row of rows) yield `${JSON.stringify(row)}\n`;
}

function toJsonSchema(schema: z.ZodType, title: string): object {
  return { title, ...z.toJSONSchema(schema, { io: 'input' }) };
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Verifies now that the export can be imported; later would be too late. */
async function checkWritten(folder: string, onProgress: OnProgress): Promise<void> {
  try {
    await checkExport(folder, onProgress);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(
      `The group can't be exported, because the export could not be imported again: ${error.message} "concordance check" says whether the store is damaged.`,
      { cause: error },
    );
  }
}
