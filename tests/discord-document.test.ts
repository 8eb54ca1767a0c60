import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readDocument } from './support/discord-document/document.ts';
import { checkLimits } from './support/discord-document/limits.ts';
import { readRecord, RECORD, recordRequests } from './support/discord-document/record-requests.ts';

const CHANNEL = '1456074443989188608';

/** A small document in the form of Discord's. */
const document = readDocument({
  paths: {
    '/users/{user_id}': { get: {} },
    '/users/@me': { get: {} },
    '/channels/{channel_id}/messages': {
      parameters: [
        { name: 'channel_id', in: 'path', required: true, schema: { $ref: '#/components/schemas/Id' } },
      ],
      get: { parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer', maximum: 100 } }] },
      post: {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Message' } } },
        },
      },
    },
    '/webhooks/{webhook_id}/{webhook_token}': {
      post: {
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Message' } } },
        },
      },
    },
  },
  components: {
    schemas: {
      Id: { type: 'string', pattern: '^[0-9]+$' },
      Part: {
        oneOf: [
          {
            type: 'object',
            properties: { type: { const: 1 }, text: { type: 'string' } },
            required: ['type'],
          },
          { type: 'object', properties: { type: { const: 2 }, id: { type: 'integer' } }, required: ['type'] },
        ],
      },
      Message: {
        type: 'object',
        properties: {
          content: { type: ['string', 'null'], maxLength: 4000 },
          parts: { type: 'array', items: { $ref: '#/components/schemas/Part' } },
        },
      },
    },
  },
});

const check = (method: string, path_: string, body: unknown = {}, query: Record<string, string> = {}) =>
  document.check({ method, path: path_, query, body, files: [] });
const post = (body: unknown) => check('POST', `/channels/${CHANNEL}/messages`, body);

test('a request as the document has it is in order', () => {
  expect(
    post({
      content: 'Hello',
      parts: [
        { type: 1, text: 'x' },
        { type: 2, id: 3 },
      ],
    }),
  ).toEqual([]);
  expect(check('GET', '/users/@me')).toEqual([]);
  expect(check('GET', `/channels/${CHANNEL}/messages`, {}, { limit: '100' })).toEqual([]);
});

test.each([
  ['an unknown route', check('GET', '/nowhere'), /no such route/u],
  ['an unknown method', check('DELETE', '/users/@me'), /no such route/u],
  ['an unknown field', post({ contents: 'Hello' }), /\/contents is not in the document/u],
  [
    'an unknown field inside',
    post({ parts: [{ type: 1, id: 3 }] }),
    /\/parts\/0\/id is not in the document/u,
  ],
  ['a wrong type', post({ content: 3 }), /\/content must be string,null/u],
  ['a text that is too long', post({ content: 'x'.repeat(4001) }), /\/content must NOT have more/u],
  ['a wrong id', check('GET', '/channels/abc/messages'), /channel_id must match/u],
  ['an unknown part of the query', check('GET', '/users/@me', {}, { all: 'yes' }), /no all in this query/u],
  [
    'a number that is too high',
    check('GET', `/channels/${CHANNEL}/messages`, {}, { limit: '101' }),
    /limit must be <= 100/u,
  ],
  ['a body that nobody asks for', check('GET', '/users/@me', { a: 1 }), /asks for no body/u],
])('%s is named', (_name, faults, words) => {
  expect(faults.join('\n')).toMatch(words);
});

test('a field that only a page knows is allowed where the page says so', () => {
  expect(check('POST', `/webhooks/${CHANNEL}/token`, { content: 'x', tts: false })).toEqual([]);
  expect(post({ content: 'x', tts: false })).toEqual(['/tts is not in the document.']);
});

const text = (length: number) => ({ type: 10, content: 'x'.repeat(length) });
const pressed = { type: 2, custom_id: 'press' };

test.each([
  [{ content: 'x'.repeat(2001) }, 'The content is 2001 long'],
  [
    {
      embeds: [{ title: 'x'.repeat(200), description: 'x'.repeat(4000) }, { description: 'x'.repeat(1801) }],
    },
    '6001',
  ],
  [
    { data: { components: [{ type: 17, components: [text(4000), text(1)] }] } },
    'The text of the components is 4001',
  ],
  [{ message: { components: Array.from({ length: 41 }, () => text(1)) } }, 'The number of components is 41'],
  [{ components: [{ type: 1, components: [pressed, pressed] }] }, 'the same custom_id'],
  [{ flags: 1 << 15, content: 'x', components: [text(1)] }, 'content or embeds beside them'],
  [{ scheduled_start_time: '2026-05-01', description: '' }, 'The description is empty'],
  [{ scheduled_start_time: '2026-05-01', description: 'x'.repeat(1001) }, 'The description is 1001 long'],
])('a limit of Discord’s pages is held, with the page: %#', (body, words) => {
  const faults = checkLimits({ body });
  expect(faults).toEqual([expect.stringContaining(words)]);
  expect(faults[0]).toContain('https://docs.discord.com/');
});

test('a message at its limits is in order', () => {
  const components = [
    { type: 17, components: [text(4000)] },
    { type: 1, components: [pressed] },
  ];
  expect(checkLimits({ body: { flags: 1 << 15, components } })).toEqual([]);
  expect(checkLimits({ body: { content: 'x'.repeat(2000) } })).toEqual([]);
});

test('requests are recorded where a file is named for them', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'concordance-requests-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  onTestFinished(() => void vi.unstubAllEnvs());
  const file = path.join(folder, 'requests.jsonl');
  const call = {
    method: 'GET',
    path: '/users/@me',
    route: '/users/@me',
    query: {},
    body: {},
    files: [],
    status: 200,
  };
  vi.stubEnv(RECORD, '');
  recordRequests({ requests: [call] });
  expect(() => readRecord(file)).toThrow(/has no requests\. Record them/u);
  vi.stubEnv(RECORD, file);
  recordRequests({ requests: [call] });
  recordRequests({ requests: [call] });
  expect(readRecord(file)).toHaveLength(2);
  expect(readFileSync(file, 'utf8')).not.toContain('status');
  writeFileSync(file, '');
  expect(() => readRecord(file)).toThrow(/has no requests/u);
});
