import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { NewPlannedPost } from '../../../src/corpus/planned-post.ts';
import { openDatabase, openStore } from '../../../src/store/open-store.ts';
import { createTemporaryFolder } from '../../support/made-works.ts';
import { scriptArguments } from '../../support/script-arguments.ts';
import { createRandom } from '../../support/seeded-random.ts';

/** 10,000 slots with `npm run test:kills`. */
const isFull = process.env['KILL'] === 'full';
const SLOTS = isFull ? 10_000 : 100;
const PROCESSES = isFull ? 6 : 3;
/** One in this many messages kills its process, before it learns that the message was sent, or anywhere else. */
const MESSAGES_PER_KILL = isFull ? 80 : 20;
/** The bot's lease of two minutes and Discord's nonce memory of about five, accelerated. */
const LEASE_MS = isFull ? 6000 : 1200;
const NONCE_MS = LEASE_MS * 2.5;

/** A Discord that stores messages by their slot's key, like the nonce made from it, and sometimes responds late. */
async function startFakeDiscord(random: () => number, onSend: () => void) {
  const messages = new Map<string, { id: string; at: number }[]>();
  const seen = { sent: 0, byNonce: 0, byLooking: 0 };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://discord');
    const key = url.searchParams.get('key') ?? '';
    const there = messages.get(key) ?? [];
    const answer = (id: string) => void setTimeout(() => response.end(id), random() < 0.5 ? random() * 8 : 0);
    if (url.pathname === '/find') {
      if (there[0]) seen.byLooking += 1;
      return answer(there[0]?.id ?? '');
    }
    const recent = there.find(({ at }) => at > Date.now() - NONCE_MS);
    if (recent) seen.byNonce += 1;
    else messages.set(key, [...there, { id: `m${(seen.sent += 1)}`, at: Date.now() }]);
    onSend();
    return answer(recent?.id ?? `m${seen.sent}`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return { messages, seen, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const slot = (i: number): NewPlannedPost => ({
  groupId: `g${i % 7}`,
  kind: 'test',
  key: `slot:${i}`,
  subject: i % 3 === 0 ? `subject:${i % 100}` : null,
  label: `slot ${i}`,
  dueAt: new Date(Date.now() - 1000),
  usefulUntil: new Date(Date.now() + 3_600_000),
  heedsQuietHours: false,
  payload: {},
});

test('randomly killed processes send every slot exactly once', { timeout: 1_800_000 }, async () => {
  const random = createRandom(7);
  const running: ChildProcess[] = [];
  let kills = 0;
  const discord = await startFakeDiscord(random, () => {
    if (random() * MESSAGES_PER_KILL >= 1) return;
    const [victim] = running.splice(Math.floor(random() * PROCESSES), 1, start());
    victim?.kill('SIGKILL');
    kills += 1;
  });
  const file = path.join(createTemporaryFolder(), 'store.sqlite');
  const store = await openStore(file);
  onTestFinished(() => store.close());
  for (let i = 0; i < SLOTS; i += 500)
    await store.plannedPosts.plan(Array.from({ length: Math.min(500, SLOTS - i) }, (_, j) => slot(i + j)));

  const script = path.resolve(import.meta.dirname, '../../support/send-slots.ts');
  const start = () =>
    spawn(process.execPath, scriptArguments(script, file, discord.url, String(LEASE_MS)), {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  for (let i = 0; i < PROCESSES; i += 1) running.push(start());
  onTestFinished(() => running.forEach((child) => void child.kill('SIGKILL')));
  while ((await store.plannedPosts.nextDue()) !== null) await delay(50);

  const { db } = await openDatabase(file);
  onTestFinished(() => db.destroy());
  const rows = await db
    .selectFrom('planned_posts')
    .select(['state', 'attempts', 'message_id', 'key'])
    .execute();
  const counts = [...discord.messages.values()].map(({ length }) => length);
  const figures = {
    slots: rows.length,
    sent: rows.filter(({ state }) => state === 'sent').length,
    messages: discord.seen.sent,
    missing: rows.filter(({ key }) => !discord.messages.has(key)).length,
    doubled: counts.filter((count) => count > 1).length,
    wrongId: rows.filter(({ key, message_id: id }) => discord.messages.get(key)?.[0]?.id !== id).length,
  };
  if (isFull)
    process.stdout.write(
      `${JSON.stringify({ ...figures, processes: PROCESSES, kills, ...discord.seen, begunAgain: rows.filter(({ attempts }) => attempts > 1).length })}\n`,
    );
  expect(kills).toBeGreaterThan(0);
  expect(figures).toEqual({ slots: SLOTS, sent: SLOTS, messages: SLOTS, missing: 0, doubled: 0, wrongId: 0 });
});
