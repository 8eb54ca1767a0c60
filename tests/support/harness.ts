import { fileURLToPath } from 'node:url';

import type { AnyCommand, Log } from '../../src/discord/command/command.ts';
import { connectBot, type Bot, type BotParts } from '../../src/discord/gateway/connect.ts';
import type { Features } from '../../src/features/features.ts';
import { loadCommands } from '../../src/discord/command/load-commands.ts';
import type { Loopback, LoopbackOptions } from '../../src/playground/loopback.ts';
import { createFakeFeatures, type FakeWorld } from './fake-features.ts';
import { recordRequests } from './discord-document/record-requests.ts';
import { startPatientLoopback } from './loopback.ts';

/** A bot with the real discord.js Client on a loopback Discord, and fake features. */
export interface Harness extends AsyncDisposable {
  readonly discord: Loopback;
  readonly bot: Bot;
  readonly world: FakeWorld;
  readonly features: Features;
  /** The bot's log lines, level first. */
  readonly logged: readonly (readonly [string, unknown])[];
  /** Stops the bot and starts another on the same Discord, with the same store. */
  restart(): Promise<void>;
}

/** The commands of the bot. */
export const commandFolder: string = fileURLToPath(new URL('../../commands', import.meta.url));

/** Starts a Discord and a bot on it; `commands` are by default the bot's own. */
export async function startHarness(
  given: {
    commands?: ReadonlyMap<string, AnyCommand>;
    parts?: Partial<BotParts>;
    discord?: Partial<LoopbackOptions>;
  } = {},
): Promise<Harness> {
  const discord = await startPatientLoopback(given.discord);
  const { features, world } = createFakeFeatures();
  const { log, logged } = createRecordingLog();
  const parts: BotParts = {
    token: discord.token,
    apiUrl: discord.apiUrl,
    applicationId: null,
    guildId: null,
    commands: given.commands ?? (await loadCommands(commandFolder)),
    features,
    version: '1.2.3',
    log,
    now: () => new Date(),
    onFatal: () => undefined,
    ...given.parts,
  };
  let bot = await connectBot(parts);
  return {
    discord,
    world,
    features,
    logged,
    get bot() {
      return bot;
    },
    async restart() {
      await bot.stop();
      bot = await connectBot(parts);
    },
    async [Symbol.asyncDispose]() {
      await bot.stop();
      recordRequests(discord);
      await discord.close();
    },
  };
}

/** A log that tests can read. */
export function createRecordingLog(): { log: Log; logged: [string, unknown][] } {
  const logged: [string, unknown][] = [];
  const keep = (level: string) => (what: unknown) => void logged.push([level, what]);
  return { log: { info: keep('info'), warn: keep('warn'), error: keep('error') }, logged };
}
