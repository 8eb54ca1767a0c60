import { describeError, type DescribedError } from './describe-error.ts';

/** All fields that a log line may have besides its message. Other fields are not logged. */
export interface LogFields {
  /** Anything that was thrown; {@link DescribedError} is what is logged. */
  readonly err?: unknown;
  /** The short id of a failure that a member was shown. */
  readonly id?: string;
  /** The command or button, by its internal name: `ask`, `ask:context`. */
  readonly on?: string;
  readonly command?: string;
  /** The kind of a planned post. */
  readonly kind?: string;
  readonly groupId?: string | null;
  readonly guildId?: string | null;
  readonly channelId?: string | null;
  /** Servers. */
  readonly groups?: readonly string[];
  readonly signal?: string;
  /** The origin of the reader page. */
  readonly reader?: string | null;
  readonly hasWritten?: boolean;
  readonly commands?: number;
  readonly passages?: number;
  readonly rows?: number;
  readonly seconds?: number;
  /** The time of the machine's clock. */
  readonly clock?: Date;
  /** The time that the clock was compared with, and its source. */
  readonly comparedWith?: Date | undefined;
  readonly timeOf?: 'discord' | 'store' | undefined;
}

/** A field as logged. */
type Logged = string | number | boolean | null | readonly string[] | DescribedError;

/** The logged value of a field; undefined if it does not have the expected format. */
type Shape = (value: unknown) => Logged | undefined;

const text =
  (shape: RegExp): Shape =>
  (value) =>
    typeof value === 'string' && shape.test(value) ? value : undefined;
const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null ? null : shape(value);
const count: Shape = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);
const truth: Shape = (value) => (typeof value === 'boolean' ? value : undefined);
const instant: Shape = (value) =>
  value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : undefined;
const ownName = text(/^[a-z][a-z-]{0,31}(?:[ :][a-z][a-z-]{0,31}){0,2}$/u);
const place = orNull(text(/^(?:\d{15,20}|operator)$/u));

const SHAPES: Readonly<Record<keyof LogFields, Shape>> = {
  err: describeError,
  id: text(/^[0-9a-f]{8}$/u),
  on: ownName,
  command: ownName,
  kind: ownName,
  groupId: place,
  guildId: place,
  channelId: place,
  groups: (value) =>
    Array.isArray(value) && value.every((each) => typeof each === 'string' && place(each) !== undefined)
      ? (value as readonly string[])
      : undefined,
  signal: text(/^SIG[A-Z0-9]{2,10}$/u),
  reader: orNull((value) =>
    typeof value === 'string' ? (URL.parse(value)?.origin ?? undefined) : undefined,
  ),
  hasWritten: truth,
  commands: count,
  passages: count,
  rows: count,
  seconds: count,
  clock: instant,
  comparedWith: instant,
  timeOf: text(/^(?:discord|store)$/u),
};

const shapes: ReadonlyMap<string, Shape> = new Map(Object.entries(SHAPES));

/**
 * The fields that may be logged, each in its known format. Of other fields only the names are listed under `dropped`,
 * so that the developer notices. Never throws.
 */
export function allowFields(fields: LogFields): Readonly<Record<string, Logged>> {
  const allowed: Record<string, Logged> = {};
  const dropped: string[] = [];
  for (const [name, value] of Object.entries(fields)) {
    const logged = value === undefined ? undefined : shapes.get(name)?.(value);
    if (logged !== undefined) allowed[name] = logged;
    else if (value !== undefined) dropped.push(/^[A-Za-z]{1,24}$/u.test(name) ? name : '?');
  }
  return dropped.length === 0 ? allowed : { ...allowed, dropped };
}
