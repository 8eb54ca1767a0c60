import { z } from 'zod';
import type { Tables, Bit } from '../tables/database.ts';

/** What a column's values mean beyond their row: what has to change with them where a group is taken in elsewhere. */
export type Role =
  /** Nothing; text that people wrote, which may mention members; the group; a member; a work. */
  | { readonly is: 'plain' | 'words' | 'group' | 'member' | 'work' }
  /** By it members could be told: it is left out where their names are. */
  | { readonly is: 'secret' }
  /** Unique over the whole store, and not referred to. */
  | { readonly is: 'once' }
  /** Made of ids, between colons and slashes or alone; unique over the whole store or not. */
  | { readonly is: 'composed'; readonly isOnce: boolean }
  /** An id, or a number that counts up, of a row of a table. */
  | ({ readonly is: 'id' } & Reference)
  | ({ readonly is: 'number' } & Reference);

interface Reference {
  readonly of: keyof Tables;
  /** The row's own; of the row that this one goes with; of one that has to be there; of one that may have gone. */
  readonly as: 'own' | 'owner' | 'required' | 'loose';
}

/** How a column is written in an export, checked, and read again. Rows that are exported again give the same. */
export interface Column<Stored> {
  /** Of the value as it is exported. It transforms nothing: what it lets through is taken as it is. */
  readonly schema: z.ZodType;
  readonly role: Role;
  readonly toJson: (stored: Stored) => unknown;
  /** For a value that the schema lets through. */
  readonly fromJson: (value: unknown) => Stored;
  /** Of a column that a later migration has brought: what rows of an older export hold in it, as it is exported. */
  readonly since?: { readonly migration: string; readonly older: unknown };
}

const PLAIN: Role = { is: 'plain' };

/** Discord's ids are digits; letters and hyphens are of pseudonyms and of groups that are none of Discord's. */
const ID = z
  .string()
  .regex(/^[\w-]{1,100}$/u)
  .meta({ description: 'an id' });

function asStored<Stored>(schema: z.ZodType<Stored>, role: Role = PLAIN): Column<Stored> {
  return { schema, role, toJson: (stored) => stored, fromJson: (value) => value as Stored };
}

/** A column that may be null. */
export function orNull<Stored>({ schema, role, toJson, fromJson }: Column<Stored>): Column<Stored | null> {
  return {
    schema: schema.nullable(),
    role,
    toJson: (stored) => (stored === null ? null : toJson(stored)),
    fromJson: (value) => (value === null ? null : fromJson(value)),
  };
}

/** A column that may be null, and came with a migration: in older exports it is. */
export function since<Stored>(migration: string, column: Column<Stored>): Column<Stored | null> {
  return { ...orNull(column), since: { migration, older: null } };
}

/** Text that means nothing but itself. */
export const text: Column<string> = asStored(z.string());

/** Text that people wrote. */
export const words: Column<string> = asStored(z.string(), { is: 'words' });

/** A date with its time, ISO 8601 in UTC, in the one spelling that sorts as it means. */
export const instant: Column<string> = asStored(z.iso.datetime({ precision: 3 }));

/** An address of the web. */
export const address: Column<string> = asStored(
  z
    .string()
    .regex(/^https?:\/\/\S+$/u)
    .meta({ description: 'an http(s) address' }),
);

/** An id of Discord's that is not a member's: of a channel, a message, a role. */
export const discordId: Column<string> = asStored(ID);

/** The group. */
export const group: Column<string> = asStored(ID, { is: 'group' });

/** A member's id, their pseudonym, or a name for somebody who was erased. */
export const member: Column<string> = asStored(
  z
    .string()
    .regex(/^(?:former )?[\w-]{1,64}$/u)
    .meta({ description: 'a member' }),
  { is: 'member' },
);

/** Random digits that members' names could be tried against. */
export const secret: Column<string> = asStored(ID, { is: 'secret' });

/** A work's id: the hash of its text. */
export const work: Column<string> = asStored(ID, { is: 'work' });

/** Text that no other row of the store may have. */
export const once: Column<string> = asStored(z.string().min(1).max(500), { is: 'once' });

/** Text that is made of ids. */
export const composed: Column<string> = asStored(z.string().max(500), { is: 'composed', isOnce: false });

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
export const truth: Column<Bit> = {
  schema: z.boolean(),
  role: PLAIN,
  toJson: (stored) => stored === 1,
  fromJson: (value) => (value === true ? 1 : 0),
};

/** JSON, which the store keeps as text. */
export function json(schema: z.ZodType, role: Role = PLAIN): Column<string> {
  return {
    schema,
    role,
    toJson: (stored) => JSON.parse(stored) as unknown,
    fromJson: (value) => JSON.stringify(value),
  };
}

/** A short id, unique in its table. */
export function id(of: keyof Tables, as: Reference['as'] = 'own'): Column<string> {
  return asStored(ID, { is: 'id', of, as });
}

/** A number that counts up in its table over all groups. Larger ones would leave no room for those to come. */
export function number(of: keyof Tables, as: Reference['as'] = 'own'): Column<number> {
  return asStored(
    z
      .int()
      .min(1)
      .max(2 ** 40),
    { is: 'number', of, as },
  );
}
