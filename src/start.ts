import path from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import type { Config } from './config.ts';
import { OPERATOR_GROUP } from './corpus/corpus.ts';
import { askTime } from './discord/gateway/ask-time.ts';
import { connectBot } from './discord/gateway/connect.ts';
import { loadCommands } from './discord/command/load-commands.ts';
import { eraseRegularly } from './erase-regularly.ts';
import { UserError } from './errors.ts';
import type { Reader } from './features/corpus/reader.ts';
import type { ClockVerdict } from './features/privacy/clock.ts';
import type { Sleep } from './features/posts/ticker.ts';
import type { ImportWork } from './import/import-work.ts';
import type { Log } from './log/log.ts';
import { startLoopback, type Loopback } from './playground/loopback.ts';
import { addSampleWorks, EXAMPLE_QUESTION } from './sample-works.ts';
import { createReaderApp } from './web/reader.ts';
import { serveWeb } from './web/serve.ts';
import { logEncoding } from './search/reader-model/log-encoding.ts';
import { startModel } from './search/reader-model/start-model.ts';
import { lockForBot } from './store/file/bot-lock.ts';
import { openConcordance, type Concordance } from './wiring.ts';

const COMMANDS = path.resolve(import.meta.dirname, '../commands');
const HINT = `Ask the group’s texts something: /ask question: ${EXAMPLE_QUESTION}`;

/** A running bot. */
export interface RunningBot {
  /** Page of the loopback Discord, or null if the bot is in the real one. */
  readonly playgroundUrl: string | null;
  /** Address of the reader page, or null if it is not served. */
  readonly readerUrl: string | null;
  /** Lets running replies finish, disconnects, and closes everything. */
  stop(): Promise<void>;
}

/** The environment of a bot. */
interface Surroundings {
  readonly log: Log;
  readonly onFatal: (reason: UserError) => void;
  readonly now?: () => Date;
  /** Waits between planned posts; default: by the machine's clock. */
  readonly sleep?: Sleep;
  /** Waits between two checks of who is still in a group; default: by the machine's clock. */
  readonly sleepBetweenMembers?: Sleep;
  /** Waits between two erasures of expired data; default: by the machine's clock. */
  readonly sleepBetweenErasures?: Sleep;
  /** Reads texts; default: in child processes. */
  readonly importWork?: ImportWork;
  /** How long to wait for Discord before a modal has to be shown, in milliseconds. */
  readonly patience?: number;
}

/**
 * Starts the bot: in the real Discord if there is a token, else in a loopback Discord with the sample works.
 * @throws UserError in the operator's words.
 */
export async function startBot(
  config: Config,
  { log, onFatal, now = () => new Date(), sleepBetweenErasures, importWork, ...waits }: Surroundings,
): Promise<RunningBot> {
  refuseToPretend(config);
  await using opened = new AsyncDisposableStack();
  opened.use(lockForBot(config.dataFolder));
  const commands = await loadCommands(COMMANDS);
  const loopback = config.discordToken === null ? await startPlayground(config.playgroundPort) : null;
  if (loopback) opened.defer(() => loopback.close());

  const apiUrl = loopback?.apiUrl ?? config.discordApiUrl;
  const publicUrl = config.publicUrl ?? (loopback && localAddress(config));
  const concordance = await openData(config, { apiUrl, publicUrl, log, now, importWork });
  opened.defer(() => concordance.close());
  const { features } = concordance;
  const eraser = opened.use(
    await eraseRegularly({ erasing: concordance, features, log, sleep: sleepBetweenErasures }),
  );
  // As the operator's works they are available in the server and in direct messages alike.
  if (loopback) await addSampleWorks(features, OPERATOR_GROUP);

  const web = publicUrl === null ? null : await serveReader(config, features.reader, log);
  if (web) opened.defer(() => web.close());

  const bot = await connectBot({
    token: config.discordToken ?? loopback?.token ?? '',
    apiUrl,
    applicationId: loopback ? null : config.applicationId,
    guildId: loopback ? null : config.guildId,
    commands,
    features,
    version: packageJson.version,
    privacyUrl: config.privacyUrl,
    log,
    now,
    ...waits,
    onFatal,
  });
  opened.defer(() => bot.stop());
  await eraser.follow(bot.whereabouts);

  const parts = opened.move();
  return {
    playgroundUrl: loopback?.url ?? null,
    readerUrl: web?.url ?? null,
    stop: () => parts.disposeAsync(),
  };
}

function refuseToPretend({ discordToken, isProduction }: Config): void {
  if (discordToken !== null || !isProduction) return;
  throw new UserError(
    'There is no DISCORD_TOKEN, and NODE_ENV is "production": the loopback Discord is for trying out. Set DISCORD_TOKEN.',
  );
}

async function openData(
  { dataFolder, readerLinkDays, readerModel, ocr }: Config,
  {
    apiUrl,
    publicUrl,
    log,
    now,
    importWork,
  }: {
    apiUrl: string;
    publicUrl: string | null;
    log: Log;
    now: () => Date;
    importWork: ImportWork | undefined;
  },
): Promise<Concordance> {
  return openConcordance({
    dataFolder,
    publicUrl,
    readerLinkDays,
    ...(readerModel ? createModel(log) : {}),
    now,
    ocr,
    ...(importWork && { importWork }),
    askTime: () => askTime(apiUrl),
    onClockTurn: logClockTurn(log),
    onRefillFailed: logRefillFailure(log),
    // Only for the operator, with file names: not for the log.
    onNotice: (words) => void process.stderr.write(`${words}\n`),
  });
}

/** For the operator, who has to set the clock. */
function logClockTurn(log: Log) {
  return ({ isPlausible, at, reference }: ClockVerdict): void =>
    isPlausible
      ? log.info({ clock: at }, 'the clock of this machine is right again')
      : log.error(
          { clock: at, comparedWith: reference?.at, timeOf: reference?.by },
          'the clock of this machine cannot be right: until it is, nothing is erased by age and nothing is posted at set times',
        );
}

function logRefillFailure(log: Log) {
  const said = 'the index cannot be filled again, or its sentences not encoded; restart the bot';
  return (error: unknown): void => log.error({ err: error }, said);
}

function createModel(log: Log) {
  const model = startModel((error) =>
    log.error({ err: error }, 'the reader model failed; until a restart the bot goes by words alone'),
  );
  if (model) return { model, onEncoded: logEncoding(log) };
  log.warn(
    {},
    'the reader model is not installed, or not made for this machine; the bot goes by words alone',
  );
  return {};
}

/** Address of the reader page for a browser on this machine; 0.0.0.0 is only for listening. */
function localAddress({ webHost, webPort }: Config): string {
  return `http://${webHost === '0.0.0.0' ? '127.0.0.1' : webHost}:${webPort}`;
}

async function serveReader({ webPort, webHost }: Config, reader: Reader, log: Log) {
  return serveWeb(createReaderApp({ reader, log }), { port: webPort, hostname: webHost });
}

async function startPlayground(port: number): Promise<Loopback> {
  try {
    return await startLoopback({ port, hint: HINT });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      throw new UserError(`Port ${port} is taken. Set PLAYGROUND_PORT to another one.`, { cause: error });
    throw error;
  }
}
