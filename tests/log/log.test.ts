import Database from 'better-sqlite3';
import { Client, DiscordAPIError, HTTPError } from 'discord.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { describeError } from '../../src/log/describe-error.ts';
import { allowFields } from '../../src/log/log-fields.ts';
import { createLog, type Log } from '../../src/log/log.ts';
import { CANARIES, findCanaries } from '../support/logs/canaries.ts';

const TOKEN = 'aW50ZXJhY3Rpb246MTU3Njkz';
const CALL = `https://discord.com/api/v10/webhooks/123456789012345678/${TOKEN}/messages/@original`;

/** The logged lines, as objects. */
function linesOf(use: (log: Log) => void): readonly Readonly<Record<string, unknown>>[] {
  const lines: string[] = [];
  use(createLog('debug', { write: (line) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
}

function refusal(): DiscordAPIError {
  const content = { _errors: [{ code: 'BASE_TYPE_BAD_LENGTH', message: CANARIES.text }] };
  const raw = {
    code: 50035,
    message: CANARIES.question,
    errors: { data: { components: { 0: { content, [CANARIES.typed]: content } } } },
  };
  const request = { body: { content: CANARIES.text }, files: [] };
  return new DiscordAPIError(raw, 50035, 400, 'PATCH', CALL, request);
}

describe('for an error the log has', () => {
  test('Discord’s class, code, status, method, route and validation errors', () => {
    const { at, ...described } = describeError(refusal());
    expect(described).toEqual({
      class: 'DiscordAPIError',
      code: 50035,
      status: 400,
      method: 'PATCH',
      route: '/api/v10/webhooks/:id/:token/messages/@original',
      form: ['data.components.0.content BASE_TYPE_BAD_LENGTH', 'data.components.0.? BASE_TYPE_BAD_LENGTH'],
    });
    expect(at?.[0]).toMatch(/^tests\/log\/log\.test\.ts:\d+:\d+$/u);
  });

  test('the channel and server of a call, and no member', () => {
    const ids = ['123456789012345678', '223456789012345678', '323456789012345678'];
    const call = `https://discord.com/api/v10/guilds/${ids[0]}/members/${ids[1]}`;
    const error = new HTTPError(502, CANARIES.error, 'GET', call, {});
    expect(describeError(error)).toMatchObject({
      status: 502,
      route: `/api/v10/guilds/${ids[0]}/members/:id`,
    });
    const other = new HTTPError(
      502,
      '',
      'POST',
      `http://127.0.0.1:8150/api/v10/channels/${ids[2]}/messages`,
      {},
    );
    expect(describeError(other).route).toBe(`/api/v10/channels/${ids[2]}/messages`);
  });

  test('codes of Node, SQLite and discord.js', async () => {
    const system = Object.assign(new Error(CANARIES.error), { code: 'ECONNRESET', syscall: 'read' });
    expect(describeError(system)).toMatchObject({ class: 'Error', code: 'ECONNRESET', syscall: 'read' });
    const database = new Database(':memory:');
    const spoilt = await Promise.resolve()
      .then(() => database.exec(`select ${CANARIES.error}`))
      .catch((error: unknown) => error);
    expect(describeError(spoilt)).toMatchObject({ class: 'SqliteError', code: 'SQLITE_ERROR' });
    const login = await new Client({ intents: [] }).login('').catch((error: unknown) => error);
    expect(describeError(login)).toMatchObject({ class: 'DiscordjsError', code: 'TokenInvalid' });
  });

  test('a limited number of causes and aggregated errors', () => {
    const circular: Error & { cause?: unknown } = new RangeError(CANARIES.error);
    circular.cause = new AggregateError([circular, CANARIES.error], CANARIES.error);
    expect(describeError(circular)).toMatchObject({
      class: 'RangeError',
      cause: { class: 'AggregateError', errors: [{ class: 'RangeError' }, { class: 'a thrown string' }] },
    });
  });

  test('only stack frames of existing files', () => {
    const error = new Error(`x\n    at y (${import.meta.dirname}/${CANARIES.error}.ts:1:1)`);
    const { at } = describeError(error);
    expect(at?.[0]).toMatch(/^tests\/log\/log\.test\.ts/u);
  });
});

/** Strings that anybody may have written, each with a canary. */
const words = fc
  .tuple(fc.string({ maxLength: 8 }), fc.constantFrom(CANARIES.error, CANARIES.text))
  .map(([a, b]) => `${a} ${b}`);
const KEYS = [
  'message',
  'name',
  'code',
  'status',
  'method',
  'url',
  'route',
  'stack',
  'cause',
  'errors',
  'rawError',
  'requestBody',
  'syscall',
  'path',
  'constructor',
  'toString',
  'toJSON',
  'input',
  'err',
  'says',
  'form',
  'at',
  'class',
  'type',
  'address',
];
const thing = fc.letrec<{ any: unknown; error: unknown; object: object }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 2 },
    words,
    fc.integer(),
    fc.constant(null),
    tie('error'),
    tie('object'),
    fc.array(tie('any'), { maxLength: 3 }),
  ),
  object: fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), words), tie('any'), { maxKeys: 4 }),
  error: fc
    .tuple(
      fc.constantFrom(Error, TypeError, RangeError, SyntaxError),
      words,
      fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), words), tie('any'), { maxKeys: 5 }),
    )
    .map(([Class, message, fields]) => {
      const error = new Class(message);
      for (const [key, value] of Object.entries(fields))
        Object.defineProperty(error, key, { value, enumerable: true });
      return error;
    }),
}));

describe('nothing that anybody wrote gets into a line', () => {
  test('from any error, however it is made', () => {
    fc.assert(
      fc.property(fc.oneof(thing.error, thing.any), (err) => {
        const line = JSON.stringify(linesOf((log) => log.error({ err }, 'it failed')));
        expect(findCanaries(line, Object.values(CANARIES))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('from any other field, known or not', () => {
    fc.assert(
      fc.property(thing.object, (fields) => {
        const line = JSON.stringify(linesOf((log) => log.info(fields, 'it is so')));
        expect(findCanaries(line, Object.values(CANARIES))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('from an error that throws when it is read', () => {
    const hostile = new Proxy(new Error('x'), {
      get: () => {
        throw new Error(CANARIES.error);
      },
      getPrototypeOf: () => {
        throw new Error(CANARIES.error);
      },
    });
    expect(describeError(hostile)).toEqual({ class: 'unknown' });
  });
});

test('the name of a field that is not on the list is logged, so that the developer notices', () => {
  const fields = { rows: 3, question: CANARIES.question, on: `Who ${CANARIES.typed}?` };
  expect(allowFields(fields)).toEqual({ rows: 3, dropped: ['question', 'on'] });
});

test('the list has the fields that the bot logs', () => {
  const fields = {
    id: '1a2b3c4d',
    on: 'question:take',
    groupId: 'operator',
    guildId: null,
    channelId: '123456789012345678',
    reader: 'https://user:secret@reading.example.org/x',
    signal: 'SIGTERM',
    groups: ['123456789012345678'],
  };
  expect(allowFields(fields)).toEqual({ ...fields, reader: 'https://reading.example.org' });
});
