import { ChannelType } from 'discord-api-types/v10';

import type { GroupAudience } from '../../src/features/group/audience.ts';
import type { SessionQuestion, SessionQuestions } from '../../src/features/sessions/ports.ts';
import { createDigests } from '../../src/features/sessions/digests.ts';
import { createSessionNotes } from '../../src/features/sessions/session-notes.ts';
import { createSessions } from '../../src/features/sessions/sessions.ts';
import { createLibrary } from '../../src/features/corpus/library.ts';
import type { Loopback } from '../../src/playground/loopback.ts';
import type { MessageView } from '../../src/playground/members/view.ts';
import { shelve } from './essays.ts';
import { createFakeFeatures } from './fake-features.ts';
import { startHarness } from './harness.ts';
import { openTemporaryStore } from './temporary-store.ts';

/** Questions of one group in memory; `log` records what was done with them. */
export function createFakeQuestions(given: readonly SessionQuestion[]): SessionQuestions & {
  readonly log: string[];
  readonly audiences: GroupAudience[];
} {
  const log: string[] = [];
  const audiences: GroupAudience[] = [];
  const taken = new Set<string>();
  return {
    log,
    audiences,
    async open(audience) {
      audiences.push(audience);
      return given.filter(({ id }) => !taken.has(id));
    },
    async take(_groupId, id, by) {
      taken.add(id);
      log.push(`take ${id} ${by}`);
    },
    async answer(_groupId, id, by, reason) {
      log.push(`answer ${id} ${by} ${reason}`);
    },
    wordings: async (_audience, ids) =>
      new Map(given.filter(({ id }) => ids.includes(id)).map(({ id, text }) => [id, text])),
  };
}

/** A bot with sessions in a real store, a thread for them, and a clock that the test moves. */
export async function openSessionRoom(given: { questions?: SessionQuestions; coverHost?: string } = {}) {
  let time = new Date('2026-03-01T12:00:00Z');
  const now = () => time;
  const store = await openTemporaryStore();
  const fakes = createFakeFeatures();
  const parts = {
    store,
    library: createLibrary({ store: { works: shelve([], []) }, linkTo: () => null }),
    passages: fakes.features.passages,
    openGroup: fakes.features.openGroup,
    now,
    questions: given.questions ?? createFakeQuestions([]),
    isCoverHost: async (_groupId: string, memberId: string) =>
      memberId === userId(harness.discord, given.coverHost ?? ''),
  };
  const sessions = {
    sessions: createSessions(parts),
    sessionNotes: createSessionNotes(parts),
    digests: createDigests(parts),
  };
  const harness = await startHarness({ parts: { features: { ...fakes.features, ...sessions }, now } });
  const { discord } = harness;
  await openThread(harness.bot.client, discord, 'Chapter 3');
  const seat = (name: string) => discord.as(name).in('Chapter 3');
  return {
    harness,
    store,
    seat,
    wait: (seconds: number): void => {
      time = new Date(time.getTime() + seconds * 1000);
    },
    id: (name: string) => userId(discord, name),
    /** Presses a button on the board, and waits until it is handled. */
    press: async (name: string, board: MessageView, label: string): Promise<MessageView> =>
      (await seat(name).click(board, label)).settled(),
    /** Uses a command in the thread, and waits for its reply. */
    use: async (
      name: string,
      command: string,
      options: Record<string, string | number> = {},
    ): Promise<MessageView> => (await seat(name).command(command, options)).settled(),
    /** The last message of the thread with these words, as everybody sees it, once it exists. */
    posted: (words: string): Promise<MessageView> =>
      discord.until(() =>
        discord.messages('Chapter 3').findLast(({ text, ephemeral }) => !ephemeral && text.includes(words)),
      ),
    /** Resolves once a message has these words. */
    shows: async (message: MessageView, words: string): Promise<void> => {
      await discord.until(() => discord.message(message.id)?.text.includes(words));
    },
    shown: (message: MessageView) => discord.message(message.id)?.text ?? '',
    [Symbol.asyncDispose]: () => harness[Symbol.asyncDispose](),
  };
}

function userId(discord: Loopback, name: string): string {
  return [...discord.world.users.values()].find((user) => user.name === name)?.id ?? '';
}

type Client = Awaited<ReturnType<typeof startHarness>>['bot']['client'];

async function openThread(client: Client, discord: Loopback, name: string): Promise<void> {
  const id = [...discord.world.channels.values()].find((channel) => channel.name === 'reading')?.id ?? '';
  const channel = await client.channels.fetch(id);
  if (channel?.type !== ChannelType.GuildText) throw new Error('The world has no text channel “reading”.');
  await channel.threads.create({ name });
}
