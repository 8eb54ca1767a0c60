import { Routes } from 'discord-api-types/v10';
import { REST } from 'discord.js';
import { expect, test } from 'vitest';

import type { Loopback } from '../../../src/playground/loopback.ts';
import type { RateLimits } from '../../../src/playground/rest/rate-limits.ts';
import { openLoopback } from '../../support/loopback.ts';

/** Longer than any test takes, so that a window never ends in between. */
const AGES = 3_600_000;
const many = { count: 1000, withinMs: AGES };

const idOf = ({ world }: Loopback, name: string): string =>
  [...world.channels.values()].find((channel) => channel.name === name)?.id ?? '';

async function call(discord: Loopback, route: string, init: RequestInit = {}): Promise<Response> {
  const headers = { Authorization: `Bot ${discord.token}`, 'Content-Type': 'application/json' };
  return fetch(`${discord.apiUrl}/v10${route}`, { headers, ...init });
}

const open = async (rateLimits: Partial<RateLimits>): Promise<Loopback> =>
  openLoopback({ rateLimits: { perBucket: many, global: many, ...rateLimits } });

test('a bucket is a route and its channel, and says how much of it is left', async () => {
  const discord = await open({ perBucket: { count: 2, withinMs: AGES } });
  const [reading, questions] = [idOf(discord, 'reading'), idOf(discord, 'questions')];
  const responses = [];
  for (const id of [reading, reading, reading, questions])
    responses.push(await call(discord, Routes.channel(id)));
  expect(responses.map(({ status }) => status)).toEqual([200, 200, 429, 200]);
  const left = responses.map(({ headers }) => headers.get('X-RateLimit-Remaining'));
  expect(left).toEqual(['1', '0', '0', '1']);
  const buckets = new Set(responses.map(({ headers }) => headers.get('X-RateLimit-Bucket')));
  expect(buckets.size).toBe(1);
  expect(responses[2]?.headers.get('X-RateLimit-Scope')).toBe('user');
  expect(Number(responses[2]?.headers.get('Retry-After'))).toBeGreaterThan(0);
  expect(await responses[2]?.json()).toMatchObject({ global: false });
});

test('all calls together have a limit, and answers to interactions do not count', async () => {
  const discord = await open({ global: { count: 1, withinMs: AGES } });
  expect((await call(discord, Routes.user())).status).toBe(200);
  const refused = await call(discord, Routes.currentApplication());
  expect([refused.status, refused.headers.get('X-RateLimit-Global')]).toEqual([429, 'true']);
  expect(await refused.json()).toMatchObject({ global: true });
  const answer = await call(discord, Routes.interactionCallback('123456789012345678', 'token'), {
    method: 'POST',
    body: '{"type":5}',
  });
  expect(answer.status).toBe(404);
});

test('a client that heeds the headers loses nothing, however much it sends at once', async () => {
  const discord = await open({ perBucket: { count: 2, withinMs: 50 } });
  const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
  const route = Routes.channelMessages(idOf(discord, 'reading'));
  const contents = ['one', 'two', 'three', 'four', 'five'];
  await Promise.all(contents.map(async (content) => rest.post(route, { body: { content } })));
  expect(discord.messages('reading').map(({ text }) => text)).toEqual(contents);
});

test('by default nothing counts', async () => {
  const discord = await openLoopback();
  expect((await call(discord, Routes.user())).headers.get('X-RateLimit-Limit')).toBeNull();
});
