import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { expect, test } from 'vitest';

import { DEFAULT_SETTINGS } from '../src/corpus/group-settings.ts';
import { describeCommands } from '../src/discord/command/describe-commands.ts';
import { pathsOfCommand } from '../src/discord/access/command-access.ts';
import {
  isMenu,
  keyOf,
  partAt,
  type Action,
  type AnyCommand,
  type BotContext,
} from '../src/discord/command/command.ts';
import { shownCommands, typedAs } from '../src/discord/command/typed.ts';
import { createDispatcher } from '../src/discord/dispatch/dispatch.ts';
import { createFaults } from '../src/discord/gateway/faults.ts';
import { createInTurn } from '../src/discord/gateway/in-turn.ts';
import { loadCommands } from '../src/discord/command/load-commands.ts';
import { notice } from '../src/discord/replies/message.ts';
import { ACCESS_TABLE } from './support/access-table.ts';
import { createFakeFeatures } from './support/fake-features.ts';
import { commandFolder, createRecordingLog } from './support/harness.ts';
import { fakeInteraction, type Play } from './support/reading-line/fake-interaction.ts';

const GUILD = '1000';
const ROLE = 'role';

/** Somebody who tries everything, and what an admin has said of them. */
interface Person {
  readonly permissions?: bigint;
  readonly isOutside?: boolean;
  readonly isHostRole?: boolean;
  /** Whether their role is mapped to what they try, to all of its command. */
  readonly isMapped?: 'part' | 'all';
  readonly override?: boolean;
}

/** In the order of the table's columns. */
const PEOPLE: Readonly<Record<string, Person>> = {
  member: {},
  'host by role': { isHostRole: true },
  'host by permission': { permissions: Permission.ManageEvents },
  moderator: { permissions: Permission.ManageMessages },
  admin: { permissions: Permission.ManageGuild },
  'role mapped to it': { isMapped: 'part' },
  'role mapped to all of it': { isMapped: 'all' },
  'allowed in Integrations': { override: true },
  'denied in Integrations': { permissions: Permission.ManageGuild, override: false },
  'administrator, denied': {
    permissions: Permission.Administrator | Permission.ManageGuild,
    override: false,
  },
  'outside a server': { isOutside: true },
};

const done = notice('done');
const run = async () => done;

/** The bot's own commands, which do nothing but say that they were let. */
function disarm(command: AnyCommand): AnyCommand {
  const actions = Object.entries(command.actions ?? {}).map(([name, { access, of }]) => {
    const action: Action<string> = {
      acknowledge: 'reply',
      run,
      ...(access && { access }),
      ...(of && { of }),
    };
    return [name, action] as const;
  });
  const disarmed = { actions: Object.fromEntries(actions) };
  if (!isMenu(command)) {
    const parts = Object.entries(command.parts).map(([path, part]) => [path, { ...part, run }] as const);
    return { ...command, ...disarmed, parts: Object.fromEntries(parts) };
  }
  const { acknowledge: _modal, ...rest } = { acknowledge: null, ...command };
  return { ...rest, ...disarmed, run };
}

const commands = new Map(
  [...(await loadCommands(commandFolder))].map(([key, command]) => [key, disarm(command)] as const),
);

const shownNames = shownCommands(commands.values()).map(({ name }) => keyOf(name));

/** Everything that can be used: commands by their paths, menus by their names, buttons as in their custom_ids. */
function listUses(): readonly {
  readonly name: string;
  readonly key: string;
  readonly play: Play;
  readonly mappedTo: string;
  /** The commands that Discord shows it under; of a button, those of its own command. */
  readonly shownAt: readonly string[];
}[] {
  const paths = describeCommands(commands.values()).map(({ path, menu, command, subcommand }) => {
    const key = keyOf(command);
    const common = { path, content: '', embeds: [], target: 'x', values: new Map() };
    const play: Play = menu === null ? { ...common, kind: 'command' } : { ...common, kind: 'menu', of: menu };
    const shownAt = [menu === null ? (path.split(' ')[0] ?? '') : key];
    return { name: path, key, play, mappedTo: `${key} ${subcommand}`.trim(), shownAt };
  });
  const buttons = [...commands].flatMap(([key, command]) =>
    Object.entries(command.actions ?? {}).map(([action, { of }]) => ({
      name: `${key}:${action}`,
      key,
      mappedTo: `${key} ${of?.[0] ?? firstHostPath(command)}`.trim(),
      shownAt: pathsOfCommand(command).map((path) => {
        const typed = typedAs({ command, path });
        return isMenu(command) ? key : (typed.split(' ')[0] ?? '');
      }),
      play: {
        kind: 'press',
        how: 'button',
        customId: `${key}:${action}:`,
        message: null,
        values: [],
        typed: () => '',
      } as Play,
    })),
  );
  return [...paths, ...buttons];
}

/** A part of a command that may be mapped, for buttons that are of no part of their own. */
function firstHostPath(command: AnyCommand): string {
  const part = describeCommands([command]).find(({ access }) => access === 'host' || access === 'moderator');
  return part?.subcommand ?? '';
}

const { features, world } = createFakeFeatures();

async function attempt(
  person: Person,
  { play, key, mappedTo, shownAt }: ReturnType<typeof listUses>[number],
) {
  const mapped = person.isMapped === 'part' ? mappedTo : key;
  world.settings = {
    ...DEFAULT_SETTINGS,
    hostRole: person.isHostRole ? ROLE : null,
    commandRoles: person.isMapped ? [{ command: mapped, roleId: ROLE }] : [],
  };
  const said = person.override === undefined ? [] : [{ id: ROLE, type: 1, permission: person.override }];
  const { log, logged } = createRecordingLog();
  const bot: BotContext = {
    features,
    commands,
    commandIds: new Map(shownNames.map((each) => [each, `id of ${each}`])),
    overrides: async () => new Map(shownAt.map((each) => [`id of ${each}`, said])),
    download: async () => new Uint8Array(),
    privacyUrl: null,
    version: '1',
    faults: createFaults(),
    inTurn: createInTurn(),
    startedAt: new Date(),
    now: () => new Date(),
    log,
  };
  const place = { guildId: person.isOutside ? null : GUILD, channelId: '1001', at: new Date() };
  const who = { memberId: 'somebody', permissions: person.permissions ?? 0n, roles: [ROLE] };
  const { interaction, sent } = fakeInteraction({ ...place, ...who }, play);
  await createDispatcher(bot).dispatch(interaction);
  expect(logged.filter(([level]) => level === 'error')).toEqual([]);
  return firstWords(sent[0]?.what);
}

/** The first text of a message. */
function firstWords(what: unknown): string {
  const { components = [] } = what as { components?: readonly { readonly content?: string }[] };
  return components[0]?.content ?? '';
}

const NEEDS = {
  host: 'This needs the role of this group’s hosts, or the permission Manage Events, Manage Messages or Manage Server.',
  moderator: 'This needs the permission Manage Messages or Manage Server.',
  admin: 'This needs the permission Manage Server.',
  denied: 'The admins of this server do not let you use this here.',
} as const;

/** `+` for whoever is let in; the first letter of what a refusal names for whoever is not. */
function judge(reply: string): string {
  if (reply === 'done') return '+';
  const found = Object.entries(NEEDS).find(([, words]) => reply.startsWith(words));
  return found?.[0].slice(0, 1) ?? `? ${reply}`;
}

test('everything is let to whom the table says, and what is needed is named to all others', async () => {
  const lines: string[] = [];
  for (const use of listUses()) {
    const marks: string[] = [];
    for (const person of Object.values(PEOPLE)) marks.push(judge(await attempt(person, use)));
    lines.push(`${marks.join('')} ${use.name}`);
  }
  expect(lines.join('\n')).toBe(ACCESS_TABLE.trim());
});

function rank(access: string): number {
  return ['member', 'host', 'moderator', 'admin'].indexOf(access);
}

test('a button asks for less than its command only where it says so itself', async () => {
  const weaker = [...commands].flatMap(([key, command]) => {
    return Object.entries(command.actions ?? {})
      .filter(([, { access }]) => access !== undefined && rank(access) < rank(command.access))
      .map(([name, { access }]) => `${key}:${name} ${access}`);
  });
  expect(weaker).toEqual([
    'schedule:show member',
    'session:raise member',
    'session:reply member',
    'session:lower member',
  ]);
});

test('what is not noted is known: it merely shows, or stands in the moderators’ log; all else is noted', async () => {
  const loaded = await loadCommands(commandFolder);
  const shown = [...loaded].flatMap(([key, command]) => {
    const paths = pathsOfCommand(command).filter((path) => partAt(command, path)?.audited === false);
    const actions = Object.entries(command.actions ?? {}).filter((entry) => entry[1].audited === false);
    return [...paths.map((path) => `${key} ${path}`.trim()), ...actions.map(([name]) => `${key}:${name}`)];
  });
  expect(shown).toEqual([
    'back-to-the-text',
    'back-to-the-text:page',
    'corpus remove',
    'corpus:again',
    'corpus:again-page',
    'corpus:again-cancel',
    'corpus:keep',
    'digest',
    'digest:export',
    'group settings',
    'group audit',
    'group:roles',
    'group:roles-open',
    'group:audit-page',
    'group:steps',
    'group:steps-ask-now',
    'group:page',
    'mod note',
    'mod log',
    'mod reasons',
    'mod:log',
    'mod:note',
    'mod:note-now',
    'mod:report',
    'mod:take',
    'mod:settle',
    'mod:edit-reasons',
    'move-to-a-thread',
    'move-to-a-thread:open',
    'notes-and-cases',
    'prompt next',
    'prompt queue',
    'prompt preview',
    'prompt:list',
    'prompt:open',
    'prompt:choose',
    'prompt:another',
    'question manage',
    'question:manage-page',
    'question:manage-open',
    'question:manage-one',
    'question:theme-open',
    'schedule set',
    'schedule:preview',
    'schedule:stay',
    'schedule:cancel',
    'session balance',
    'session:lead',
    'session:lead-balance',
    'topic lookup',
    'topic trends',
    'topic:page',
    'topic:more',
    'vote open',
  ]);
});
