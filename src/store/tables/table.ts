import type { Generated } from 'kysely';
import type { AnyColumn, GivenByStore, StoredIn } from './column.ts';
import type { Personal } from './personal.ts';

/** The text of a work, or null where it is not at hand. */
export type TextOf = (workId: string) => string | null;

/** The columns of a table by their names. */
export type Columns = Readonly<Record<string, AnyColumn>>;

/** A row as it is read. */
export type Row<Of extends Columns> = { -readonly [Name in keyof Of]: StoredIn<Of[Name]> };

/** A table as Kysely knows it: its rows, and which columns need not be given. */
export type KyselyTable<Of extends Columns> = {
  -readonly [Name in keyof Of]: Of[Name] extends GivenByStore
    ? Generated<StoredIn<Of[Name]>>
    : StoredIn<Of[Name]>;
};

/** Why something is not. */
export interface Because {
  readonly because: string;
}

/** How a table is in an export, row by row. */
export interface Exported<Of extends Columns> {
  /** What its rows are, for whoever reads the export. */
  readonly what: string;
  /** What its rows are sorted by; all of it together is in one row alone. */
  readonly order: readonly (keyof Of & string)[];
  /** Columns that are together in one row alone, besides {@link order}, ids and numbers; nulls differ from each other. */
  readonly once?: readonly (readonly (keyof Of & string)[])[];
  /** What is wrong with a row that its columns do not tell, in words, or null. */
  readonly findFault?: (row: Row<Of>, textOf: TextOf) => string | null;
}

/** What is declared of a table: columns, how it is exported, and what it holds about members; or why neither. */
interface Declared<Of extends Columns> {
  readonly columns: Of;
  readonly exported: Exported<Of> | Because;
  readonly personal: Personal<keyof Of & string> | Because;
}

/** A table, also with what its columns are called in code. */
export interface Table<Of extends Columns> extends Declared<Of> {
  readonly inCode: readonly (readonly [name: string, inCode: string, column: AnyColumn])[];
}

/** Declares a table, once for everything that has to do with its columns. */
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
