import { z } from 'zod';
import type { OnErase } from './personal.ts';

/** 0 or 1; {@link toBit} and {@link truth} are the only places that know. */
export type Bit = 0 | 1;

/** A truth value for a column. */
export function toBit(isTrue: boolean): Bit {
  return isTrue ? 1 : 0;
}

/** A column's truth value. */
function fromBit(bit: Bit): boolean {
  return bit === 1;
}

/** What a column's values mean beyond their row: what has to change with them where a group is taken in elsewhere. */
export type Role<Name extends string = string> =
  /** Nothing; text that people wrote, which may mention members; the group; a member; a work. */
  | { readonly is: 'plain' | 'words' | 'group' | 'member' | 'work' }
  /** By it members could be told: it is left out where their names are. */
  | { readonly is: 'secret' }
  /** Unique over the whole store, and not referred to. */
  | { readonly is: 'once' }
  /** Made of ids, between colons and slashes or alone; unique over the whole store or not. */
  | { readonly is: 'composed'; readonly isOnce: boolean }
  /** An id, or a number that counts up, of a row of a table. */
  | ({ readonly is: 'id' } & Reference<Name>)
  | ({ readonly is: 'number' } & Reference<Name>);

interface Reference<Name extends string> {
  readonly of: Name;
  /** The row's own; of the row that this one goes with; of one that has to be there; of one that may have gone. */
  readonly as: 'own' | 'owner' | 'required' | 'loose';
}

/** A column of a table: what stands in it, what that is in code, and how it is written in an export and checked. */
export interface Column<Stored, Value = Stored> {
  /** Of the value as it is exported. It transforms nothing: what it lets through is taken as it is. */
  readonly schema: z.ZodType;
  readonly role: Role;
  readonly toJson: (stored: Stored) => unknown;
  /** For a value that the schema lets through. Rows that are exported again give the same. */
  readonly fromJson: (value: unknown) => Stored;
  /** What it is in code. */
  readonly read: (stored: Stored) => Value;
  readonly write: (value: Value) => Stored;
  /** Of a column that a later migration has brought: what rows of an older export hold in it, as it is exported. */
  readonly since?: { readonly migration: string; readonly older: unknown };
  /** Whether people's words, or who they are, may stand in it: what takes them out is an erasure. */
  readonly hasWords: boolean;
  /** Whether it is a date that was past when it was written. */
  readonly isPast: boolean;
  /** Of a column that names a member, what becomes of the row when they are erased. */
  readonly onErase?: OnErase;
}

/** Some column. */
export interface AnyColumn extends Omit<Column<unknown>, 'toJson' | 'read' | 'write'> {
  readonly toJson: (stored: never) => unknown;
  readonly read: (stored: never) => unknown;
  readonly write: (value: never) => unknown;
}

/** A column that the store fills where nothing is given. */
export interface GivenByStore {
  readonly isGiven: true;
}

/** A column that is called otherwise in code than in the table. */
export interface CalledOtherwise<Name extends string> {
  readonly called: Name;
}

/** What a column holds. */
export type StoredIn<Some extends AnyColumn> = ReturnType<Some['fromJson']>;

const PLAIN: Role = { is: 'plain' };

/** Discord's ids are digits; letters and hyphens are of pseudonyms and of groups that are none of Discord's. */
const ID = z
  .string()
  .regex(/^[\w-]{1,100}$/u)
  .meta({ description: 'an id' });

function asStored<Stored>(schema: z.ZodType<Stored>, role: Role = PLAIN): Column<Stored> {
  const same = (stored: Stored) => stored;
  const fromJson = (value: unknown) => value as Stored;
  return { schema, role, toJson: same, fromJson, read: same, write: same, hasWords: false, isPast: false };
}

/** Text in which people's words may stand, or who they are. */
function asWords(schema: z.ZodType<string>, role: Role = PLAIN): Column<string> {
  return { ...asStored(schema, role), hasWords: true };
}

/** A column that may be null. */
export function orNull<Stored, Value>(column: Column<Stored, Value>): Column<Stored | null, Value | null> {
  return {
    ...column,
    schema: column.schema.nullable(),
    toJson: (stored) => (stored === null ? null : column.toJson(stored)),
    fromJson: (value) => (value === null ? null : column.fromJson(value)),
    read: (stored) => (stored === null ? null : column.read(stored)),
    write: (value) => (value === null ? null : column.write(value)),
  };
}

/** A column that the store fills where nothing is given. */
export function given<Some extends AnyColumn>(column: Some): Some & GivenByStore {
  return { ...column, isGiven: true };
}

/** A column that is called otherwise in code. */
export function called<const Name extends string, Some extends AnyColumn>(
  name: Name,
  column: Some,
): Some & CalledOtherwise<Name> {
  return { ...column, called: name };
}

/** A column that may be null, and came with a migration: in older exports it is. */
export function since<Stored, Value>(
  migration: string,
  column: Column<Stored, Value>,
): Column<Stored | null, Value | null> {
  return { ...orNull(column), since: { migration, older: null } };
}

/** Text that means nothing but itself. */
export const text: Column<string> = asWords(z.string());

/** Text that people wrote, in which they may mention each other. */
export const words: Column<string> = asWords(z.string(), { is: 'words' });

/** Text that the bot makes: nobody's words stand in it. */
export const code: Column<string> = asStored(z.string());

/** A date with its time, ISO 8601 in UTC, in the one spelling that sorts as it means. Past when it was written. */
export const instant: Column<string, Date> = {
  ...asStored(z.iso.datetime({ precision: 3 })),
  read: (stored) => new Date(stored),
  write: (value) => value.toISOString(),
  isPast: true,
};

/** An {@link instant} that may be to come. */
export const due: Column<string, Date> = { ...instant, isPast: false };

/** An address of the web. */
export const address: Column<string> = asWords(
  z
    .string()
    .regex(/^https?:\/\/\S+$/u)
    .meta({ description: 'an http(s) address' }),
);

/** An id of Discord's that is not a member's: of a channel, a message, a role. */
export const discordId: Column<string> = asStored(ID);

/** The group. */
export const group: Column<string> = asStored(ID, { is: 'group' });

/** What stands in the place of a member who was erased, and names nobody. */
export const mark: Column<string> = asWords(
  z
    .string()
    .regex(/^(?:former )?[\w-]{1,64}$/u)
    .meta({ description: 'a member' }),
  { is: 'member' },
);

/** A member's id, their pseudonym, or a name for somebody who was erased; with what erasing the member does. */
export function member(onErase: OnErase): Column<string> {
  return { ...mark, onErase };
}

/** Random digits that members' names could be tried against. */
export const secret: Column<string> = asWords(ID, { is: 'secret' });

/** A work's id: the hash of its text. */
export const work: Column<string> = asStored(ID, { is: 'work' });

/** Text that no other row of the store may have. */
export const once: Column<string> = asStored(z.string().min(1).max(500), { is: 'once' });

/** Text that is made of ids. */
export const composed: Column<string> = asWords(z.string().max(500), { is: 'composed', isOnce: false });

/** A whole number within bounds. */
export function whole(least = 0, most = Number.MAX_SAFE_INTEGER): Column<number> {
  return asStored(z.int().min(least).max(most));
}

/** A share, 0 to 1. */
export const share: Column<number> = asStored(z.number().min(0).max(1));

/** One of some words. */
export function choice<const Word extends string>(...choices: readonly Word[]): Column<Word> {
  return asStored(z.enum(choices) as z.ZodType<Word>);
}

/** A truth value, which the store keeps as 0 or 1. */
export const truth: Column<Bit, boolean> = {
  ...asStored<Bit>(z.literal([0, 1])),
  schema: z.boolean(),
  toJson: fromBit,
  fromJson: (value) => toBit(value === true),
  read: fromBit,
  write: toBit,
};

/** A value that nothing in it is changed of. */
type ReadonlyWithin<Value> = Value extends object
  ? { readonly [Name in keyof Value]: ReadonlyWithin<Value[Name]> }
  : Value;

/** JSON, which the store keeps as text. */
export function json<Value>(
  schema: z.ZodType<Value>,
  role: Role = PLAIN,
): Column<string, ReadonlyWithin<Value>> {
  return {
    ...asWords(z.string(), role),
    schema,
    toJson: (stored) => JSON.parse(stored) as unknown,
    fromJson: (value) => JSON.stringify(value),
    read: (stored) => schema.parse(JSON.parse(stored)) as ReadonlyWithin<Value>,
    write: (value) => JSON.stringify(value),
  };
}

/** A short id, unique in its table. */
export function id(of: string, as: Reference<string>['as'] = 'own'): Column<string> {
  return asStored(ID, { is: 'id', of, as });
}

/** A number that counts up in its table over all groups. Larger ones would leave no room for those to come. */
export function numberOf(of: string, as: Reference<string>['as']): Column<number> {
  return asStored(
    z
      .int()
      .min(1)
      .max(2 ** 40),
    { is: 'number', of, as },
  );
}

/** The number of a table's own rows: it parts rows of the same instant. */
export function number(of: string): Column<number> & GivenByStore {
  return given(numberOf(of, 'own'));
}
