import { z } from 'zod';
import type { OffsetKind } from '../../corpus/anchor.ts';
import { UNKNOWN_LANGUAGE } from '../../corpus/language.ts';
import type { OnErase } from './personal.ts';

/** 0 or 1; only {@link toBit} and {@link truth} convert it. */
export type Bit = 0 | 1;

/** Converts a boolean for a column. */
export function toBit(isTrue: boolean): Bit {
  return isTrue ? 1 : 0;
}

/** Converts a column to a boolean. */
function fromBit(bit: Bit): boolean {
  return bit === 1;
}

/**
 * The meaning of a column's values outside their row: what has to change in them when a group is imported elsewhere.
 */
export type Role<Name extends string = string> =
  /** No meaning; user-written text, which may mention members; the group; a member; a work. */
  | { readonly is: 'plain' | 'words' | 'group' | 'member' | 'work' }
  /** Could identify members: left out where their names are replaced. */
  | { readonly is: 'secret' }
  /** Unique in the whole store, and not referred to. */
  | { readonly is: 'once' }
  /** Depends on the text of the row's work, and changes if another text takes its place: see `moveRow`. */
  | { readonly is: 'place'; readonly as: Place }
  /** Composed of ids, between colons and slashes or on its own; unique in the whole store or not. */
  | { readonly is: 'composed'; readonly isOnce: boolean }
  /** An id, or an autoincremented number, of a row of a table. */
  | ({ readonly is: 'id' } & Reference<Name>)
  | ({ readonly is: 'number' } & Reference<Name>);

/**
 * What a column says about a place in its row's work: an offset, alone or as one end of a span; the ordinal of a
 * section; quoted words, with the other columns of a citation; or JSON or text that has such places in it.
 */
export type Place =
  | OffsetKind
  | 'start'
  | 'end'
  | 'section'
  | 'quoted'
  | 'citations'
  | 'draft'
  | 'spans'
  | 'plan';

interface Reference<Name extends string> {
  readonly of: Name;
  /** The row's own key; that of the row it is deleted with; of a row that must exist; of one that may be gone. */
  readonly as: 'own' | 'owner' | 'required' | 'loose';
}

/** A column of a table: its type in SQL and in code, and its format and checks in exports. */
export interface Column<Stored, Value = Stored> {
  /** Schema of the exported value. It transforms nothing: valid values are used as they are. */
  readonly schema: z.ZodType;
  readonly role: Role;
  readonly toJson: (stored: Stored) => unknown;
  /** For a valid value. Exporting the same rows again gives the same values. */
  readonly fromJson: (value: unknown) => Stored;
  /** The value in code. */
  readonly read: (stored: Stored) => Value;
  readonly write: (value: Value) => Stored;
  /** For a column added by a later migration: the value that rows of older exports get, in export format. */
  readonly since?: { readonly migration: string; readonly older: unknown };
  /** Whether it may contain members' texts or identities: removing those is an erasure. */
  readonly hasWords: boolean;
  /** Whether it is a date that was in the past when it was written. */
  readonly isPast: boolean;
  /** For a column that names a member: what happens to the row when they are erased. */
  readonly onErase?: OnErase;
}

/** Any column. */
export interface AnyColumn extends Omit<Column<unknown>, 'toJson' | 'read' | 'write'> {
  readonly toJson: (stored: never) => unknown;
  readonly read: (stored: never) => unknown;
  readonly write: (value: never) => unknown;
}

/** A column with a default. */
export interface GivenByStore {
  readonly isGiven: true;
}

/** A column whose name in code differs from that in the table. */
export interface CalledOtherwise<Name extends string> {
  readonly called: Name;
}

/** A column's value. */
export type StoredIn<Some extends AnyColumn> = ReturnType<Some['fromJson']>;

const PLAIN: Role = { is: 'plain' };

/** Discord's ids are digits; pseudonyms, and groups outside Discord, have letters and hyphens. */
const ID = z
  .string()
  .regex(/^[\w-]{1,100}$/u)
  .meta({ description: 'an id' });

function asStored<Stored>(schema: z.ZodType<Stored>, role: Role = PLAIN): Column<Stored> {
  const same = (stored: Stored) => stored;
  const fromJson = (value: unknown) => value as Stored;
  return { schema, role, toJson: same, fromJson, read: same, write: same, hasWords: false, isPast: false };
}

/** Text that may contain members' texts or identities. */
function asWords(schema: z.ZodType<string>, role: Role = PLAIN): Column<string> {
  return { ...asStored(schema, role), hasWords: true };
}

/** A nullable column. */
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

/** A column with a default. */
export function given<Some extends AnyColumn>(column: Some): Some & GivenByStore {
  return { ...column, isGiven: true };
}

/** A column with another name in code. */
export function called<const Name extends string, Some extends AnyColumn>(
  name: Name,
  column: Some,
): Some & CalledOtherwise<Name> {
  return { ...column, called: name };
}

/** A nullable column added by a migration: null in older exports. */
export function since<Stored, Value>(
  migration: string,
  column: Column<Stored, Value>,
): Column<Stored | null, Value | null> {
  return { ...orNull(column), since: { migration, older: null } };
}

/** The code of a language; in exports older than the column it is not known. */
export const language: Column<string> = {
  ...asStored(
    z
      .string()
      .regex(/^[a-z]{2,3}$/u)
      .meta({ description: 'a language' }),
  ),
  since: { migration: '021-languages', older: UNKNOWN_LANGUAGE },
};

/** Text without further meaning. */
export const text: Column<string> = asWords(z.string());

/** Text written by members, who may mention each other. */
export const words: Column<string> = asWords(z.string(), { is: 'words' });

/** Text generated by the bot, without any member's text. */
export const code: Column<string> = asStored(z.string());

/** A date with time, ISO 8601 in UTC, in the one format that sorts chronologically. In the past when written. */
export const instant: Column<string, Date> = {
  ...asStored(z.iso.datetime({ precision: 3 })),
  read: (stored) => new Date(stored),
  write: (value) => value.toISOString(),
  isPast: true,
};

/** An {@link instant} that may be in the future. */
export const due: Column<string, Date> = { ...instant, isPast: false };

/** A URL. */
export const address: Column<string> = asWords(
  z
    .string()
    .regex(/^https?:\/\/\S+$/u)
    .meta({ description: 'an http(s) address' }),
);

/** A Discord id that is not a member's: of a channel, a message, a role. */
export const discordId: Column<string> = asStored(ID);

/** The group. */
export const group: Column<string> = asStored(ID, { is: 'group' });

/** Replaces an erased member, and identifies nobody. */
export const mark: Column<string> = asWords(
  z
    .string()
    .regex(/^(?:former )?[\w-]{1,64}$/u)
    .meta({ description: 'a member' }),
  { is: 'member' },
);

/** A member's id, their pseudonym, or a name for an erased member; and what erasing the member does. */
export function member(onErase: OnErase): Column<string> {
  return { ...mark, onErase };
}

/** A random salt; with it, an attacker could test members' ids. */
export const secret: Column<string> = asWords(ID, { is: 'secret' });

/** A work's id: the hash of its text. */
export const work: Column<string> = asStored(ID, { is: 'work' });

/** Text that is unique in the store. */
export const once: Column<string> = asStored(z.string().min(1).max(500), { is: 'once' });

/** Text composed of ids. */
export const composed: Column<string> = asWords(z.string().max(500), { is: 'composed', isOnce: false });

/** An integer within bounds. */
export function whole(least = 0, most = Number.MAX_SAFE_INTEGER): Column<number> {
  return asStored(z.int().min(least).max(most));
}

/** A share from 0 to 1. */
export const share: Column<number> = asStored(z.number().min(0).max(1));

/** A column whose value depends on the text of the row's work. */
export function placed<Some extends AnyColumn>(as: Place, column: Some): Some {
  return { ...column, role: { is: 'place', as } };
}

/** One of several words. */
export function choice<const Word extends string>(...choices: readonly Word[]): Column<Word> {
  return asStored(z.enum(choices) as z.ZodType<Word>);
}

/** A boolean, stored as 0 or 1. */
export const truth: Column<Bit, boolean> = {
  ...asStored<Bit>(z.literal([0, 1])),
  schema: z.boolean(),
  toJson: fromBit,
  fromJson: (value) => toBit(value === true),
  read: fromBit,
  write: toBit,
};

/** An immutable value. */
type ReadonlyWithin<Value> = Value extends object
  ? { readonly [Name in keyof Value]: ReadonlyWithin<Value[Name]> }
  : Value;

/** JSON, stored as text. */
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

/** An autoincremented number across all groups. Larger ones would leave no room for new ones. */
export function numberOf(of: string, as: Reference<string>['as']): Column<number> {
  return asStored(
    z
      .int()
      .min(1)
      .max(2 ** 40),
    { is: 'number', of, as },
  );
}

/** The table's own row number: it orders rows of the same instant. */
export function number(of: string): Column<number> & GivenByStore {
  return given(numberOf(of, 'own'));
}
