import { readFileSync } from 'node:fs';
import path from 'node:path';
import { UNNAMED } from './producer.ts';

/** A line of the list of public files. */
export interface PublicFile {
  /** `owner/name` at GitHub. */
  readonly repository: string;
  readonly commit: string;
  /** The file's path in the repository. */
  readonly path: string;
  /** The SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
  readonly format: string;
  /** The program that wrote it, as it says itself. */
  readonly producer: string;
  /** The key of the refusal that a person has judged to be right, or {@link UNNAMED}. */
  readonly refusal: string;
  /** Why it is right, in words. */
  readonly reason: string;
}

const LIST = path.resolve(import.meta.dirname, '../public-files.tsv');

const COLUMNS = [
  'repository',
  'commit',
  'path',
  'sha256',
  'format',
  'producer',
  'refusal',
  'reason',
] as const satisfies readonly (keyof PublicFile)[];

/** The files of the list, in its order. */
export function readList(): readonly PublicFile[] {
  const [, ...lines] = readFileSync(LIST, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (column: keyof PublicFile): string => cells[COLUMNS.indexOf(column)] ?? UNNAMED;
    return {
      repository: cell('repository'),
      commit: cell('commit'),
      path: cell('path'),
      sha256: cell('sha256'),
      format: cell('format'),
      producer: cell('producer'),
      refusal: cell('refusal'),
      reason: cell('reason'),
    };
  });
}

/** The list as a file with its heading. */
export function formatList(files: readonly PublicFile[]): string {
  const rows = files.map((file) => COLUMNS.map((column) => file[column]).join('\t'));
  return `${[COLUMNS.join('\t'), ...rows].join('\n')}\n`;
}

/** Where a file is in a folder of repositories: `owner+name/path`. */
export function placeOf(folder: string, { repository, path: within }: PublicFile): string {
  return path.join(folder, repository.replace('/', '+'), within);
}
