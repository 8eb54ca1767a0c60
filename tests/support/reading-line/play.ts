import { PermissionFlagsBits } from 'discord-api-types/v10';
import { answerToMessage } from '../../../src/discord/answer-message.ts';
import { isMenu, isUserMenu, type AnyCommand, type BotContext } from '../../../src/discord/command.ts';
import { createDispatcher } from '../../../src/discord/dispatch.ts';
import { createFaults } from '../../../src/discord/faults.ts';
import { createInTurn } from '../../../src/discord/in-turn.ts';
import { postActions } from '../../../src/discord/post-actions.ts';
import { createReaderApp } from '../../../src/web/reader.ts';
import { createRecordingLog } from '../harness.ts';
import { fakeInteraction, type KeptMessage, type Play, type Sent } from './fake-interaction.ts';
import { GROUP, MEMBERS, type LinedWorld } from './lined-world.ts';
import { listPaths, valueFor, type PlayedOption, type Typing } from './option-values.ts';
import { COMMON_WORDS, findTokens } from './tokens.ts';
import { findPressable, textOf, type PressableComponent } from './sent-message.ts';

/** Everything that can be played: commands, actions, and what else leaves the bot. */
export function listPlays(commands: ReadonlyMap<string, AnyCommand>): readonly string[] {
  const actions = [...commands].flatMap(([key, command]) =>
    Object.keys(command.actions ?? {}).map((action) => `${key}:${action}`),
  );
  const paths = listPaths(commands.values());
  const typed = [...paths].flatMap(([path, options]) =>
    options.filter(({ autocomplete }) => autocomplete).map(({ name }) => `${path} … ${name}`),
  );
  return [
    ...paths.keys(),
    ...typed,
    ...actions,
    ...Object.keys(postActions).map((action) => `post:${action}`),
    'a mention',
    'a direct message',
    'the reader page',
  ];
}

/** Plays a world, one thing after another. */
export interface Player {
  /** Plays one thing; returns what was seen that lies behind somebody's line, in words. */
  play(what: string): Promise<readonly string[]>;
  /** Custom ids of buttons that were seen and are worth pressing, as `command:action`. */
  readonly seenActions: ReadonlySet<string>;
  /** How much left the bot. */
  readonly counts: { sent: number; tokens: number };
  /** Bugs that the bot has logged. */
  readonly bugs: readonly unknown[];
}

interface Pressable extends PressableComponent {
  readonly message: KeptMessage;
}

/** Makes a player of a world. */
export function createPlayer(world: LinedWorld, commands: ReadonlyMap<string, AnyCommand>): Player {
  const { concordance, random, works } = world;
  const { log, logged } = createRecordingLog();
  const bot: BotContext = {
    features: concordance.features,
    commands,
    commandIds: new Map(),
    download: async () => new TextEncoder().encode('A plain text that was added.'),
    version: '1.0.0',
    faults: createFaults(),
    inTurn: createInTurn(),
    startedAt: world.now(),
    now: () => world.now(),
    log,
  };
  const dispatcher = createDispatcher(bot);
  const reader = createReaderApp({ reader: concordance.features.reader });
  const paths = listPaths(commands.values());
  const pressable = new Map<string, Pressable[]>();
  const counts = { sent: 0, tokens: 0 };
  const echoed = new Set<string>();
  let made = 0;

  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const anySentence = (): string => {
    const { text, layout } = pick(works);
    const { start, end } = pick(layout.sentences);
    return text.slice(start, end);
  };

  /**
   * What is typed may be echoed, and stands in the group's log: members' words are their own. It is the first made-up
   * word of a sentence at most, which has others too.
   */
  function words(): string {
    const [token = ''] = findTokens(anySentence());
    const said = pick([
      token,
      `Who met near the ${pick(COMMON_WORDS)} of ${token}?`,
      `The ${pick(COMMON_WORDS)} of ${token} met somebody near the ${pick(COMMON_WORDS)}`,
      `What of the ${pick(COMMON_WORDS)} and the ${pick(COMMON_WORDS)}?`,
      pick(COMMON_WORDS),
      token.slice(0, 4),
      'q*',
    ]);
    for (const each of findTokens(said)) echoed.add(each);
    return said;
  }

  const typing: Typing = {
    random,
    words,
    work: () => (random() < 0.8 ? pick(works).id : pick(['First', 'Second Book', 'nothing'])),
  };

  function valuesFor(options: readonly PlayedOption[], all: boolean): Map<string, unknown> {
    const values = options.map(
      (option) => [option.name, valueFor({ ...option, required: all || option.required }, typing)] as const,
    );
    return new Map(values.filter(([, value]) => value !== null));
  }

  async function dispatch(memberId: string, play: Play, guildId: string | null = GROUP): Promise<Sent[]> {
    const permissions =
      memberId === 'host' ? PermissionFlagsBits.ManageEvents | PermissionFlagsBits.ManageGuild : 0n;
    const { interaction, sent } = fakeInteraction({ memberId, permissions, guildId, at: world.now() }, play);
    await dispatcher.dispatch(interaction);
    if (play.kind !== 'autocomplete') sent.forEach(({ to, what }) => keep(memberId, to, what));
    return sent;
  }

  /** Keeps a message with its buttons and selects, to press them later. */
  function keep(owner: string, to: Sent['to'], what: unknown): void {
    const { components } = JSON.parse(JSON.stringify(what)) as { components?: object[] };
    if (components === undefined) return;
    const isPublic = to === 'everybody';
    const message = { id: `m${++made}`, owner, isPublic, madeAt: world.now(), components };
    for (const each of findPressable(components)) {
      const key = each.customId.split(':').slice(0, 2).join(':');
      pressable.set(key, [{ ...each, message }, ...(pressable.get(key) ?? [])].slice(0, 40));
    }
  }

  async function press(key: string): Promise<readonly [string, Sent[]]> {
    const seen = pressable.get(key);
    const chosen = seen && pick(seen.slice(0, random() < 0.5 ? 3 : 40));
    const isPublic = chosen?.message.isPublic ?? false;
    const memberId = isPublic ? pick(MEMBERS) : (chosen?.message.owner ?? pick(MEMBERS));
    const isModal = key.endsWith('-now') && chosen === undefined;
    const values = isModal ? [words()] : [pick(chosen?.options.length ? chosen.options : [pick(works).id])];
    const customId = chosen?.customId ?? `${key}:${await anyState()}`;
    const how = isModal ? 'modal' : (chosen?.how ?? 'button');
    return [
      memberId,
      await dispatch(memberId, { kind: 'press', how, customId, message: chosen?.message ?? null, values }),
    ];
  }

  /** For a button that has not been seen: ids and places of every kind. */
  async function anyState(): Promise<string> {
    const { questions } = await concordance.features.questions.list('everyone', {}, { limit: 5, offset: 0 });
    const { id } = pick(works);
    const span = `${pick(pick(works).layout.passages).start.toString(36)}-9z`;
    return pick([
      `${pick(questions)?.id ?? 'none'}.0`,
      `${id}.0.${span}`,
      `${id}.${Math.floor(random() * 5)}.-`,
      '0',
      `${id}.0`,
    ]);
  }

  async function run(what: string): Promise<{ memberId: string; sent: Sent[]; guildId?: null }> {
    const memberId = pick(MEMBERS);
    const [path = '', focused] = what.split(' … ');
    if (focused !== undefined) {
      const values = valuesFor(paths.get(path) ?? [], true);
      if (focused !== 'work') values.set('work', pick(works).id);
      if (random() < 0.4) values.set(focused, '');
      return { memberId, sent: await dispatch(memberId, { kind: 'autocomplete', path, values, focused }) };
    }
    const menu = [...commands.values()].find(
      (command) => isMenu(command) && command.definition.name === what,
    );
    if (menu) {
      const of = isUserMenu(menu) ? 'member' : 'message';
      return { memberId, sent: await dispatch(memberId, { kind: 'menu', of, path, content: words() }) };
    }
    const options = paths.get(what);
    if (options)
      return {
        memberId,
        sent: await dispatch(memberId, { kind: 'command', path, values: valuesFor(options, false) }),
      };
    if (what === 'a mention') return { memberId, sent: await say(memberId, GROUP) };
    if (what === 'a direct message') return { memberId, sent: await say(memberId, null), guildId: null };
    if (what === 'the reader page') return { memberId, sent: [await openPage()] };
    const [by, sent] = await press(what);
    return { memberId: by, sent };
  }

  async function say(memberId: string, guildId: string | null): Promise<Sent[]> {
    const sent: Sent[] = [];
    const message = {
      id: `said${++made}`,
      author: { id: memberId, bot: false },
      webhookId: null,
      system: false,
      type: 0,
      guildId,
      channelId: 'c1',
      content: `<@1> ${words()}`,
      mentions: { has: () => true },
      client: { user: {} },
      reply: async (reply: unknown) => {
        const to = guildId === null ? 'reader' : 'everybody';
        sent.push({ to, what: reply });
        if (guildId !== null) keep(memberId, to, reply);
      },
    };
    await answerToMessage(message as unknown as Parameters<typeof answerToMessage>[0], bot);
    return sent;
  }

  async function openPage(): Promise<Sent> {
    const { id, text } = pick(works);
    const start = Math.floor(random() * text.length);
    const to = random() < 0.5 ? `&to=${Math.floor(random() * text.length)}` : '';
    const response = await reader.request(`/works/${id}?at=${start}-${start + 40}${to}`);
    return { to: 'everybody', what: await response.text() };
  }

  async function limitsOf(memberId: string, guildId: string | null) {
    const forAll = await world.limits(GROUP, null);
    if (guildId !== null) return { reader: await world.limits(GROUP, memberId), everybody: forAll };
    const own = await concordance.store.readingLines.ofMember(memberId);
    const lines = own.flatMap(({ workId, line }) => (line === null ? [] : [[workId, line] as const]));
    return { reader: new Map(lines), everybody: forAll };
  }

  return {
    counts,
    get bugs() {
      return logged.flatMap(([level, what]) => (level === 'error' ? [what] : []));
    },
    get seenActions() {
      return new Set(pressable.keys());
    },
    async play(what) {
      const { readingLine: wasOn } = await concordance.features.settings.read(GROUP);
      const before = new Map(
        await Promise.all(
          MEMBERS.map(async (each) => [each as string, await limitsOf(each, GROUP)] as const),
        ),
      );
      const { memberId, sent, guildId = GROUP } = await run(what);
      const { readingLine: isOn } = await concordance.features.settings.read(GROUP);
      const after = await limitsOf(memberId, guildId);
      counts.sent += sent.length;
      if (!wasOn || !isOn || (what === 'corpus line … section' && memberId === 'host')) return [];
      return sent.flatMap(({ to, what: shown, isOfPublic = false }) => {
        const limits = [
          after[to],
          ...(guildId === null ? [] : [before.get(memberId)?.[to] ?? after[to]]),
          ...(isOfPublic ? [after.everybody] : []),
        ];
        const tokens = findTokens(textOf(shown)).filter((token) => !echoed.has(token));
        counts.tokens += tokens.length;
        const leaked = tokens.filter((token) => {
          const place = world.tokens.get(token);
          return place && limits.every((lines) => place.end > (lines.get(place.workId) ?? Infinity));
        });
        return leaked.length === 0
          ? []
          : [
              `${what} by ${memberId} showed ${to}: ${[...new Set(leaked)].join(' ')} in ${textOf(shown).slice(0, 3000)}`,
            ];
      });
    },
  };
}
