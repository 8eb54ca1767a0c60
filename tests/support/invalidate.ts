import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Manifest } from '../../src/features/exchange/format.ts';
import { forge } from './exchange.ts';

/** A way to damage an export: its name, the change, and the expected error. */
export type Spoilt = readonly [name: string, spoil: (folder: string) => void, words: RegExp];

/** The manifest of an export. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;
}

/** An object of JSON. */
export type Row = Record<string, unknown>;

/** Changes a line of a table. */
export function forgeRow(
  folder: string,
  table: string,
  line: number,
  change: (row: Row) => Row | string,
): void {
  forge(folder, `tables/${table}.jsonl`, (content) => {
    const lines = content.split('\n');
    const changed = change(JSON.parse(lines[line - 1] ?? '') as Row);
    return lines.with(line - 1, typeof changed === 'string' ? changed : JSON.stringify(changed)).join('\n');
  });
}

/** Changes the manifest. */
export function forgeManifest(folder: string, change: (manifest: Row & Manifest) => object): void {
  forge(folder, 'manifest.json', (content) => JSON.stringify(change(JSON.parse(content) as Row & Manifest)));
}

/** Changes the layout of the first work. */
export function forgeLayout(folder: string, change: (layout: Record<string, Row[]>) => object): void {
  const file = readManifest(folder).works[0]?.layout ?? '';
  forge(folder, file, (content) => JSON.stringify(change(JSON.parse(content) as Record<string, Row[]>)));
}

/** Sets columns of a line of a table. */
export const set = (table: string, line: number, columns: Row) => (folder: string) =>
  forgeRow(folder, table, line, (row) => ({ ...row, ...columns }));

/** Changes the second item of a list of the first work's layout. */
export const second = (list: string, columns: Row) => (folder: string) =>
  forgeLayout(folder, (layout) => ({
    ...layout,
    [list]: (layout[list] ?? []).map((each, at) => (at === 1 ? { ...each, ...columns } : each)),
  }));
