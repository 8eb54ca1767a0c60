import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseConfig } from '../../src/config.ts';
import { createLog } from '../../src/log/log.ts';
import { OPERATOR_GROUP } from '../../src/corpus/corpus.ts';
import type { Source } from '../../src/import/source.ts';
import type { Loopback } from '../../src/playground/loopback.ts';
import { addSampleWorks } from '../../src/sample-works.ts';
import { type RunningBot, startBot } from '../../src/start.ts';
import type { WorldOptions } from '../../src/playground/world/world-options.ts';
import { openConcordance } from '../../src/wiring.ts';
import { addWorks, readHere } from './add-works.ts';
import { openUndecided } from './audience.ts';
import { recordRequests } from './discord-document/record-requests.ts';
import { startPatientLoopback } from './loopback.ts';
import { putEmptyStore } from './temporary-store.ts';
import type { TestClock } from './test-clock.ts';

/** The whole bot on its own loopback Discord, with its own data folder. */
export interface Room {
  readonly discord: Loopback;
  readonly dataFolder: string;
  /** The address of the reader page, or null if it is not served. */
  readonly readerUrl: string | null;
  /** Stops the bot, runs something meanwhile, and starts another on the same Discord and data. */
  restart(meanwhile?: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

const same = (at: Date): Date => at;

/** Opens a room; `prepare` fills its data folder, which has an empty store, before the bot starts. A clock applies to bot and Discord. */
export async function openRoom(
  prepare: (dataFolder: string, discord: Loopback) => Promise<void>,
  {
    clock,
    world,
    members,
    erasing,
    machine,
    environment = {},
    log,
  }: {
    clock?: TestClock;
    world?: WorldOptions;
    /** The bot's sleep between two checks of who is still in a group. */
    members?: TestClock;
    /** The bot's sleep between two checks for data to erase. */
    erasing?: TestClock;
    /** The time of the bot's machine for a time of the clock; by default the same. */
    machine?: (at: Date) => Date;
    /** Settings of the bot. */
    environment?: Readonly<Record<string, string>>;
    /** The bot's log; by default none. */
    log?: { readonly write: (line: string) => void };
  } = {},
): Promise<Room> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'concordance-look-ups-'));
  const discord = await startPatientLoopback({
    ...(clock && { now: () => clock.now() }),
    ...(world && { world }),
  });
  await putEmptyStore(path.join(dataFolder, 'concordance.sqlite'));
  await prepare(dataFolder, discord);
  const start = async (): Promise<RunningBot> =>
    startBot(
      parseConfig({
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.apiUrl,
        CONCORDANCE_DATA: dataFolder,
        READER_MODEL: 'off',
        ...environment,
      }),
      {
        log: log ? createLog('debug', log) : createLog('silent'),
        patience: 60_000,
        importWork: readHere,
        ...(clock && { now: () => (machine ?? same)(clock.now()), sleep: clock.sleep }),
        ...(members && { sleepBetweenMembers: members.sleep }),
        ...(erasing && { sleepBetweenErasures: erasing.sleep }),
        onFatal: (reason) => {
          throw reason;
        },
      },
    );
  let bot = await start();
  return {
    discord,
    dataFolder,
    get readerUrl() {
      return bot.readerUrl;
    },
    async restart(meanwhile) {
      await bot.stop();
      await meanwhile?.();
      bot = await start();
    },
    async close() {
      await bot.stop();
      recordRequests(discord);
      await discord.close();
      await rm(dataFolder, { recursive: true });
    },
  };
}

/** A data folder in which all groups have the sample works: read and indexed once, and copied from then on. */
let sampleFolder: Promise<string> | null = null;

/** Gives all groups the sample works. */
export async function withSampleWorks(dataFolder: string): Promise<void> {
  sampleFolder ??= makeSampleFolder();
  cpSync(await sampleFolder, dataFolder, { recursive: true });
}

async function makeSampleFolder(): Promise<string> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'concordance-samples-'));
  process.once('exit', () => rmSync(dataFolder, { recursive: true }));
  const sources: Source[] = [];
  const add = async (source: Source) => sources.push(source);
  await addSampleWorks({ corpus: { list: async () => [], add }, openGroup: openUndecided }, OPERATOR_GROUP);
  await addWorks(dataFolder, sources);
  // What opens the folder makes the index.
  const concordance = await openConcordance({ dataFolder, publicUrl: null });
  await concordance.cleanFiles();
  await concordance.close();
  return dataFolder;
}
