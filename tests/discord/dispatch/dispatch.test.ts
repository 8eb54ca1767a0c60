import {
  ApplicationCommandOptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';

import { OPERATOR_GROUP } from '../../../src/corpus/corpus.ts';
import { DEFAULT_SETTINGS } from '../../../src/corpus/group-settings.ts';
import type { Action, Command, Part } from '../../../src/discord/command/command.ts';
import { EVERYWHERE, defineCommand } from '../../../src/discord/command/define-command.ts';
import { button, card, row, text } from '../../../src/discord/replies/components.ts';
import { createMessage, notice, type Message } from '../../../src/discord/replies/message.ts';
import { UserError } from '../../../src/errors.ts';
import { startHarness } from '../../support/harness.ts';

type Definition = Partial<RESTPostAPIChatInputApplicationCommandsJSONBody>;

type Change = Partial<Part> & { readonly actions?: Readonly<Record<string, Action>> };

function commands(change: Change, definition: Definition = {}): ReadonlyMap<string, Command> {
  const command = defineCommand({
    access: 'member',
    name: 'try',
    description: 'Tries something',
    ...definition,
    run: async () => notice('done'),
    ...change,
  });
  return new Map([['try', command]]);
}

function withButton(id: string): Message {
  return createMessage([card([text('press')]), row([button('Press', id)])]);
}

test('acknowledges privately before the command runs, and sends what it returns', async () => {
  const started = Promise.withResolvers<void>();
  const run = async () => {
    await started.promise;
    return notice('done');
  };
  await using harness = await startHarness({ commands: commands({ run }) });
  const act = await harness.discord.as('Mara').in('reading').command('try');
  expect(act.reply).toMatchObject({ ephemeral: true, thinking: true });
  started.resolve();
  expect((await act.settled()).text).toBe('done');
});

test('shows the text of a UserError, escaped', async () => {
  const parts = { run: async () => Promise.reject(new UserError('No work is called *x*.')) };
  await using harness = await startHarness({ commands: commands(parts) });
  const reply = await (await harness.discord.as('Mara').in('reading').command('try')).settled();
  expect(reply.text).toBe('No work is called \\*x\\*.');
  expect(harness.logged.filter(([level]) => level === 'error')).toEqual([]);
});

test('shows any other error as an id that is in the log, and none of its text', async () => {
  const parts = { run: async () => Promise.reject(new Error('secret detail')) };
  await using harness = await startHarness({ commands: commands(parts) });
  const reply = await (await harness.discord.as('Mara').in('reading').command('try')).settled();
  const [, id] = /^Something went wrong \(([0-9a-f]{8})\)/u.exec(reply.text) ?? [];
  expect(id).toBeDefined();
  expect(reply.text).not.toContain('secret');
  expect(harness.logged).toContainEqual(['error', expect.objectContaining({ id, on: 'try' })]);
});

test('an error in a button does not change the message, and gets a separate reply', async () => {
  const press = { acknowledge: 'update', run: async () => Promise.reject(new UserError('gone')) } as const;
  const parts = { run: async () => withButton('try:press:'), actions: { press } };
  await using harness = await startHarness({ commands: commands(parts) });
  const mara = harness.discord.as('Mara').in('reading');
  const reply = await (await mara.command('try')).settled();
  const notes = await (await mara.click(reply, 'Press')).followUp();
  expect(notes).toMatchObject({ ephemeral: true, text: 'gone' });
  expect(harness.discord.message(reply.id)?.text).toBe('press');
});

test('an error before a modal is answered at once', async () => {
  const press = { acknowledge: 'modal', run: async () => Promise.reject(new UserError('gone')) } as const;
  const parts = { run: async () => withButton('try:press:'), actions: { press } };
  await using harness = await startHarness({ commands: commands(parts) });
  const mara = harness.discord.as('Mara').in('reading');
  const answered = await mara.click(await (await mara.command('try')).settled(), 'Press');
  expect(answered.reply).toMatchObject({ ephemeral: true, text: 'gone' });
});

test.each(['try:nothing:', 'gone:press:', 'nonsense', 'try:constructor:'])(
  'a button without a handler, %s, gets an error message',
  async (id) => {
    const parts = { run: async () => withButton(id), actions: {} };
    await using harness = await startHarness({ commands: commands(parts) });
    const mara = harness.discord.as('Mara').in('reading');
    const answered = await mara.click(await (await mara.command('try')).settled(), 'Press');
    expect(answered.reply?.text).toMatch(/older version/u);
  },
);

test.each([
  ['member', ['Mara', 'Hanna', 'Mo', 'Ada']],
  ['host', ['Hanna', 'Mo', 'Ada']],
  ['moderator', ['Mo', 'Ada']],
  ['admin', ['Ada']],
] as const)('checks access again: %s', async (access, allowed) => {
  await using harness = await startHarness({ commands: commands({ access }) });
  const [done, refused]: [string[], string[]] = [[], []];
  for (const name of ['Mara', 'Hanna', 'Mo', 'Ada']) {
    const stale = harness.discord.as(name, { seesAll: true }).in('reading');
    const reply = await (await stale.command('try')).settled();
    if (reply.text === 'done') done.push(name);
    else refused.push(reply.text);
  }
  expect(done).toEqual(allowed);
  expect(refused.every((words) => words.startsWith('This needs the '))).toBe(true);
});

test('checks access to an action too', async () => {
  const press = { acknowledge: 'update', access: 'moderator', run: async () => notice('done') } as const;
  const parts = { run: async () => withButton('try:press:'), actions: { press } };
  await using harness = await startHarness({ commands: commands(parts) });
  const mara = harness.discord.as('Mara').in('reading');
  const refused = await mara.click(await (await mara.command('try')).settled(), 'Press');
  expect((await refused.followUp()).text).toMatch(/Manage Messages/u);
});

describe('in a direct message', () => {
  const press = { acknowledge: 'update', run: async () => notice('pressed') } as const;

  test('a reply does not have to be hidden, uses the operator’s works, and is updated in place', async () => {
    const groups: string[] = [];
    const parts: Change = {
      async run(_interaction, { groupId }) {
        groups.push(groupId);
        return withButton('try:press:');
      },
      actions: { press },
    };
    await using harness = await startHarness({ commands: commands(parts, EVERYWHERE) });
    const mara = harness.discord.as('Mara').inDirectMessage();
    const reply = await (await mara.command('try')).settled();
    expect(reply.ephemeral).toBe(false);
    expect(groups).toEqual([OPERATOR_GROUP]);
    await (await mara.click(reply, 'Press')).settled();
    expect(harness.discord.message(reply.id)?.text).toBe('pressed');
  });

  test('what needs a permission is rejected', async () => {
    await using harness = await startHarness({ commands: commands({ access: 'host' }, EVERYWHERE) });
    const answered = await (await harness.discord.as('Ada').inDirectMessage().command('try')).settled();
    expect(answered.text).toMatch(/^This needs the /u);
  });
});

/** A bot in a group with public look-ups. */
async function startPublic(parts: Change) {
  const harness = await startHarness({ commands: commands(parts) });
  harness.world.settings = { ...DEFAULT_SETTINGS, visibility: 'public' };
  return harness;
}

describe('in a group with public look-ups', () => {
  const press = { acknowledge: 'update', run: async () => notice('pressed') } as const;
  const lookup = { lookup: true as const, run: async () => withButton('try:press:'), actions: { press } };

  test('the reply is public; results for others who press are only for them', async () => {
    await using harness = await startPublic(lookup);
    const reply = await (await harness.discord.as('Mara').in('reading').command('try')).settled();
    expect(reply.ephemeral).toBe(false);
    const pressed = await (await harness.discord.as('Mo').in('reading').click(reply, 'Press')).settled();
    expect(pressed).toMatchObject({ ephemeral: true, text: 'pressed' });
    expect(harness.discord.message(reply.id)?.text).toBe('press');
  });

  test('other commands are still private', async () => {
    await using harness = await startPublic({});
    const reply = await (await harness.discord.as('Mara').in('reading').command('try')).settled();
    expect(reply.ephemeral).toBe(true);
  });

  test('errors are only for the asker', async () => {
    await using harness = await startPublic({
      ...lookup,
      run: async () => Promise.reject(new UserError('wrong')),
    });
    const act = await harness.discord.as('Mara').in('reading').command('try');
    expect(await act.followUp()).toMatchObject({ ephemeral: true, text: 'wrong' });
    expect(harness.discord.messages('reading')).toEqual([]);
  });

  test.each([
    ['Mara', 'who asked'],
    ['Mo', 'a moderator'],
  ])('%s, %s, can delete it', async (name) => {
    await using harness = await startPublic(lookup);
    const reply = await (await harness.discord.as('Mara').in('reading').command('try')).settled();
    await harness.discord.as(name).in('reading').click(reply, 'Delete');
    await expect.poll(() => harness.discord.messages('reading')).toEqual([]);
  });

  test('other members cannot', async () => {
    await using harness = await startPublic(lookup);
    const reply = await (await harness.discord.as('Mara').in('reading').command('try')).settled();
    const refused = await harness.discord.as('Hanna').in('reading').click(reply, 'Delete');
    expect((await refused.followUp()).text).toMatch(/^Only the person who posted this/u);
    expect(harness.discord.messages('reading')).toHaveLength(1);
  });
});

const OPTION = {
  type: ApplicationCommandOptionType.String,
  name: 'word',
  description: 'A word',
  autocomplete: true,
} as const;

test('autocomplete obeys Discord’s limits', async () => {
  const offers = [
    { name: '', value: 'empty' },
    { name: 'too long a value', value: 'v'.repeat(101) },
    ...Array.from({ length: 30 }, (_, index) => ({ name: '👩‍👩‍👧‍👦'.repeat(20), value: `${index}` })),
  ];
  await using harness = await startHarness({
    commands: commands({ autocomplete: async () => offers }, { options: [OPTION] }),
  });
  const offered = await harness.discord.as('Mara').in('reading').autocomplete('try', { word: 'a' }, 'word');
  expect(offered).toHaveLength(25);
  expect(offered[0]).toEqual({ name: `${'👩‍👩‍👧‍👦'.repeat(9)}…`, value: '0' });
});

test('autocomplete that fails suggests nothing, and is logged', async () => {
  const parts = { autocomplete: async () => Promise.reject(new Error('broken')) };
  await using harness = await startHarness({ commands: commands(parts, { options: [OPTION] }) });
  const offered = await harness.discord.as('Mara').in('reading').autocomplete('try', { word: 'a' }, 'word');
  expect(offered).toEqual([]);
  expect(harness.logged).toContainEqual(['error', expect.objectContaining({ command: 'try' })]);
});

test('an interaction delivered twice runs once, and the second is only logged', async () => {
  let runs = 0;
  const run = async () => {
    runs += 1;
    return notice('done');
  };
  await using harness = await startHarness({ commands: commands({ run }) });
  harness.discord.faults.repeatInteractions(1);
  await (await harness.discord.as('Mara').in('reading').command('try')).settled();
  await harness.bot.stop();
  expect(runs).toBe(1);
  expect(harness.logged.filter(([level]) => level === 'warn')).toEqual([
    ['warn', expect.objectContaining({ on: 'try' })],
  ]);
});

test('on stop, running interactions are answered, and new ones rejected', async () => {
  const started = Promise.withResolvers<void>();
  const run = async () => {
    await started.promise;
    return notice('done');
  };
  await using harness = await startHarness({ commands: commands({ run }) });
  const mara = harness.discord.as('Mara').in('reading');
  const running = await mara.command('try');
  const stopped = harness.bot.stop();
  const late = await mara.command('try');
  expect(late.reply?.text).toMatch(/restarting/u);
  started.resolve();
  await stopped;
  expect(running.reply?.text).toBe('done');
});

test('a one-time action can be repeated if it fails', async () => {
  let runs = 0;
  const press = {
    acknowledge: 'update',
    once: true,
    async run() {
      runs += 1;
      if (runs === 1) throw new UserError('try again');
      return withButton('try:press:');
    },
  } as const;
  const parts = { run: async () => withButton('try:press:'), actions: { press } };
  await using harness = await startHarness({ commands: commands(parts) });
  const mara = harness.discord.as('Mara').in('reading');
  const reply = await (await mara.command('try')).settled();
  expect((await (await mara.click(reply, 'Press')).followUp()).text).toBe('try again');
  await (await mara.click(reply, 'Press')).settled();
  expect((await (await mara.click(reply, 'Press')).followUp()).text).toBe('This has already been done.');
  expect(runs).toBe(2);
});
