const MINUTE_MS = 60_000;

/** Minutes until the next attempt: short at first, since most problems pass; then long, since a person has to act. */
const WAITS = [1, 5, 15, 60];

/** Milliseconds to wait after this many attempts. */
export function retryAfter(attempts: number): number {
  return (WAITS[attempts - 1] ?? 60) * MINUTE_MS;
}
