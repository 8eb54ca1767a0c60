import path from 'node:path';
import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';

import { DEFAULT_SETTINGS, type GroupSettings } from '../../src/corpus/group-settings.ts';
import { Refusal } from '../../src/playground/members/refusal.ts';
import type { MessageView } from '../../src/playground/members/view.ts';
import type { WorldOptions } from '../../src/playground/world/world-options.ts';
import { openStore } from '../../src/store/open-store.ts';
import { openRoom, type Room } from './room.ts';
import { createTestClock, type TestClock } from './test-clock.ts';

/** Everybody who may be involved in a case. */
export const EVERYBODY = ['Rita', 'Ben', 'Hanna', 'Mo', 'Nia', 'Ada', 'Ona'] as const;

/** See {@link EVERYBODY}: a reporter, a member, a host, two moderators, an admin and the owner. */
export type Person = (typeof EVERYBODY)[number];

/** Texts that only those who handle the case may ever read. */
export const SAID = 'Nobody at the tarn believes a wormwood like you.';
export const WORDS = 'It frightened me: bittern.';
export const REASON = 'Something personal';

const hidden = { for: '@everyone', deny: Permission.ViewChannel };
const seenBy = (name: string) => ({ for: name, allow: Permission.ViewChannel });

/** A server with all of them; moderators read `staff`, and among them only Nia reads `council`. */
const world: WorldOptions = {
  guilds: [
    {
      name: 'The Reading Room',
      owner: 'Ona',
      roles: [
        { name: 'Host', permissions: Permission.ManageEvents | Permission.CreateEvents },
        { name: 'Moderator', permissions: Permission.ManageMessages },
        { name: 'Admin', permissions: Permission.Administrator },
      ],
      members: [
        { name: 'Rita' },
        { name: 'Ben' },
        { name: 'Hanna', roles: ['Host'] },
        { name: 'Mo', roles: ['Moderator'] },
        { name: 'Nia', roles: ['Moderator'] },
        { name: 'Ada', roles: ['Admin'] },
        { name: 'Ona' },
      ],
      channels: [
        { name: 'reading' },
        { name: 'staff', overwrites: [hidden, seenBy('Moderator'), seenBy('@bot')] },
        { name: 'council', overwrites: [hidden, seenBy('Nia'), seenBy('@bot')] },
      ],
    },
  ],
};

/** A room in which a case is reported and handled. */
export interface CaseRoom {
  readonly room: Room;
  readonly clock: TestClock;
  /** Removes a member from the server, and lets the bot find out. */
  readonly leave: (who: Person) => Promise<void>;
  readonly rejoin: (who: Person) => void;
  readonly groupId: string;
  readonly id: (name: string) => string;
  readonly channelId: (name: string) => string;
  /** Uses a command and returns the reply; `null` if Discord would not offer it. */
  readonly use: (
    who: Person,
    command: string,
    options?: Readonly<Record<string, string | number>>,
  ) => Promise<MessageView | null>;
  /** What a button under `/privacy` shows; `null` where Discord would not offer it. */
  readonly privacy: (who: Person, label: 'Export' | 'Erase …', scope?: string) => Promise<MessageView | null>;
  /** Reports a message to the moderators, and returns what the reporter reads at the end. */
  readonly tell: (message: { readonly id: string }, words: string, who?: Person) => Promise<MessageView>;
  /** The response to a pressed button, also an error. */
  readonly press: (who: Person, message: MessageView, label: string, where?: string) => Promise<MessageView>;
  /** Direct messages from the bot to somebody. */
  readonly direct: (who: Person) => readonly MessageView[];
  /** Sets the roles of a member. */
  readonly setRoles: (who: Person, roles: readonly string[]) => void;
  /** Sets whether somebody accepts direct messages from the bot. */
  readonly setClosed: (who: Person, isClosed: boolean) => void;
  /** Everything from the bot that somebody can read anywhere, including files. */
  readonly received: (who: Person) => string;
}

/** Opens the server, with or without a channel for moderators. */
export async function openCaseRoom(moderatorsChannel: 'staff' | 'council' | null): Promise<CaseRoom> {
  const clock = createTestClock('2026-11-23T09:00:00Z');
  const members = createTestClock('2026-11-23T09:00:00Z');
  const room = await openRoom(
    async (dataFolder, discord) => {
      const store = await openStore(path.join(dataFolder, 'concordance.sqlite'));
      const channels = [...discord.world.channels.values()];
      const settings: GroupSettings = {
        ...DEFAULT_SETTINGS,
        moderatorsChannel: channels.find(({ name }) => name === moderatorsChannel)?.id ?? null,
      };
      for (const groupId of discord.world.guilds.keys()) await store.settings.put(groupId, settings);
      await store.close();
    },
    { clock, members, world },
  );
  return createCaseRoom(room, { clock, members });
}

function createCaseRoom(
  room: Room,
  { clock, members }: { readonly clock: TestClock; readonly members: TestClock },
): CaseRoom {
  const { discord } = room;
  const seat = (who: string, where = 'reading') => discord.as(who).in(where);
  const [guild] = discord.world.guilds.values();
  const gone = new Map<string, NonNullable<ReturnType<NonNullable<typeof guild>['members']['get']>>>();
  const use: CaseRoom['use'] = async (who, command, options = {}) => {
    try {
      return await (await seat(who).command(command, options)).settled();
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  };
  return {
    room,
    clock,
    async leave(who) {
      const id = find(discord.world.users, who);
      const member = guild?.members.get(id);
      if (member) gone.set(who, member);
      guild?.members.delete(id);
      // A round over everybody with stored data.
      await members.run((EVERYBODY.length + 1) * 30_000, 30_000);
    },
    rejoin(who) {
      const member = gone.get(who);
      if (member) guild?.members.set(member.user.id, member);
    },
    groupId: find(discord.world.guilds, 'The Reading Room'),
    id: (name) => find(discord.world.users, name),
    channelId: (name) => find(discord.world.channels, name),
    use,
    async privacy(who, label, scope = 'here') {
      const shown = await use(who, 'privacy', { scope });
      return shown && (await seat(who).click(shown, label)).settled();
    },
    async tell(message, words, who = 'Rita') {
      const opened = await seat(who).menu('Tell the moderators', message.id);
      if (opened.modal === null) return opened.settled();
      const values = { reason: ['Something personal'], words };
      const said = await (await seat(who).submitModal(opened, values)).settled();
      await clock.idle();
      return said;
    },
    async press(who, message, label, where = 'reading') {
      const pressed = await seat(who, where).click(message, label);
      return Promise.race([pressed.settled(), pressed.followUp()]);
    },
    direct(who) {
      const own = find(discord.world.users, who);
      const channels = [...discord.world.channels.values()].filter(
        ({ guildId, recipients }) => guildId === null && recipients.some(({ id }) => id === own),
      );
      return channels.flatMap(({ id }) =>
        discord.messages(id, { as: who }).filter(({ authorId }) => authorId !== own),
      );
    },
    setRoles(who, roles) {
      const id = find(discord.world.users, who);
      const user = discord.world.users.get(id);
      const given = guild?.roles.filter(({ name }) => roles.includes(name)) ?? [];
      if (user) guild?.members.set(id, { user, roles: given });
    },
    setClosed(who, isClosed) {
      const user = discord.world.users.get(find(discord.world.users, who));
      if (user) user.isClosed = isClosed;
    },
    received(who) {
      const own = find(discord.world.users, who);
      const shown = [...discord.world.channels.keys()].flatMap((channel) =>
        discord.messages(channel, { as: who }).filter(({ authorId }) => authorId !== own),
      );
      return shown.map(({ api, files }) => JSON.stringify([api, files.map(toText)])).join('\n');
    },
  };
}

function toText({ bytes }: { readonly bytes: Uint8Array }): string {
  return Buffer.from(bytes).toString();
}

function find(
  all: ReadonlyMap<string, { readonly id: string; readonly name: string }>,
  name: string,
): string {
  return [...all.values()].find((each) => each.name === name)?.id ?? '';
}

/** The text of a message and of its files. */
export const textOf = ({ text, files }: MessageView): string =>
  [text, ...files.map(({ bytes }) => Buffer.from(bytes).toString())].join('\n');

/** Every command of moderators and admins that might show a case about somebody. */
export async function lookEverywhere(
  { use, privacy, id, room, groupId }: CaseRoom,
  who: Person,
  accused: Person,
): Promise<string> {
  const asked = [
    ['mod log', {}],
    ['mod log', { member: id(accused) }],
    ['mod log', { from: '2026-01-01', to: '2030-01-01' }],
    ['mod log', { export: 'csv' }],
    ['mod log', { export: 'json' }],
    ['group audit', {}],
    ['group audit', { export: 'csv' }],
    ['group audit', { export: 'jsonl' }],
    ['status', {}],
    ['topic lookup', { topic: 'bittern' }],
    ['privacy', {}],
  ] as const;
  const shown: string[] = [];
  for (const [command, options] of asked) {
    const reply = await use(who, command, options);
    if (reply) shown.push(textOf(reply));
  }
  for (const scope of ['here', 'everywhere']) {
    const files = await privacy(who, 'Export', scope);
    if (files) shown.push(textOf(files));
  }
  // Only members of the server have a menu.
  const members = room.discord.world.guilds.get(groupId)?.members;
  if (members?.has(id(accused)) !== true) return shown.join('\n');
  const notes = await room.discord.as(who, { seesAll: true }).in('reading').menu('Notes and cases', accused);
  return [...shown, textOf(await notes.settled())].join('\n');
}
