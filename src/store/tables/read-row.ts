import type { CalledOtherwise, GivenByStore } from './column.ts';
import type { Columns, Row, Table } from './table.ts';

type CamelCase<Name extends string> = Name extends `${infer First}_${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

type NameInCode<Name extends string, Some> =
  Some extends CalledOtherwise<infer Other> ? Other : CamelCase<Name>;

/** A row in code: names in camel case or as the columns are called; dates, truth values and JSON as what they are. */
type Values<Of extends Columns> = {
  readonly [Name in keyof Of & string as NameInCode<Name, Of[Name]>]: ReturnType<Of[Name]['read']>;
};

type NotGiven<Of extends Columns> = {
  readonly [Name in keyof Of as Of[Name] extends GivenByStore ? never : Name]: Of[Name];
};

/** What a row of a table is in code, without what is unwanted. */
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

/** The row of a table for a new one in code; what else the object holds is left out. */
export function toRow<Of extends Columns>(
  { inCode }: Table<Of>,
  values: Values<NotGiven<Of>>,
): Row<NotGiven<Of>> {
  return toStored(inCode, values) as Row<NotGiven<Of>>;
}

/** Columns of a table for what changes of a row in code; what else the object holds is left out. */
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
