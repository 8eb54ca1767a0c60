import type { z } from 'zod';
import { messageOf, UserError } from '../../errors.ts';
import { encodeLayout } from '../../store/works/encode-layout.ts';
import { EXPORTED, rowSchema, type AnyTable, type JsonRow } from '../../store/exchange/rows.ts';
import type { TableName } from '../../store/tables/tables.ts';
import { isKnownMigration } from '../../store/file/migrate.ts';
import { findLayoutFault } from '../../text/find-layout-fault.ts';
import { createWorkId } from '../../text/work-id.ts';
import { checkRows } from './check-rows.ts';
import {
  LIMITS,
  MANIFEST,
  manifestHead,
  manifestSchema,
  tablePath,
  VERSION,
  type Manifest,
  type OnProgress,
} from './format.ts';
import { layoutSchema } from './layout-schema.ts';
import { openForeignFolder, type ForeignFolder } from './read-folder.ts';
import type { GroupToInsert, StoredWork } from '../../store/exchange/insert-group.ts';

/** The text of a work that is not in an export, if it is available elsewhere. */
type TextElsewhere = (workId: string) => Promise<string | null>;

/**
 * Reads an export from an untrusted source: everything is validated.
 * @throws UserError that names the file and line of the fault.
 */
export async function readExport(
  path: string,
  textElsewhere: TextElsewhere,
  onProgress: OnProgress,
): Promise<{ readonly manifest: Manifest; readonly group: GroupToInsert }> {
  const folder = openForeignFolder(path);
  const manifest = await readManifest(folder);
  await verifyFiles(folder, manifest, onProgress);
  const works = await readWorks(folder, manifest, onProgress);
  const rows = new Map<TableName, readonly JsonRow[]>();
  for (const [at, table] of EXPORTED.entries()) {
    onProgress('reading', at, EXPORTED.length);
    rows.set(table.name, await readTable(folder, manifest, table));
  }
  const group = { from: manifest.group, rows, works };
  await checkRows(group, textElsewhere);
  return { manifest, group };
}

/** {@link readExport} for an export that will not be imported. */
export async function checkExport(path: string, onProgress: OnProgress): Promise<void> {
  await readExport(path, async () => null, onProgress);
}

async function readManifest(folder: ForeignFolder): Promise<Manifest> {
  const value = parse(await folder.read(MANIFEST, LIMITS.manifest), MANIFEST);
  const head = manifestHead.safeParse(value);
  if (!head.success) throw new UserError(`${MANIFEST} is not the manifest of a Concordance export.`);
  if (head.data.version > VERSION)
    throw new UserError(
      `The export has format version ${head.data.version}, but this version of Concordance reads only up to ${VERSION}. Install a newer one.`,
    );
  const manifest = validate(manifestSchema, value, MANIFEST) as Manifest;
  const total = manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  if (total > LIMITS.total || rows > LIMITS.rows)
    throw new UserError(
      `The export has ${total} bytes and ${rows} rows; at most ${LIMITS.total} bytes and ${LIMITS.rows} rows can be imported.`,
    );
  const unknown = manifest.tables.find(({ name }) => !EXPORTED.some((table) => table.name === name));
  if (unknown || !isKnownMigration(manifest.migration))
    throw new UserError(
      `The export was written by a newer version of Concordance (it knows "${unknown?.name ?? manifest.migration}"). Install that version or a later one.`,
    );
  return manifest;
}

async function verifyFiles(
  folder: ForeignFolder,
  { files, tables, works }: Manifest,
  onProgress: OnProgress,
): Promise<void> {
  const listed = new Set(files.map(({ path }) => path));
  const needed = [
    ...tables.map(({ name }) => tablePath(name)),
    ...works.flatMap(({ text, layout }) => [text, layout]),
  ];
  const missing = needed.find((file) => !listed.has(file));
  if (missing !== undefined) throw new UserError(`${MANIFEST} does not describe ${missing}.`);
  for (const [at, file] of files.entries()) {
    onProgress('checking', at, files.length);
    await folder.verify(file);
  }
}

async function readWorks(
  folder: ForeignFolder,
  { works }: Manifest,
  onProgress: OnProgress,
): Promise<readonly StoredWork[]> {
  const read: StoredWork[] = [];
  for (const [at, { id, ...files }] of works.entries()) {
    onProgress('texts', at, works.length);
    const text = decode(await folder.read(files.text, LIMITS.work), files.text);
    if (createWorkId(text) !== id)
      throw new UserError(
        `${files.text} is not the text of work ${id}: a work’s id is the hash of its text.`,
      );
    const value = parse(await folder.read(files.layout, LIMITS.work), files.layout);
    const layout = validate(layoutSchema, value, files.layout) as z.infer<typeof layoutSchema>;
    const fault = findLayoutFault(text, layout);
    if (fault !== null) throw new UserError(`${files.layout} does not match its text: ${fault}.`);
    read.push({ id, text, layout: encodeLayout(layout) });
  }
  return read;
}

async function readTable(
  folder: ForeignFolder,
  { tables, migration }: Manifest,
  table: AnyTable,
): Promise<readonly JsonRow[]> {
  const listed = tables.find(({ name }) => name === table.name);
  // A table newer than the export.
  if (listed === undefined) return [];
  const file = tablePath(table.name);
  const schema = rowSchema(table);
  const rows: JsonRow[] = [];
  for await (const { number, bytes } of folder.lines(file, LIMITS.line)) {
    const place = `${file}, line ${number}`;
    if (number > listed.rows)
      throw new UserError(`${place}: according to ${MANIFEST} there is no such line.`);
    rows.push(validate(schema, fillOlder(table, migration, parse(bytes, place)), place) as JsonRow);
  }
  if (rows.length !== listed.rows)
    throw new UserError(`${file} does not have the ${listed.rows} lines that ${MANIFEST} lists.`);
  return rows;
}

/** A row with default values for columns newer than its export. */
function fillOlder({ columns }: AnyTable, migration: string, row: unknown): unknown {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return row;
  const later = columns.flatMap(([name, { since }]) =>
    since && migration < since.migration ? [[name, since.older] as const] : [],
  );
  return { ...Object.fromEntries(later), ...row };
}

function decode(bytes: Buffer, place: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new UserError(`${place}: not valid UTF-8.`, { cause: error });
  }
}

function parse(bytes: Buffer, place: string): unknown {
  const json = decode(bytes, place);
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    throw new UserError(`${place}: not valid JSON (${messageOf(error)}).`, { cause: error });
  }
}

/** Validates a value against a schema and returns it unchanged. */
function validate(schema: z.ZodType, value: unknown, place: string): unknown {
  const [issue] = issuesOf(schema, value, place);
  if (issue === undefined) return value;
  const at = issue.path.length === 0 ? '' : `"${issue.path.join('.')}": `;
  throw new UserError(`${place}: ${at}${issue.message}.`);
}

function issuesOf(schema: z.ZodType, value: unknown, place: string): readonly z.core.$ZodIssue[] {
  try {
    return schema.safeParse(value).error?.issues ?? [];
  } catch (error) {
    if (error instanceof RangeError) throw new UserError(`${place}: nested too deeply.`, { cause: error });
    throw error;
  }
}
