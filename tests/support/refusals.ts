import { ApiError } from '../../src/playground/api-error.ts';

/** A limit's name, a value within it, a value beyond it, and its error: `path CODE`. */
export type Case = readonly [string, readonly (() => unknown)[], readonly (() => unknown)[], string];

export const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

/** A text of this length. */
export const x = (length: number) => 'x'.repeat(length);

/** The errors of an invalid form body, each as `path CODE`. */
export function refusalsOf(attempt: () => unknown): string[] {
  try {
    attempt();
  } catch (error) {
    if (error instanceof ApiError && error.code === 50035) return list(error.errors ?? {}, []);
    throw error;
  }
  return [];
}

function list(tree: object, path: string[]): string[] {
  return Object.entries(tree).flatMap(([key, value]: [string, object]) =>
    key === '_errors'
      ? (value as { code: string }[]).map((error) => `${path.join('.')} ${error.code}`)
      : list(value, [...path, key]),
  );
}
