import { expect, test } from 'vitest';

import { judge, keepOverrides, type Use } from '../../../src/discord/access/overrides.ts';
import { createRecordingLog } from '../../support/harness.ts';

const use: Use = {
  applicationId: 'app',
  commandId: 'digest',
  guildId: '100',
  channelIds: ['thread', 'reading'],
  memberId: 'mara',
  roleIds: ['readers', 'guests'],
};

const ALL_CHANNELS = '99';
const [ROLE, MEMBER, CHANNEL] = [1, 2, 3];

/** `+` or `-`, then whom or what it is of. */
const lines: Readonly<Record<string, { id: string; type: number; permission: boolean }>> = {
  '+everyone': { type: ROLE, id: '100', permission: true },
  '-everyone': { type: ROLE, id: '100', permission: false },
  '+readers': { type: ROLE, id: 'readers', permission: true },
  '-readers': { type: ROLE, id: 'readers', permission: false },
  '-guests': { type: ROLE, id: 'guests', permission: false },
  '+others': { type: ROLE, id: 'others', permission: true },
  '+mara': { type: MEMBER, id: 'mara', permission: true },
  '-mara': { type: MEMBER, id: 'mara', permission: false },
  '+reading': { type: CHANNEL, id: 'reading', permission: true },
  '-reading': { type: CHANNEL, id: 'reading', permission: false },
  '-channels': { type: CHANNEL, id: ALL_CHANNELS, permission: false },
};

function listOf(names: string) {
  return names.split(' ').flatMap((name) => lines[name] ?? []);
}

test.each([
  ['', '', 'open'],
  ['+readers', '', 'allowed'],
  ['+everyone', '', 'allowed'],
  ['+mara', '', 'allowed'],
  ['+others', '', 'open'],
  ['-readers', '', 'denied'],
  ['-everyone', '', 'denied'],
  ['-guests +readers', '', 'allowed'],
  ['-everyone +readers', '', 'allowed'],
  ['+everyone -readers', '', 'denied'],
  ['+readers -mara', '', 'denied'],
  ['-readers +mara', '', 'allowed'],
  ['-reading', '', 'denied'],
  ['-channels', '', 'denied'],
  ['-channels +reading', '', 'open'],
  ['-reading +mara', '', 'denied'],
  ['', '+readers', 'open'],
  ['', '+mara', 'open'],
  ['', '-everyone', 'denied'],
  ['', '-everyone +readers', 'open'],
  ['', '-channels', 'denied'],
  ['+reading', '-channels', 'open'],
  ['+readers', '-everyone', 'allowed'],
  ['+others', '-everyone +readers', 'open'],
  ['+readers', '-mara', 'allowed'],
  ['-readers', '+mara', 'denied'],
])('what is said of the command “%s” and of all “%s” makes it %s', (own, all, verdict) => {
  const overrides = new Map([
    ['digest', listOf(own)],
    ['app', listOf(all)],
  ]);
  expect(judge(overrides, use)).toBe(verdict);
});

/** A keeper over a Discord that answers what the test says. */
function keep(answers: readonly (() => unknown)[]) {
  let time = 0;
  let asked = 0;
  const { log, logged } = createRecordingLog();
  const known = keepOverrides({
    fetch: async () => answers[asked++]?.(),
    now: () => new Date(time),
    log,
  });
  return { known, logged, asked: () => asked, wait: (ms: number) => void (time += ms) };
}

const said = (id: string) => () => [{ id, permissions: [{ id: '1', type: 1, permission: true }] }];

test('a server is asked once, and again when something has changed there', async () => {
  const { known, asked } = keep([said('a'), said('b'), said('c')]);
  expect([...(await known.read('1')).keys(), ...(await known.read('1')).keys()]).toEqual(['a', 'a']);
  known.forget('2');
  await known.read('1');
  expect(asked()).toBe(1);
  known.forget('1');
  expect([...(await known.read('1')).keys()]).toEqual(['b']);
  known.forget();
  expect([...(await known.read('1')).keys()]).toEqual(['c']);
});

test.each([
  ['Discord fails', () => Promise.reject(new Error('503'))],
  ['Discord says something else', () => ({ message: 'no' })],
])('where %s nothing is known for a minute, and it is logged', async (_what, fail) => {
  const { known, logged, asked, wait } = keep([fail, said('a')]);
  expect((await known.read('1')).size).toBe(0);
  expect(logged.map(([level]) => level)).toEqual(['warn']);
  wait(59_000);
  expect((await known.read('1')).size).toBe(0);
  expect(asked()).toBe(1);
  wait(2_000);
  expect((await known.read('1')).size).toBe(1);
});
