import { existsSync, readFileSync } from 'node:fs';

import { readDocument, type OpenApi } from './document.ts';
import { checkLimits } from './limits.ts';
import { readRecord, RECORD, type RecordedRequest } from './record-requests.ts';

/** Where `.ci/run` and these instructions record. */
const DEFAULT_RECORD = 'data/run/requests.jsonl';
/** Most examples of one fault: what is wrong once is wrong often. */
const EXAMPLES = 1;

const [file] = process.argv.slice(2);
if (file === undefined || !existsSync(file)) {
  process.stderr.write(
    'Name Discord’s OpenAPI document, specs/openapi.json of github.com/discord/discord-api-spec:\n' +
      '  npm run check:discord -- openapi.json\n',
  );
  process.exit(2);
}
const document = readDocument(JSON.parse(readFileSync(file, 'utf8')) as OpenApi);
const requests = readRecord(process.env[RECORD] ?? DEFAULT_RECORD);
const faults = new Map<string, RecordedRequest[]>();
const routes = new Set<string>();
for (const request of requests) {
  const route = `${request.method} ${request.path.replaceAll(/\d{15,}/gu, ':id').replace(/^(\/(?:interactions|webhooks)\/:id)\/[^/]+/u, '$1/:token')}`;
  routes.add(route);
  for (const says of [...document.check(request), ...checkLimits(request)]) {
    const key = `${route}: ${says}`;
    faults.set(key, [...(faults.get(key) ?? []), request]);
  }
}
for (const [key, found] of faults) {
  process.stdout.write(`${key} (${found.length} times)\n`);
  for (const { body, query } of found.slice(0, EXAMPLES))
    process.stdout.write(`  ${JSON.stringify({ query, body }).slice(0, 400)}\n`);
}
process.stdout.write(`${requests.length} requests to ${routes.size} routes, ${faults.size} faults\n`);
process.exitCode = faults.size > 0 ? 1 : 0;
