import type { z } from 'zod';

import { ApiError } from '../api-error.ts';

/** A zod issue, with its input. */
type Issue = z.core.$ZodIssue;

interface Tree {
  [key: string]: Tree | { code: string; message: string }[];
}

/**
 * Parses a request's body with a schema. Throws Discord's 50035 "Invalid Form Body" with its nested `errors`.
 * https://docs.discord.com/developers/reference#error-messages
 */
export function parseForm<T extends z.ZodType>(schema: T, body: unknown): z.output<T> {
  const result = schema.safeParse(body, { reportInput: true });
  if (result.success) return result.data;
  throw invalidForm(result.error.issues.map((found) => ({ path: found.path, ...describe(found) })));
}

/** An issue with Discord's own code, for `superRefine`. */
export function issue(code: string, message: string, path: (string | number)[] = []) {
  return { code: 'custom' as const, message, path, params: { code } };
}

/** Discord's error for an invalid body. */
export function invalidForm(
  found: readonly { path: readonly PropertyKey[]; code: string; message: string }[],
): ApiError {
  const root: Tree = {};
  for (const { path, code, message } of found) {
    let place = root;
    for (const key of path) place = (place[String(key)] ??= {}) as Tree;
    const list = (place['_errors'] ??= []);
    if (Array.isArray(list)) list.push({ code, message });
  }
  return new ApiError(400, 50035, 'Invalid Form Body', root);
}

function describe(found: Issue): { code: string; message: string } {
  switch (found.code) {
    case 'too_big':
      return describeSize('MAX', `${found.maximum} or fewer`, found.origin);
    case 'too_small':
      return describeSize('MIN', `${found.minimum} or more`, found.origin);
    case 'invalid_type':
      return describeType(found.expected, found.input);
    case 'custom':
      return { code: String(found.params?.['code'] ?? 'BASE_TYPE_INVALID'), message: found.message };
    case 'invalid_format':
      return { code: 'STRING_TYPE_REGEX', message: 'String value did not match validation regex.' };
    case 'invalid_union':
    case 'invalid_value':
      return { code: 'BASE_TYPE_CHOICES', message: `Value is not one of those allowed. (${found.message})` };
    default:
      return { code: 'BASE_TYPE_INVALID', message: found.message };
  }
}

function describeSize(end: 'MAX' | 'MIN', bound: string, origin: string): { code: string; message: string } {
  return origin === 'string' || origin === 'array'
    ? { code: `BASE_TYPE_${end}_LENGTH`, message: `Must be ${bound} in length.` }
    : { code: `NUMBER_TYPE_${end}`, message: `Value should be ${bound}.` };
}

function describeType(expected: string, input: unknown): { code: string; message: string } {
  if (input === undefined) return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
  const shown = JSON.stringify(input).slice(0, 100);
  switch (expected) {
    case 'string':
      return { code: 'STRING_TYPE_CONVERT', message: `Could not interpret "${shown}" as string.` };
    case 'array':
      return { code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' };
    case 'object':
      return { code: 'DICT_TYPE_CONVERT', message: 'Only dictionaries may be used in a DictType' };
    default:
      return { code: 'NUMBER_TYPE_COERCE', message: `Value "${shown}" is not ${expected}.` };
  }
}
