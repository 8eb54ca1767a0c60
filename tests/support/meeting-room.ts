import path from 'node:path';
import { ChannelType } from 'discord-api-types/v10';
import { DEFAULT_SETTINGS, type GroupSettings } from '../../src/corpus/group-settings.ts';
import { defaultWorld } from '../../src/playground/world/default-world.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Block } from '../../src/text/block.ts';
import { importedWork } from './made-works.ts';
import { openRoom, type Room } from './room.ts';
import { createTestClock, type TestClock } from './test-clock.ts';

/** The title of the work that the group reads. */
export const SOUP = 'Soup for Forty';

const prose = (i: number): Block => ({
  kind: 'prose',
  text: `The pot of day ${i} ${'was stirred and '.repeat(12)}served.`,
});
const soup = importedWork(
  ['The pot', 'The ladle', 'The salt', 'The fire', 'The guests', 'The bill'].flatMap((text, i): Block[] => [
    { kind: 'heading', level: 1, text },
    prose(2 * i),
    prose(2 * i + 1),
  ]),
  { title: SOUP },
);

const [guild] = defaultWorld.guilds;
const world = {
  ...defaultWorld,
  guilds: guild
    ? [
        {
          ...guild,
          channels: [
            ...guild.channels,
            {
              name: 'books',
              type: ChannelType.GuildForum as const,
              tags: [{ name: 'staff', moderated: true }, { name: 'meeting' }],
              requiresTag: true,
            },
            { name: 'salon', type: ChannelType.GuildVoice as const },
          ],
        },
      ]
    : [],
};

/** A room on a Monday morning, with a group in Berlin. */
export async function openGroup(
  settings: Partial<GroupSettings> = {},
): Promise<{ room: Room; clock: TestClock }> {
  const clock = createTestClock('2026-11-23T09:00:00Z');
  const room = await openRoom(
    async (dataFolder, discord) => {
      const store = await openStore(path.join(dataFolder, 'concordance.sqlite'));
      for (const groupId of discord.world.guilds.keys()) {
        await store.works.add(soup, { groupId, addedBy: null, addedAt: clock.now() });
        await store.settings.put(groupId, { ...DEFAULT_SETTINGS, timeZone: 'Europe/Berlin', ...settings });
      }
      await store.close();
    },
    { clock, world },
  );
  return { room, clock };
}

/** A channel's id by its name. */
export const idOf = ({ discord }: Room, name: string): string =>
  [...discord.world.channels.values()].find((channel) => channel.name === name)?.id ?? '';

/** Uses a subcommand of `/host schedule` as a host; `show` is `/meetings`. */
export async function use(
  room: Room,
  subcommand: string,
  options: Record<string, string | number> = {},
  as = 'Hanna',
) {
  const command = subcommand === 'show' ? 'meetings' : `host schedule ${subcommand}`;
  const used = await room.discord.as(as, { seesAll: true }).in('reading').command(command, options);
  return used.settled();
}
