import type { Selectable } from 'kysely';
import type { Tables } from '../tables/database.ts';
import type { Column } from './column.ts';

/** A table of the store. */
export type TableName = keyof Tables;

/** A table that is in an export, row by row. */
export interface RowsExport<Name extends TableName> {
  readonly isExported: true;
  /** What its rows are, for whoever reads the export. */
  readonly what: string;
  readonly columns: {
    readonly [Each in keyof Selectable<Tables[Name]>]: Column<Selectable<Tables[Name]>[Each]>;
  };
  /** What its rows are sorted by; all of it together is in one row alone. */
  readonly order: readonly (keyof Tables[Name] & string)[];
  /** Columns that are together in one row alone, besides {@link order}, ids and numbers; nulls differ from each other. */
  readonly once?: readonly (readonly (keyof Tables[Name] & string)[])[];
  /** What is wrong with a row that its columns do not tell, in words, or null. */
  readonly findFault?: (row: Selectable<Tables[Name]>, textOf: TextOf) => string | null;
}

/** The text of a work, or null where it is not at hand. */
export type TextOf = (workId: string) => string | null;

/** A table that is not in an export row by row, and why. */
interface NoRowsExport {
  readonly isExported: false;
  readonly because: string;
}

/** How every table is exported: a new one has to say so, or why it is not. */
export type TableExports = { readonly [Name in TableName]: RowsExport<Name> | NoRowsExport };
