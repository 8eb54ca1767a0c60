import path from 'node:path';
import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { onTestFinished } from 'vitest';
import { OPERATOR_GROUP } from '../../src/corpus/corpus.ts';
import type { WorldOptions } from '../../src/playground/world/world-options.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { createWorkId } from '../../src/text/work-id.ts';
import { openConcordance } from '../../src/wiring.ts';
import { openRoom } from './room.ts';
import { createTestClock } from './test-clock.ts';

/** The public address of the reader page in {@link openTwoServers}. */
export const READER = 'https://reader.test';

/** Two servers; Mara has also installed the bot for herself. */
const world: WorldOptions = {
  guilds: [
    { name: 'North', admin: 'Nadia', member: 'Mara', channel: 'north' },
    { name: 'South', admin: 'Sorin', member: 'Sol', channel: 'south' },
  ].map(({ name, admin, member, channel }) => ({
    name,
    owner: admin,
    roles: [{ name: 'Admin', permissions: Permission.Administrator }],
    members: [
      { name: admin, roles: ['Admin'] },
      { name: member, hasApp: true },
    ],
    channels: [{ name: channel }],
  })),
};

const BOOK = `# The Harbour

## The lighthouse

The lighthouse keeper lit the lamp at dusk every evening. Nobody else had a key to the tower.

## The pilots

The pilots voted for the long channel in spring. They knew every sandbank by name.

## The ferry

The ferry sank in the winter storm without a sound. Its bell is rung still.
`;
export const FIRST = 'lit the lamp at dusk';
export const LAST = 'sank in the winter storm';
export const OF_FIRST = 'Who lit the lamp at dusk?';
export const OF_LAST = 'What sank in the winter storm?';
export const WORK = 'The Harbour';

/** Opens two servers with the whole bot and a clock that stands still; closed after the test. */
export async function openTwoServers(environment: Readonly<Record<string, string>> = {}) {
  const clock = createTestClock('2026-03-01T10:00:00Z');
  const room = await openRoom(async () => {}, {
    clock,
    world,
    environment: { PUBLIC_URL: READER, WEB_PORT: '0', ...environment },
  });
  onTestFinished(() => room.close());

  const as = (who: string) => room.discord.as(who).in(['Nadia', 'Mara'].includes(who) ? 'north' : 'south');
  const use = async (
    who: string,
    name: string,
    options: Readonly<Record<string, string | number | boolean>> = {},
    files: Parameters<ReturnType<typeof as>['command']>[2] = {},
  ) => (await as(who).command(name, options, files)).settled();
  const ask = async (who: string, question: string) => use(who, 'ask', { question });

  async function open(link: string, how: RequestInit = {}) {
    const response = await fetch(`${room.readerUrl}${link}`, how);
    const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== 'date'));
    return { status: response.status, headers, body: await response.text() };
  }

  async function withStore<Result>(doThis: (store: Store) => Promise<Result>): Promise<Result> {
    const store = await openStore(path.join(room.dataFolder, 'concordance.sqlite'));
    try {
      return await doThis(store);
    } finally {
      await store.close();
    }
  }

  return {
    room,
    clock,
    as,
    use,
    ask,
    open,
    withStore,
    /** Adds the book to the server of an admin. */
    add: async (who: string, options: Readonly<Record<string, string>> = {}) =>
      use(who, 'add', options, { file: { name: 'harbour.md', bytes: Buffer.from(BOOK) } }),
    /** The first link in the answer to a member. */
    linkOf: async (who: string, question: string) => linkIn(await ask(who, question)),
    /** The answer for a text that does not exist. */
    nothing: async () => open(`/works/${createWorkId('Nobody holds this.')}`),
    /** The id of the only text, which anybody with the text can compute. */
    storedId: async () => withStore(async ({ works }) => (await works.ids())[0] ?? ''),
    idOf: (guild: string) =>
      [...room.discord.world.guilds.values()].find(({ name }) => name === guild)?.id ?? '',
    /** Offers the book to all servers. */
    share: async (): Promise<void> => {
      const concordance = await openConcordance({ dataFolder: room.dataFolder, publicUrl: null });
      const source = { name: 'harbour.md', bytes: Buffer.from(BOOK) };
      await concordance.features.corpus.add(source, { groupId: OPERATOR_GROUP, addedBy: null });
      await concordance.close();
    },
  };
}

/** The path of the first link to the reader page in a message. */
export function linkIn({ text }: { readonly text: string }): string {
  const [, link] = /https:\/\/reader\.test(\/works\/[^)>#\s]+)/u.exec(text) ?? [];
  if (link === undefined) throw new Error(`There is no link in: ${text}`);
  return link;
}

/** The part after `/works/` in a link. */
export function writtenIn(link: string): string {
  return link.replace('/works/', '').replace(/[?#].*/u, '');
}
