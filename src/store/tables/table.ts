import type { Generated } from 'kysely';
import type { AnyColumn, GivenByStore, StoredIn } from './column.ts';
import type { Personal } from './personal.ts';

/** The text of a work, or null if it is not available. */
export type TextOf = (workId: string) => string | null;

/** The columns of a table by name. */
export type Columns = Readonly<Record<string, AnyColumn>>;

/** A row as read from the table. */
export type Row<Of extends Columns> = { -readonly [Name in keyof Of]: StoredIn<Of[Name]> };

/** A table's type for Kysely: its rows, and which columns are optional. */
export type KyselyTable<Of extends Columns> = {
  -readonly [Name in keyof Of]: Of[Name] extends GivenByStore
    ? Generated<StoredIn<Of[Name]>>
    : StoredIn<Of[Name]>;
};

/** The reason for an omission. */
export interface Because {
  readonly because: string;
}

/** The format of a table in an export. */
export interface Exported<Of extends Columns> {
  /** What its rows are, for readers of the export. */
  readonly what: string;
  /** The sort order of its rows; together these columns are unique. */
  readonly order: readonly (keyof Of & string)[];
  /** Columns that are unique together, besides {@link order}, ids and numbers; nulls are distinct. */
  readonly once?: readonly (readonly (keyof Of & string)[])[];
  /** The fault of a row beyond its columns' own checks, in words, or null. */
  readonly findFault?: (row: Row<Of>, textOf: TextOf) => string | null;
}

/** The declaration of a table: its columns, its export, and what it stores about members; or why it has neither. */
interface Declared<Of extends Columns> {
  readonly columns: Of;
  readonly exported: Exported<Of> | Because;
  readonly personal: Personal<keyof Of & string> | Because;
}

/** A table, with its columns' names in code. */
export interface Table<Of extends Columns> extends Declared<Of> {
  readonly inCode: readonly (readonly [name: string, inCode: string, column: AnyColumn])[];
}

/** Declares a table, once for everything that depends on its columns. */
export function defineTable<const Of extends Columns>(table: Declared<Of>): Table<Of> {
  const inCode = Object.entries(table.columns).map(
    ([name, column]) => [name, nameInCode(name, column), column] as const,
  );
  return { ...table, inCode };
}

function nameInCode(name: string, column: AnyColumn): string {
  if ('called' in column && typeof column.called === 'string') return column.called;
  return name.replaceAll(/_(\w)/gu, (_all, letter: string) => letter.toUpperCase());
}
