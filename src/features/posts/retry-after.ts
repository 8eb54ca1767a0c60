const MINUTE_MS = 60_000;

/** Minutes until the next attempt: soon, since most troubles pass; then rarely, since a person has to act. */
const WAITS = [1, 5, 15, 60];

/** Milliseconds to wait after so many attempts. */
export function retryAfter(attempts: number): number {
  return (WAITS[attempts - 1] ?? 60) * MINUTE_MS;
}
