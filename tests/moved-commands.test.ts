import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { expect, test } from 'vitest';

import { mappablesOf } from '../src/discord/access/command-access.ts';
import type { AnyCommand, BotContext } from '../src/discord/command/command.ts';
import { describeCommands } from '../src/discord/command/describe-commands.ts';
import { loadCommands } from '../src/discord/command/load-commands.ts';
import { createDispatcher } from '../src/discord/dispatch/dispatch.ts';
import { createFaults } from '../src/discord/gateway/faults.ts';
import { createInTurn } from '../src/discord/gateway/in-turn.ts';
import { notice } from '../src/discord/replies/message.ts';
import { createFakeFeatures } from './support/fake-features.ts';
import { commandFolder, createRecordingLog } from './support/harness.ts';
import { fakeInteraction } from './support/reading-line/fake-interaction.ts';

/** The buttons and dialogues of 0.1.0, whose messages still stand in channels: by what their custom ids begin with. */
const OLD_ACTIONS: Readonly<Record<string, string>> = {
  ask: 'page context context-page',
  'back-to-the-text': 'page post',
  corpus: 'page info-page drops drops-page keep remove-now',
  digest: 'leave-out edit edit-now post export',
  find: 'page all',
  group:
    'roles roles-open roles-set roles-clean audit-page page visibility contributors language reading-line works',
  help: 'page',
  mod: 'log note note-now report take settle edit-reasons edit-reasons-now warm',
  'move-to-a-thread': 'open',
  passage: 'page choose',
  privacy: 'page erase-now keep',
  progress: 'page',
  prompt: 'list open choose post another edit edit-now enqueue discard shift',
  question:
    'from-log add-voice post posted-page see voice own-page own-see own-withdraw own-withdraw-now manage-page manage-open manage-one take reopen remove park park-now answered answered-now merge merge-now group theme theme-open theme-name theme-merge list-page mine-page read answer open keep edit edit-now withdraw withdraw-now',
  quote: 'kept-page kept-part kept-choose kept-remove kept-random check-page find-page',
  schedule: 'show preview confirm cancel',
  session: 'raise reply lower next pause end',
  sources: 'page',
  status: 'page',
  summary: 'page of topic-page',
  'tell-the-moderators': 'send',
  topic: 'page post more',
  vote: 'open nominate nominate-now take-back start close cancel ballot pick again',
};

/** The planned posts of 0.1.0, some of which wait in stores. */
const OLD_POSTS = [
  'cool-end',
  'report-card',
  'report-direct',
  'prompt',
  'meeting-event',
  'meeting-thread',
  'meeting-reminder',
  'meeting-start',
  'meeting-gone',
  'vote-end',
];

/** What admins could let roles use in 0.1.0, as it is stored. */
const OLD_KEYS = [
  'corpus',
  'corpus line',
  'digest',
  'group',
  'group answers',
  'mod',
  'mod cool',
  'mod log',
  'mod note',
  'mod reasons',
  'mod warm',
  'prompt',
  'prompt next',
  'prompt preview',
  'prompt queue',
  'prompt schedule',
  'prompt write',
  'question',
  'question manage',
  'schedule',
  'schedule cover',
  'schedule move',
  'schedule set',
  'schedule skip',
  'session',
  'session answered',
  'session balance',
  'session end',
  'session next',
  'session note',
  'session pause',
  'session show',
  'session start',
  'session take',
  'topic',
  'topic lookup',
  'topic trends',
  'vote',
  'note-for-the-session',
  'back-to-the-text',
  'move-to-a-thread',
  'notes-and-cases',
];

/** Everything that 0.1.0 had after the slash and that is typed otherwise now. */
const OLD_NAMES = [
  'corpus add',
  'corpus info',
  'corpus line',
  'corpus list',
  'corpus remove',
  'digest',
  'group answers',
  'mod cool',
  'mod warm',
  'privacy erase',
  'privacy export',
  'privacy show',
  'progress clear',
  'progress set',
  'progress show',
  'prompt next',
  'prompt preview',
  'prompt queue',
  'prompt schedule',
  'prompt write',
  'question manage',
  'schedule cover',
  'schedule move',
  'schedule set',
  'schedule show',
  'schedule skip',
  'session answered',
  'session balance',
  'session end',
  'session next',
  'session note',
  'session pause',
  'session show',
  'session start',
  'session take',
  'summary section',
  'summary topic',
  'summary work',
  'vote work',
];

const commands = await loadCommands(commandFolder);

const run = async () => notice('reached');

/** A command whose actions do nothing but say that they were reached. */
function disarm(command: AnyCommand): AnyCommand {
  const actions = Object.keys(command.actions ?? {}).map(
    (name) => [name, { acknowledge: 'reply', access: 'member', run }] as const,
  );
  return { ...command, actions: Object.fromEntries(actions) };
}

test('a press on any button of a message from before the commands moved is served', async () => {
  const { log } = createRecordingLog();
  const bot: BotContext = {
    features: createFakeFeatures().features,
    commands: new Map([...commands].map(([key, command]) => [key, disarm(command)])),
    commandIds: new Map(),
    overrides: async () => new Map(),
    download: async () => new Uint8Array(),
    privacyUrl: null,
    version: '1',
    faults: createFaults(),
    inTurn: createInTurn(),
    startedAt: new Date(),
    now: () => new Date(),
    log,
  };
  const ids = Object.entries(OLD_ACTIONS).flatMap(([key, names]) =>
    names.split(' ').map((name) => `${key}:${name}:`),
  );
  expect(ids).toHaveLength(129);
  const dispatcher = createDispatcher(bot);
  for (const customId of ids) {
    const place = {
      memberId: 'ada',
      permissions: Permission.ManageGuild,
      guildId: '1000',
      channelId: '1001',
    };
    const press = {
      kind: 'press',
      how: 'button',
      customId,
      message: null,
      values: [],
      typed: () => '',
    } as const;
    const { interaction, sent } = fakeInteraction({ ...place, at: new Date() }, press);
    await dispatcher.dispatch(interaction);
    expect([customId, JSON.stringify(sent).includes('reached')]).toEqual([customId, true]);
  }
});

test('planned posts, and what admins let roles use, hold as they are stored', () => {
  const kinds = [...commands.values()].flatMap(({ posts = {} }) => Object.keys(posts));
  expect(kinds).toEqual(expect.arrayContaining(OLD_POSTS));
  const keys = [...commands.values()].flatMap(mappablesOf).map(({ key }) => key);
  expect(keys).toEqual(expect.arrayContaining(OLD_KEYS));
});

test('every old name leads to a new one, and none is typed any more', () => {
  const described = describeCommands(commands.values());
  expect([...new Set(described.flatMap(({ formerly }) => formerly))].toSorted()).toEqual(OLD_NAMES);
  expect(described.map(({ path }) => path).filter((path) => OLD_NAMES.includes(path))).toEqual([]);
});

test('a member is offered at most 25 entries, and nobody sees what is not for them', () => {
  const entries = describeCommands(commands.values()).filter(
    ({ menu, access }) => menu === null && access === 'member',
  );
  expect(entries.length).toBeLessThanOrEqual(25);
});
