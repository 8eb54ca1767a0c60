import { z } from 'zod';

/** The first lines of a manifest, which identify the format. */
const FORMAT = 'concordance-group';

/** The version of the format that this program writes, and the newest that it reads. */
export const VERSION = 1;

/** The name of the manifest. */
export const MANIFEST = 'manifest.json';

/** Limits of an export, so that a malicious one does no harm. */
export const LIMITS = {
  /** Bytes of the manifest. */
  manifest: 64 * 2 ** 20,
  /** Bytes of a line of a table; an import report may be long. */
  line: 32 * 2 ** 20,
  /** Bytes of a text, or of its layout, which has about fifty bytes per sentence. */
  work: 256 * 2 ** 20,
  /** Bytes of all files together. */
  total: 8 * 2 ** 30,
  files: 400_000,
  rows: 2_000_000,
} as const;

/**
 * Allowed file names in an export: lower-case letters and digits, at most one folder deep. Nothing else is accepted as
 * a path.
 */
const filePath = z
  .string()
  .regex(/^(?:[a-z]{1,20}\/)?[A-Za-z0-9_][A-Za-z0-9_-]{0,150}(?:\.[a-z]{1,10}){1,2}$/u)
  .meta({ description: 'a file of the export, by its path in the folder' });

const count = z.int().min(0);

/** The start of a manifest of any version. */
export const manifestHead = z.object({ format: z.literal(FORMAT), version: z.int().min(1) });

/** The contents of an export. */
export const manifestSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  migration: z.string().meta({ description: 'the last change of the tables that the rows were written by' }),
  group: z.string().regex(/^[\w-]{1,64}$/u),
  members: z
    .enum(['ids', 'pseudonyms'])
    .meta({ description: 'whether members stand as Discord’s ids or as pseudonyms' }),
  tables: z.array(z.strictObject({ name: z.string(), rows: count })).max(1000),
  works: z
    .array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        text: filePath,
        layout: filePath,
        markdown: filePath,
      }),
    )
    .max(LIMITS.files),
  files: z
    .array(z.strictObject({ path: filePath, bytes: count, sha256: z.string().regex(/^[0-9a-f]{64}$/u) }))
    .max(LIMITS.files)
    .meta({ description: 'every other file of the export' }),
});

/** See {@link manifestSchema}. */
export type Manifest = z.infer<typeof manifestSchema>;

/** The first fields of a new manifest. */
export const MANIFEST_HEAD = { format: FORMAT, version: VERSION } as const;

/** The path of a table's rows. */
export function tablePath(name: string): string {
  return `tables/${name}.jsonl`;
}

/** The path of the description of a table's rows. */
export function schemaPath(name: string): string {
  return `schemas/${name}.schema.json`;
}

/** Reports progress. */
export type OnProgress = (step: string, done: number, total: number) => void;
