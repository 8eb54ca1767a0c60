import type { CalledOtherwise, GivenByStore } from './column.ts';
import type { Columns, Row, Table } from './table.ts';

type CamelCase<Name extends string> = Name extends `${infer First}_${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

type NameInCode<Name extends string, Some> =
  Some extends CalledOtherwise<infer Other> ? Other : CamelCase<Name>;

/** A row in code: names in camel case or the column's name in code; dates, booleans and JSON as their own types. */
export type Values<Of extends Columns> = {
  readonly [Name in keyof Of & string as NameInCode<Name, Of[Name]>]: ReturnType<Of[Name]['read']>;
};

type NotGiven<Of extends Columns> = {
  readonly [Name in keyof Of as Of[Name] extends GivenByStore ? never : Name]: Of[Name];
};

/** A new row in code: without the columns that have a default. */
export type NewValues<Of extends Columns> = Values<NotGiven<Of>>;

/** A row in code, without some columns. */
export function readRow<Of extends Columns, const Unwanted extends keyof Values<Of> = never>(
  { inCode }: Table<Of>,
  row: Row<Of>,
  unwanted: readonly Unwanted[] = [],
): Omit<Values<Of>, Unwanted> {
  const without = new Set<string>(unwanted);
  const read = inCode.flatMap(([name, called, column]) =>
    without.has(called) ? [] : [[called, column.read(row[name] as never)] as const],
  );
  return Object.fromEntries(read) as Omit<Values<Of>, Unwanted>;
}

/** Converts a new object to a row of the table; properties without a column are ignored. */
export function toRow<Of extends Columns>({ inCode }: Table<Of>, values: NewValues<Of>): Row<NotGiven<Of>> {
  return toStored(inCode, values) as Row<NotGiven<Of>>;
}

/** Converts changes of an object to columns of the table; properties without a column are ignored. */
export function toColumns<Of extends Columns>(
  { inCode }: Table<Of>,
  values: Partial<Values<Of>>,
): Partial<Row<Of>> {
  return toStored(inCode, values);
}

function toStored(inCode: Table<Columns>['inCode'], values: Readonly<Record<string, unknown>>): object {
  const stored = inCode.flatMap(([name, called, column]) => {
    const value = values[called];
    return value === undefined ? [] : [[name, column.write(value as never)] as const];
  });
  return Object.fromEntries(stored);
}
