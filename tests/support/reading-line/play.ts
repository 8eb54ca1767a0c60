import { ApplicationCommandOptionType as Type, PermissionFlagsBits } from 'discord-api-types/v10';
import { answerToMessage } from '../../../src/discord/gateway/answer-message.ts';
import {
  isMenu,
  isUserMenu,
  type AnyCommand,
  type BotContext,
} from '../../../src/discord/command/command.ts';
import { createDispatcher } from '../../../src/discord/dispatch/dispatch.ts';
import { createFaults } from '../../../src/discord/gateway/faults.ts';
import { createInTurn } from '../../../src/discord/gateway/in-turn.ts';
import { createPerform } from '../../../src/discord/posts/perform.ts';
import type { Work } from '../../../src/corpus/work.ts';
import type { Concordance } from '../../../src/wiring.ts';
import { createReaderApp } from '../../../src/web/reader.ts';
import { createRecordingLog } from '../harness.ts';
import { fakeClient } from './fake-client.ts';
import { fakeInteraction, type Play, type Sent } from './fake-interaction.ts';
import { createKeptMessages, type Pressable } from './saved-messages.ts';
import { textOf } from './sent-message.ts';
import { listPaths, valueFor, type PlayedOption, type Typing } from './option-values.ts';

/** The place, the members and the texts of a run. */
export interface PlayedGroup {
  readonly concordance: Concordance;
  readonly random: () => number;
  now(): Date;
  readonly groupId: string;
  readonly channelId: string;
  readonly members: readonly string[];
  /** Which of them are host, moderator and admin. */
  readonly hosts: readonly string[];
  readonly works: readonly Work[];
  /** Text by members, with at most this many characters. */
  words(most: number): string;
  /** Text of a message that the bot reads, or that asks it; by default like other text by members. */
  readonly message?: (how: 'read' | 'asked') => string;
  /** The input for an option; undefined: words, or what its name requires. */
  readonly instead?: Typing['instead'];
  /** The name of the picked channel, role or member. By default none is picked. */
  readonly nameOf?: () => string;
  /** The content of an added file. By default a plain text. */
  readonly file?: () => string;
}

/** The result of one run. */
export interface Playing {
  readonly memberId: string;
  /** Null: a direct message. */
  readonly guildId: string | null;
  readonly sent: readonly Sent[];
  /** The used component and choices, if any. */
  readonly given?: string;
}

/** Runs things in a group, one after another. */
export interface Player {
  /** Runs one thing from `listPlays`. */
  play(what: string): Promise<Playing>;
  /** Makes the planned posts that are due, each with its kind. */
  makePosts(): Promise<readonly { readonly kind: string; readonly sent: readonly Sent[] }[]>;
  /** The pages behind the links in a message. */
  follow(seen: Sent): Promise<readonly string[]>;
  /** Uses any of the components that were seen. */
  press(what: Omit<Pressable, 'message' | 'owner' | 'most'>, memberId: string): Promise<Playing>;
  /** All components that were seen. */
  seen(): readonly Pressable[];
  /** Useful buttons that were seen, as `command:action`. */
  readonly seenActions: ReadonlySet<string>;
  /** Bugs that the bot has logged. */
  readonly bugs: readonly unknown[];
}

const NO_LIMIT = 4000;
const HOST =
  PermissionFlagsBits.ManageEvents | PermissionFlagsBits.ManageGuild | PermissionFlagsBits.ManageMessages;

/** Creates a player for a group. */
export function createPlayer(group: PlayedGroup, commands: ReadonlyMap<string, AnyCommand>): Player {
  const { concordance, random, groupId, channelId, members } = group;
  const { log, logged } = createRecordingLog();
  const bot: BotContext = {
    features: concordance.features,
    commands,
    commandIds: new Map(),
    overrides: async () => new Map(),
    download: async () => new TextEncoder().encode(group.file?.() ?? 'A plain text that was added.'),
    version: '1.0.0',
    faults: createFaults(),
    inTurn: createInTurn(),
    startedAt: group.now(),
    privacyUrl: null,
    now: () => group.now(),
    log,
  };
  const dispatcher = createDispatcher(bot);
  const reader = createReaderApp({ reader: concordance.features.reader });
  const paths = listPaths(commands.values());
  const kept = createKeptMessages(() => group.now());
  const suggested = new Map<string, readonly unknown[]>();
  const links = new Set<string>();
  let said = 0;

  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;

  const message = group.message ?? (() => group.words(NO_LIMIT));

  const typing: Typing = {
    random,
    words: (most) => group.words(most),
    work: () => (random() < 0.8 ? pick(group.works).id : pick(['First', 'Second Book', 'nothing'])),
    picked: (type) => entityOf(type, group.nameOf?.() ?? 'somebody'),
    ...(group.instead && { instead: group.instead }),
  };

  function entityOf(type: Type, name: string): object {
    if (type === Type.User) return { id: pick(members), username: name, displayName: name, bot: false };
    return { id: channelId, name, type: 0 };
  }

  function valuesFor(path: string, all: boolean): Map<string, unknown> {
    const values = (paths.get(path) ?? []).map((option) => {
      const seen = suggested.get(`${path} … ${option.name}`) ?? [];
      const value = valueFor({ ...option, required: all || option.required }, typing);
      return [option.name, value !== null && seen.length > 0 && random() < 0.6 ? pick(seen) : value] as const;
    });
    return new Map(values.filter(([, value]) => value !== null));
  }

  async function dispatch(memberId: string, play: Play, guildId: string | null = groupId): Promise<Playing> {
    const permissions = group.hosts.includes(memberId) ? HOST : 0n;
    const from = play.kind === 'press' ? play.message : null;
    const played = { memberId, permissions, guildId, channelId, at: group.now() };
    const { interaction, sent } = fakeInteraction(played, play);
    await dispatcher.dispatch(interaction);
    if (play.kind === 'autocomplete') remember(play, sent);
    else for (const each of sent) kept.keep(memberId, each, from);
    if (guildId !== null) noteLinks(sent);
    return { memberId, guildId, sent };
  }

  /** The group's links to the reader page are followed later, by anybody. */
  function noteLinks(sent: readonly Sent[]): void {
    for (const link of sent.flatMap(linksIn)) links.add(link);
  }

  /** Suggestions are picked later. */
  function remember({ path, focused }: { path: string; focused?: string }, sent: readonly Sent[]): void {
    const choices = sent.flatMap(({ what }) => what as readonly { readonly value: unknown }[]);
    if (choices.length > 0)
      suggested.set(
        `${path} … ${focused}`,
        choices.map(({ value }) => value),
      );
  }

  async function press(key: string): Promise<Playing> {
    const seen = kept.of(key);
    const chosen = seen.length === 0 ? undefined : pick(seen.slice(0, random() < 0.5 ? 3 : 40));
    const memberId = chosen?.owner ?? pick(members);
    const isModal = key.endsWith('-now') && chosen === undefined;
    const how = isModal ? 'modal' : (chosen?.how ?? 'button');
    const known = how === 'roles' ? [channelId] : [pick(group.works).id];
    const options = chosen?.options.length ? chosen.options : known;
    const values = pickSome(options, chosen?.most ?? 1);
    const customId = chosen?.customId ?? `${key}:${await anyState()}`;
    return send(memberId, { customId, how, values, message: chosen?.message ?? null }, chosen?.fields);
  }

  async function send(
    memberId: string,
    pressed: Pick<Play & { kind: 'press' }, 'customId' | 'how' | 'values' | 'message'>,
    fields: Pressable['fields'] = new Map(),
  ): Promise<Playing> {
    const chosen = (field: string) => {
      const { options = [] } = fields.get(field) ?? {};
      return options.length === 0 ? [] : [pick(options)];
    };
    const typed = (field: string) => group.words(fields.get(field)?.most ?? NO_LIMIT);
    const playing = await dispatch(memberId, { kind: 'press', ...pressed, typed, chosen });
    return { ...playing, given: [pressed.customId, ...pressed.values].join(' ') };
  }

  function pickSome(options: readonly string[], most: number): readonly string[] {
    if (most === 1 || random() < 0.5) return [pick(options)];
    return options.filter(() => random() < 0.3).slice(0, most);
  }

  /** The state of a button that has not been seen: ids and places of every kind. */
  async function anyState(): Promise<string> {
    const { questions } = await concordance.features.questions.list('everyone', {}, { limit: 5, offset: 0 });
    const { id } = pick(group.works);
    const span = `${pick(pick(group.works).layout.passages).start.toString(36)}-9z`;
    return pick([
      `${questions.length > 0 ? pick(questions).id : 'none'}.0`,
      `${id}.0.${span}`,
      `${id}.${Math.floor(random() * 5)}.-`,
      '0',
      `${id}.0`,
    ]);
  }

  async function run(what: string): Promise<Playing> {
    const memberId = pick(members);
    const [path = '', focused] = what.split(' … ');
    if (focused !== undefined) return suggest(memberId, path, focused);
    const menu = [...commands.values()].find(
      (command) => isMenu(command) && command.definition.name === what,
    );
    if (menu) return dispatch(memberId, playMenu(path, isUserMenu(menu) ? 'member' : 'message'));
    if (paths.has(what))
      return dispatch(memberId, { kind: 'command', path, values: valuesFor(path, random() < 0.3) });
    if (what === 'a mention') return say(memberId, groupId);
    if (what === 'a direct message') return say(memberId, null);
    if (what === 'the reader page') return openPage(memberId);
    return press(what);
  }

  async function suggest(memberId: string, path: string, focused: string): Promise<Playing> {
    const values = valuesFor(path, true);
    if (focused !== 'work') values.set('work', pick(group.works).id);
    values.set(focused, random() < 0.4 ? '' : (typedFor(path, focused) ?? ''));
    return dispatch(memberId, { kind: 'autocomplete', path, values, focused });
  }

  function typedFor(path: string, name: string): unknown {
    const option = (paths.get(path) ?? []).find((each: PlayedOption) => each.name === name);
    return option && valueFor({ ...option, required: true }, typing);
  }

  function playMenu(path: string, of: 'message' | 'member'): Play {
    const embeds = random() < 0.3 ? [message('read')] : [];
    return { kind: 'menu', of, path, content: message('read'), embeds, target: pick(members) };
  }

  async function say(memberId: string, guildId: string | null): Promise<Playing> {
    const sent: Sent[] = [];
    const asking = {
      id: `said in ${channelId}, ${++said}`,
      author: { id: memberId, bot: false },
      webhookId: null,
      system: false,
      type: 0,
      guildId,
      channelId,
      content: `<@1> ${message('asked')}`,
      mentions: { has: () => true },
      member: null,
      client: { user: {}, application: { id: 'app' } },
      reply: async (what: unknown) => {
        const reply: Sent = { to: guildId === null ? 'reader' : 'everybody', what };
        sent.push(reply);
        if (guildId !== null) kept.keep(memberId, reply, null);
      },
    };
    await answerToMessage(asking as unknown as Parameters<typeof answerToMessage>[0], bot);
    if (guildId !== null) noteLinks(sent);
    return { memberId, guildId, sent };
  }

  async function openPage(memberId: string): Promise<Playing> {
    const seen = [...links];
    const response = await reader.request(seen.length > 0 ? pick(seen) : `/works/${pick(group.works).id}`);
    return { memberId, guildId: groupId, sent: [{ to: 'everybody', what: await response.text() }] };
  }

  return {
    follow: async (seen) =>
      Promise.all(linksIn(seen).map(async (link) => (await reader.request(link)).text())),
    get bugs() {
      return logged.flatMap(([level, what]) => (level === 'error' ? [what] : []));
    },
    get seenActions() {
      return kept.actions;
    },
    seen: () => kept.all(),
    press: async (what, memberId) => send(memberId, { ...what, values: what.options, message: null }),
    play: run,
    async makePosts() {
      const made: { readonly kind: string; readonly sent: readonly Sent[] }[] = [];
      await concordance.features.posts.runDue(async (post, isLate) => {
        const sent: Sent[] = [];
        made.push({ kind: post.kind, sent });
        return createPerform(fakeClient({ guildId: groupId, channelId }, sent), bot)(post, isLate);
      });
      return made;
    },
  };
}

/** Links to the reader page in a message, each once. */
function linksIn({ what }: Sent): readonly string[] {
  const found = textOf(what).matchAll(/https:\/\/reader\.test(\/works\/[^)>#"\\\s]+)/gu);
  return [...new Set([...found].map(([, link = '']) => link))];
}
