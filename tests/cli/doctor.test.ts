import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ApplicationFlags, PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { onTestFinished, describe, expect, test } from 'vitest';
import { invitationOf } from '../../src/cli/doctor/invitation.ts';
import type { Loopback } from '../../src/playground/loopback.ts';
import { defaultWorld } from '../../src/playground/world/default-world.ts';
import type { GuildOptions, WorldOptions } from '../../src/playground/world/world-options.ts';
import { startPatientLoopback } from '../support/loopback.ts';
import { createFerryFolder, runCli } from '../support/run-cli.ts';

type Settings = Readonly<Record<string, string>>;

const [room = { name: '', members: [], channels: [] }] = defaultWorld.guilds;
const INVITED = BigInt(new URL(invitationOf('1')).searchParams.get('permissions') ?? '');

async function openDiscord(world: Partial<WorldOptions> = {}, now?: () => Date): Promise<Loopback> {
  const discord = await startPatientLoopback({ world: { ...defaultWorld, ...world }, ...(now && { now }) });
  onTestFinished(() => discord.close());
  return discord;
}

const withRoom = (room_: Partial<GuildOptions>): Partial<WorldOptions> => ({
  guilds: [{ ...room, ...room_ }],
});

async function run(discord: Loopback, command: string, settings: Settings = {}) {
  const environment = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, ...settings };
  return runCli(tmpdir(), [command], '', { environment });
}

const guildId = (discord: Loopback): string => [...discord.world.guilds.keys()][0] ?? '';

describe('a bot that works', () => {
  test('is found well by reading alone, and what comes next is said', async () => {
    const discord = await openDiscord(withRoom({ bot: INVITED }));
    await run(discord, 'deploy');
    const before = discord.requests.length;
    const { code, out } = await run(discord, 'doctor');
    expect([code, out]).toEqual([0, expect.not.stringContaining('!!')]);
    expect(out).toContain('Token: It is that of Concordance.');
    expect(out).toContain('Commands: Discord has all');
    expect(out).toContain('npx concordance import FILE');
    const methods = discord.requests.slice(before).map(({ method }) => method);
    expect(new Set(methods)).toEqual(new Set(['GET']));
  });

  test('may have channels that it shall not see', async () => {
    const overwrites = [{ for: '@everyone', deny: Permission.ViewChannel }];
    const channels = [...room.channels, { name: 'private', overwrites }];
    const { code, out } = await run(await openDiscord(withRoom({ channels })), 'doctor');
    expect([code, out]).toEqual([0, expect.stringContaining('The bot does not see #private')]);
  });

  test('may lack what only an administrator’s role gives by itself', async () => {
    const discord = await openDiscord(withRoom({ bot: Permission.Administrator, everyone: 0n }));
    const { out } = await run(discord, 'doctor');
    expect(out).toContain('The bot has all its permissions, in every channel.');
  });

  test('is told which commands a start will write', async () => {
    const { code, out } = await run(await openDiscord(), 'doctor');
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/note {2}Commands: Discord has none of them yet\..*\n.*npm start/u),
    ]);
  });

  test('is told which commands are of an earlier version', async () => {
    const discord = await openDiscord();
    await run(discord, 'deploy');
    const first = discord.commands().find(({ name }) => name === 'Check this quote');
    const route = `${discord.apiUrl}/v10/applications/${discord.applicationId}/commands/${first?.id}`;
    await fetch(route, { method: 'DELETE', headers: { Authorization: `Bot ${discord.token}` } });
    const { out } = await run(discord, 'doctor');
    expect(out).toContain('note  Commands: Discord lacks “Check this quote”.');
  });

  test('is looked at in so many servers that it takes no longer than a minute', async () => {
    const guilds = Array.from({ length: 21 }, (_, i) => ({ ...room, name: `Room ${i + 1}` }));
    const { code, out } = await run(await openDiscord({ guilds }), 'doctor');
    expect([code, out]).toEqual([0, expect.stringContaining('Only the first 20 servers are looked at.')]);
    expect(out).toContain('Room 20: ');
    expect(out).not.toContain('Room 21');
  });

  test('is told of intents that are on for nothing', async () => {
    const portal = { flags: ApplicationFlags.GatewayMessageContentLimited };
    const { code, out } = await run(await openDiscord({ portal }), 'doctor');
    expect([code, out]).toEqual([0, expect.stringContaining('does not use: Message Content.')]);
  });
});

/** A broken state: the world, the settings, and what is said of it. */
interface Broken {
  readonly world?: Partial<WorldOptions>;
  readonly settings?: (discord: Loopback) => Settings;
  readonly now?: () => Date;
  readonly prepare?: (discord: Loopback) => unknown;
  readonly says: readonly string[];
}

const install = (scopes: readonly string[], permissions: bigint) => ({
  portal: {
    integration_types_config: { 0: { oauth2_install_params: { scopes, permissions: String(permissions) } } },
  },
});

const BROKEN: Readonly<Record<string, Broken>> = {
  'no token': {
    settings: () => ({ DISCORD_TOKEN: '' }),
    says: ['There is no DISCORD_TOKEN', 'New Application', '.env.example'],
  },
  'a wrong token': {
    settings: () => ({ DISCORD_TOKEN: 'wrong' }),
    says: ['Token: Discord refuses it.', 'Reset Token'],
  },
  'another application’s id': {
    settings: () => ({ DISCORD_APPLICATION_ID: '123456789012345678' }),
    says: ['DISCORD_APPLICATION_ID is 123456789012345678', 'Leave DISCORD_APPLICATION_ID out'],
  },
  'a clock that is ahead': {
    now: () => new Date(Date.now() - 3_600_000),
    says: ['seconds ahead of Discord’s', 'timedatectl'],
  },
  'a clock that is behind': {
    now: () => new Date(Date.now() + 3_600_000),
    says: ['seconds behind Discord’s'],
  },
  'commands that are sent elsewhere': {
    world: { portal: { interactions_endpoint_url: 'https://old.example/interactions' } },
    says: ['https://old.example/interactions', 'Empty Interactions Endpoint URL'],
  },
  'a code grant': {
    world: { portal: { bot_require_code_grant: true } },
    says: ['requires code grant', 'Switch off Requires OAuth2 Code Grant'],
  },
  'no installation in servers': {
    world: { portal: { integration_types_config: { 1: {} } } },
    says: ['cannot be added to servers', 'Switch on Guild Install'],
  },
  'Add App without the bot': {
    world: install(['applications.commands'], INVITED),
    says: ['leaves out the scope bot', 'Default Install Settings'],
  },
  'Add App without permissions': {
    world: install(['bot', 'applications.commands'], INVITED & ~Permission.CreateEvents),
    says: ['Add App in the bot’s profile leaves out permissions: Create Events.'],
  },
  'no more starts today': {
    prepare: ({ faults }) =>
      faults.answerNext('GET /gateway/bot', { session_start_limit: { remaining: 0, reset_after: 120_000 } }),
    says: ['Starts: ', 'in 2 minutes'],
  },
  'no server': {
    prepare: (discord) => discord.setBot(guildId(discord), false),
    says: ['The bot is in no server.', 'scope=bot+applications.commands&permissions='],
  },
  'another server’s id': {
    settings: () => ({ DISCORD_GUILD_ID: '123456789012345678' }),
    says: ['not in the server of DISCORD_GUILD_ID (123456789012345678)', 'oauth2/authorize'],
  },
  'the commands without the bot': {
    prepare: (discord) => {
      discord.setBot(guildId(discord), false);
      const guild = discord.world.guilds.get(guildId(discord));
      if (guild) guild.hasCommands = true;
    },
    world: { guilds: [...defaultWorld.guilds, { name: 'Elsewhere', members: [], channels: [] }] },
    settings: (discord) => ({ DISCORD_GUILD_ID: guildId(discord) }),
    says: ['has the bot’s commands, but not the bot', 'scope=bot+applications.commands'],
  },
  'a role without what the invitation asks for': {
    world: withRoom({ bot: INVITED & ~Permission.CreateEvents }),
    says: ['The Reading Room: The bot’s role lacks Create Events', 'oauth2/authorize'],
  },
  'a channel where the bot may not write': {
    prepare: (discord) => discord.overwrite('questions', { for: '@bot', deny: Permission.SendMessages }),
    says: ['In #questions the bot lacks Send Messages.', 'Edit Channel, Permissions'],
  },
  'a server that lets nobody look': {
    prepare: ({ faults }) =>
      faults.refuseNext(/GET \/guilds\/:id\/roles/u, {
        status: 403,
        code: 50_001,
        message: 'Missing Access',
      }),
    says: ['does not let the bot look at this server: “Missing Access” (50001)', 'oauth2/authorize'],
  },
  'commands that show twice': {
    prepare: async (discord) => {
      await run(discord, 'deploy');
      await run(discord, 'deploy', { DISCORD_GUILD_ID: guildId(discord) });
    },
    says: ['Commands are registered in The Reading Room too', 'curl -X PUT'],
  },
  'commands of all servers beside those of one': {
    prepare: async (discord) => {
      await run(discord, 'deploy');
      await run(discord, 'deploy', { DISCORD_GUILD_ID: guildId(discord) });
    },
    settings: (discord) => ({ DISCORD_GUILD_ID: guildId(discord) }),
    says: ['Commands are registered for all servers too'],
  },
};

describe('a broken state is named, with what to do', () => {
  test.each(Object.entries(BROKEN))('%s', async (_name, { world, settings, now, prepare, says }) => {
    const discord = await openDiscord(world, now);
    await prepare?.(discord);
    const { code, out } = await run(discord, 'doctor', settings?.(discord));
    expect(code).toBe(1);
    for (const words of says) expect(out).toContain(words);
  });

  test('nothing listens', async () => {
    const discord = await openDiscord();
    const settings = { DISCORD_API_URL: 'http://127.0.0.1:9' };
    const { code, err } = await run(discord, 'doctor', settings);
    expect([code, err]).toEqual([
      1,
      expect.stringContaining('Discord cannot be reached at http://127.0.0.1:9'),
    ]);
  });
});

test('after an import, somebody at a terminal is told what comes next', async () => {
  const { data, remove } = await createFerryFolder();
  onTestFinished(remove);
  const args = ['import', path.join(data, 'texts', 'ferry.md')];
  expect((await runCli(data, args, '', { isTTY: true })).err).toContain('Next: npx concordance ask');
  expect((await runCli(data, args)).err).toBe('');
});

test('the invitation is the one of the documentation', () => {
  const page = readFileSync(path.join(import.meta.dirname, '../../docs/operators.md'), 'utf8');
  expect(page).toContain(invitationOf('APPLICATION_ID'));
});
