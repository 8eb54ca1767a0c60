import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { templateOf } from './route-template.ts';

/** The parts of an error that may leave the process: no members' words and no secrets. */
export interface DescribedError {
  /** The class, e.g. `DiscordAPIError`; for other values, their type. */
  readonly class: string;
  /** Discord's, Node's or SQLite's code. */
  readonly code?: number | string;
  /** The HTTP status of Discord's answer. */
  readonly status?: number;
  readonly method?: string;
  /** Discord's route with `:id` for ids and `:token` for everything else; channel and server ids are kept. */
  readonly route?: string;
  readonly syscall?: string;
  /** The message, if it matches a known harmless pattern. */
  readonly says?: string;
  /** Discord's validation errors, e.g. `data.content BASE_TYPE_BAD_LENGTH`. */
  readonly form?: readonly string[];
  /** Where it was thrown, innermost first: files of this project and its packages, each with line and column. */
  readonly at?: readonly string[];
  readonly cause?: DescribedError;
  /** The errors of an AggregateError. */
  readonly errors?: readonly DescribedError[];
}

/** The described fields, each with its reader. */
type Readers = {
  readonly [Name in Exclude<keyof DescribedError, 'class'>]-?: (
    error: Readonly<Record<string, unknown>>,
    depth: number,
  ) => DescribedError[Name] | undefined;
};

/** How deep causes are described, and how many errors of an AggregateError. */
const DEEPEST = 4;
const MOST_ERRORS = 5;
const MOST_FRAMES = 12;
const MOST_FAULTS = 8;

const ROOT = path.resolve(import.meta.dirname, '../..');

const METHODS: ReadonlySet<unknown> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
const CODE = /^(?:E[A-Z]{2,20}|EAI_[A-Z]{2,12}|(?:ERR|UND_ERR|SQLITE|DEP)_?[A-Z0-9_]{2,48})$/u;
/** Codes of discord.js's own errors, e.g. `TokenInvalid`. */
const DISCORD_JS_CODE = /^[A-Z][A-Za-z]{2,50}$/u;
const SYSCALL =
  /^(?:connect|open|read|write|listen|getaddrinfo|stat|lstat|rename|unlink|mkdir|scandir|fsync|spawn|kill)$/u;
const CLASS = /^[A-Z][A-Za-z]{0,48}$/u;
/** Kinds of warnings, which are a property and not a class. */
const WARNINGS: ReadonlySet<unknown> = new Set([
  'Warning',
  'DeprecationWarning',
  'ExperimentalWarning',
  'MaxListenersExceededWarning',
  'SecurityWarning',
  'TimeoutNegativeWarning',
  'TimeoutOverflowWarning',
  'AbortError',
  'TimeoutError',
]);
const HARMLESS_MESSAGES = [
  /^Unexpected server response: \d{3}$/u,
  /^WebSocket was closed before the connection was established$/u,
  /^Opening handshake has timed out$/u,
  /^Invalid WebSocket frame: [a-z ]{1,40}$/u,
  /^socket hang up$/u,
  /^fetch failed$/u,
  /^other side closed$/u,
];
const FRAME = /^\s+at (?:.*?\()?((?:file:\/\/|\/|[A-Za-z]:[\\/]).+):(\d{1,7}):(\d{1,7})\)?$/u;
const FORM_CODE =
  /^(?:APPLICATION_COMMAND|BASE_TYPE|BUTTON_COMPONENT|CHANNEL|COMPONENT|DATETIME_TYPE|DICT_TYPE|ENUM_TYPE|GUILD_SCHEDULED_EVENT|LIST_ITEM|LIST_TYPE|MESSAGE|MODEL_TYPE|NUMBER_TYPE|SELECT_COMPONENT|STRING_TYPE|TEXT_INPUT|UNFURLED_MEDIA|UNION_TYPE|URL_TYPE)_[A-Z0-9_]{2,50}$/u;
/** Names of the fields that the bot sends to Discord. */
const FORM_PARTS: ReadonlySet<string> = new Set(
  `accessory allowed_mentions attachments auto_archive_duration channel_id choices component components content
  custom_id data default_member_permissions default_values description description_localizations embeds emoji
  entity_metadata entity_type flags label location max_length max_values media message_reference min_length min_values
  name name_localizations nonce options placeholder privacy_level rate_limit_per_user required scheduled_end_time
  scheduled_start_time style title topic type url value`.split(/\s+/u),
);

const READERS: Readers = {
  code: (error) => readCode(error),
  status: ({ status }) => (isCount(status) && status >= 100 && status < 600 ? status : undefined),
  method: ({ method }) => (METHODS.has(method) ? (method as string) : undefined),
  route: ({ url, method }) => (METHODS.has(method) && typeof url === 'string' ? templateOf(url) : undefined),
  syscall: ({ syscall }) => fitting(syscall, SYSCALL),
  says: ({ message }) =>
    typeof message === 'string' && HARMLESS_MESSAGES.some((form) => form.test(message)) ? message : undefined,
  form: ({ rawError }) => unlessEmpty(readForm(rawError)),
  at: ({ stack }) => unlessEmpty(readFrames(stack)),
  cause: ({ cause }, depth) => (cause === undefined || depth === 0 ? undefined : describe(cause, depth - 1)),
  errors: ({ errors }, depth) =>
    Array.isArray(errors) && depth > 0
      ? errors.slice(0, MOST_ERRORS).map((each) => describe(each, depth - 1))
      : undefined,
};

/**
 * Describes anything that was thrown with only the fields of {@link DescribedError}, each in its known format. Messages
 * are left out: they may contain what members wrote, what was sent to Discord, and its answer. Never throws.
 */
export function describeError(thrown: unknown): DescribedError {
  return describe(thrown, DEEPEST);
}

function describe(thrown: unknown, depth: number): DescribedError {
  if (typeof thrown !== 'object' || thrown === null) return { class: `a thrown ${typeof thrown}` };
  const error = thrown as Readonly<Record<string, unknown>>;
  const fields = Object.entries(READERS).flatMap(([name, read]) => {
    const value = readSafely(() => read(error, depth));
    return value === undefined ? [] : [[name, value] as const];
  });
  return { class: readSafely(() => classOf(error)) ?? 'unknown', ...Object.fromEntries(fields) };
}

/** Some objects throw when a property is read; that field is then left out. */
function readSafely<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The nearest class with a name: class names come from source code, but an error's `name` can be anything. */
function classOf(error: Readonly<Record<string, unknown>>): string | undefined {
  if (WARNINGS.has(error['name'])) return String(error['name']);
  for (let at: unknown = Object.getPrototypeOf(error); at !== null; at = Object.getPrototypeOf(at)) {
    const made = Object.getOwnPropertyDescriptor(at, 'constructor')?.value as unknown;
    if (typeof made === 'function' && CLASS.test(made.name)) return made.name;
  }
  return undefined;
}

function readCode(error: Readonly<Record<string, unknown>>): number | string | undefined {
  const { code } = error;
  if (isCount(code)) return code;
  const isOfDiscordJs = classOf(error)?.startsWith('Discordjs') ?? false;
  return fitting(code, isOfDiscordJs ? DISCORD_JS_CODE : CODE);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function fitting(value: unknown, shape: RegExp): string | undefined {
  return typeof value === 'string' && shape.test(value) ? value : undefined;
}

function unlessEmpty<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length === 0 ? undefined : values;
}

/** A message may look like a stack frame, so a frame counts only if its file exists. */
function readFrames(stack: unknown): readonly string[] {
  if (typeof stack !== 'string') return [];
  const frames = stack.split('\n').flatMap((line) => {
    const [, file = '', row, column] = FRAME.exec(line) ?? [];
    const known = file === '' ? null : toKnownFile(file);
    return known === null ? [] : [`${known}:${row}:${column}`];
  });
  return frames.slice(0, MOST_FRAMES);
}

function toKnownFile(file: string): string | null {
  const full = file.startsWith('file:') ? readSafely(() => fileURLToPath(file)) : file;
  if (full === undefined) return null;
  const below = path.relative(ROOT, full);
  if (below.startsWith('..') || path.isAbsolute(below) || !existsSync(path.join(ROOT, below))) return null;
  return below.replaceAll('\\', '/');
}

/** https://docs.discord.com/developers/reference#error-messages */
function readForm(rawError: unknown): readonly string[] {
  const errors =
    typeof rawError === 'object' && rawError !== null && 'errors' in rawError ? rawError.errors : null;
  return readFaults(errors, [], 12).slice(0, MOST_FAULTS);
}

function readFaults(part: unknown, way: readonly string[], depth: number): readonly string[] {
  if (typeof part !== 'object' || part === null || depth === 0) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    if (key !== '_errors') return readFaults(value, [...way, toPart(key)], depth - 1);
    const codes = (Array.isArray(value) ? value : []).map((fault: unknown) => codeOfFault(fault));
    return codes.map((code) => `${way.join('.')} ${code}`);
  });
}

function toPart(key: string): string {
  return /^\d{1,3}$/u.test(key) || FORM_PARTS.has(key) ? key : '?';
}

function codeOfFault(fault: unknown): string {
  const code = typeof fault === 'object' && fault !== null && 'code' in fault ? fault.code : undefined;
  return fitting(code, FORM_CODE) ?? '?';
}
