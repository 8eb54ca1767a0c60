import { DiscordAPIError } from 'discord.js';
import { describe, expect, test } from 'vitest';

import { DEFAULT_SETTINGS } from '../../src/corpus/group-settings.ts';
import type { Command, Part } from '../../src/discord/command/command.ts';
import { defineCommand } from '../../src/discord/command/define-command.ts';
import { notice } from '../../src/discord/replies/message.ts';
import { UserError } from '../../src/errors.ts';
import { startHarness, type Harness } from '../support/harness.ts';

const CALLBACK = 'POST /interactions/:id/:token/callback';
const EDIT = 'PATCH /webhooks/:id/:token/messages/@original';
const DELETE = 'DELETE /webhooks/:id/:token/messages/@original';
const FOLLOW_UP = /^POST \/webhooks\/:id\/:token$/u;
const TOO_LONG = { status: 400, code: 50035, message: 'Invalid Form Body' };
const WITH_ID = /^Something went wrong \([0-9a-f]{8}\)/u;

const done = async () => notice('done');

function commands(change: Partial<Part>): ReadonlyMap<string, Command> {
  const told = { name: 'try', description: 'Tries something' };
  return new Map([['try', defineCommand({ access: 'member', ...told, run: done, ...change })]]);
}

const refusing = (words: string): Partial<Part> => ({
  run: async () => Promise.reject(new UserError(words)),
});

const use = async ({ discord }: Harness) => discord.as('Mara').in('reading').command('try');

describe('a member is told, with an id that the log has,', () => {
  test.each([
    ['what the command made is refused', {}, EDIT, 1],
    ['that, and the notice of it', {}, EDIT, 2],
    ['what a member is told is refused', refusing('No.'), EDIT, 1],
    ['deferring is refused', {}, CALLBACK, 1],
  ] as const)('where %s', async (_what, change, route, times) => {
    await using harness = await startHarness({ commands: commands(change) });
    harness.discord.faults.refuseNext(route, TOO_LONG, times);
    const reply = await (await use(harness)).settled();
    expect(reply.text).toMatch(WITH_ID);
    const [, id] = /\((\w+)\)/u.exec(reply.text) ?? [];
    expect(harness.logged).toContainEqual(['error', expect.objectContaining({ id, on: 'try' })]);
  });

  test('where the reply cannot be filled in at all, beside it', async () => {
    await using harness = await startHarness({ commands: commands({}) });
    harness.discord.faults.refuseNext(EDIT, TOO_LONG, 3);
    expect((await (await use(harness)).settled()).text).toMatch(WITH_ID);
  });

  test('where Discord does not know something that the command asked for', async () => {
    const unknown = { code: 10008, message: 'Unknown Message' };
    const url = 'https://discord.com/api/v10/channels/1/messages/2';
    const run = async () =>
      Promise.reject(
        new DiscordAPIError(unknown, 10008, 404, 'GET', url, { body: undefined, files: undefined }),
      );
    await using harness = await startHarness({ commands: commands({ run }) });
    expect((await (await use(harness)).settled()).text).toMatch(WITH_ID);
  });

  test.each([
    ['the public reply cannot be deleted', DELETE, 1],
    ['what stands beside it is refused once', FOLLOW_UP, 1],
  ] as const)('where %s', async (_what, route, times) => {
    await using harness = await startHarness({ commands: commands({ ...refusing('No.'), lookup: true }) });
    harness.world.settings = { ...DEFAULT_SETTINGS, visibility: 'public' };
    harness.discord.faults.refuseNext(route, TOO_LONG, times);
    const act = await use(harness);
    const told = await harness.discord.until(
      () => [act.reply, ...act.followUps].find((message) => message !== null && !message.thinking) ?? null,
    );
    expect(told?.text).toMatch(WITH_ID);
  });
});

test('where nothing can be said, it is logged and that is all', async () => {
  await using harness = await startHarness({ commands: commands(refusing('No.')) });
  harness.discord.faults.refuseNext(EDIT, TOO_LONG, 9);
  harness.discord.faults.refuseNext(FOLLOW_UP, TOO_LONG, 9);
  await use(harness);
  await harness.bot.stop();
  expect(harness.logged.map(([level]) => level)).toEqual(['info', 'error', 'warn']);
});

test.each([
  ['letters', 'a'],
  ['what is escaped', '`*_~|'],
  ['families', '👩‍👩‍👧‍👦'],
  ['marks of direction', '\u202ex\n'],
])('an error of any length is said, its middle left out: %s', async (_what, piece) => {
  const typed = piece.repeat(6000);
  await using harness = await startHarness({
    commands: commands(refusing(`No work is called “${typed}”. Pick one.`)),
  });
  const { text } = await (await use(harness)).settled();
  expect(text).toMatch(/^No work is called “[^]+…[^]+”\. Pick one\.$/u);
  expect(text.length).toBeLessThanOrEqual(4000);
  expect(text.isWellFormed()).toBe(true);
});
