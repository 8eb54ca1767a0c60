import { appendFileSync, existsSync, readFileSync } from 'node:fs';

import type { Loopback } from '../../../src/playground/loopback.ts';

/** A request of the bot, as it was recorded. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Names of the files that came with it. */
  readonly files: readonly string[];
}

/** Names the file to which tests add the bot's requests, one JSON object a line; without it nothing is recorded. */
export const RECORD = 'CONCORDANCE_REQUESTS';

/** Adds all requests that a loopback Discord has received to the record, if there is one. */
export function recordRequests({ requests }: Pick<Loopback, 'requests'>): void {
  const file = process.env[RECORD];
  if (file === undefined || file === '') return;
  const lines = requests.map(({ method, path, query, body, files }) =>
    JSON.stringify({ method, path, query, body, files } satisfies RecordedRequest),
  );
  // One write, so that lines of test files that run at the same time do not mix.
  if (lines.length > 0) appendFileSync(file, `${lines.join('\n')}\n`);
}

/** The requests of a record. Throws an Error if there is none. */
export function readRecord(file: string): readonly RecordedRequest[] {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  if (lines.length === 0) throw new Error(`${file} has no requests. Record them: ${RECORD}=${file} npm test`);
  return lines.map((line) => JSON.parse(line) as RecordedRequest);
}
