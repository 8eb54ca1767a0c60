import { Routes } from 'discord-api-types/v10';
import { Events, type Client } from 'discord.js';

import type { Features } from '../../features/features.ts';
import type { Whereabouts } from '../../features/privacy/departures.ts';
import { UserError } from '../../errors.ts';
import { sleepFor, startTicker, type Sleep, type Ticker } from '../../features/posts/ticker.ts';

import { createClient } from './client.ts';
import { checkMembers } from './departures/check-members.ts';
import { watchGroups } from './departures/watch-groups.ts';
import { createWhereabouts } from './departures/whereabouts.ts';
import { answerToMessage } from './answer-message.ts';
import type { AnyCommand, BotContext, Log } from '../command/command.ts';
import { definitionsOf, deployCommands } from './deploy-commands.ts';
import { createDispatcher } from '../dispatch/dispatch.ts';
import { createDownloadAttachment } from './download-attachment.ts';
import { createFaults } from './faults.ts';
import { createInTurn } from './in-turn.ts';
import { keepOverrides, type KnownOverrides } from '../access/overrides.ts';
import { createPerform } from '../posts/perform.ts';
import { FATAL_CLOSES, logIn } from './log-in.ts';
import { tryAgain, type Wait } from './try-again.ts';

/** Dependencies of a bot. */
export interface BotParts {
  readonly token: string;
  /** Root of Discord's REST API without version, e.g. `https://discord.com/api`. */
  readonly apiUrl: string;
  /** Null: found at login. */
  readonly applicationId: string | null;
  /** Registers the commands only in this server; null: everywhere. */
  readonly guildId: string | null;
  readonly commands: ReadonlyMap<string, AnyCommand>;
  readonly features: Features;
  readonly version: string;
  /** The operator's privacy notice; absent or null: none. */
  readonly privacyUrl?: string | null;
  readonly log: Log;
  readonly now: () => Date;
  /** Called when Discord closes the connection for good; the bot can't reconnect on its own. */
  readonly onFatal: (reason: UserError) => void;
  readonly wait?: Wait;
  /** See `BotContext`. */
  readonly patience?: number;
  /** Waits between planned posts; tests control it. */
  readonly sleep?: Sleep;
  /** Waits between two checks with Discord of who is still in a group; tests control it. */
  readonly sleepBetweenMembers?: Sleep;
}

/** A connected bot with registered commands. */
export interface Bot {
  readonly client: Client<true>;
  /** Current whereabouts of the bot and members, according to Discord. */
  readonly whereabouts: Whereabouts;
  /** Finishes running replies (up to ten seconds), rejects new interactions with a message, and disconnects. */
  stop(): Promise<void>;
}

const DRAIN_MS = 10_000;

/** Connects to Discord, registers the commands and answers interactions from then on. */
export async function connectBot(parts: BotParts): Promise<Bot> {
  const { commands, features, version, privacyUrl = null, log, now } = parts;
  const commandIds = new Map<string, string>();
  const download = createDownloadAttachment(parts.apiUrl);
  const { promise: ready, resolve } = Promise.withResolvers<Client<true>>();
  const overrides = keepOverrides({ fetch: async (id) => fetchOverrides(await ready, id), now, log });
  const shown = { version, privacyUrl, commands, commandIds };
  const limits = parts.patience === undefined ? {} : { patience: parts.patience };
  const common = { features, overrides: overrides.read, download, now, log, ...shown, ...limits };
  const context: BotContext = { ...common, faults: createFaults(), inTurn: createInTurn(), startedAt: now() };
  const dispatcher = createDispatcher(context);

  const create = () => {
    const client = createClient(parts.apiUrl);
    client.once(Events.ClientReady, resolve);
    client.on(Events.InteractionCreate, (interaction) => void dispatcher.dispatch(interaction));
    client.on(
      Events.MessageCreate,
      (message) => void dispatcher.track(async () => answerToMessage(message, context)),
    );
    watch(client, parts);
    follow(client, overrides);
    watchGroups(client, { departures: features.departures, log });
    return client;
  };
  const { token, wait } = parts;
  await logIn({ createClient: create, token, log, ...(wait && { wait }) });
  const client = await ready;
  for (const [name, id] of await deploy(client, parts)) commandIds.set(name, id);
  const stopping = new AbortController();
  const whereabouts = createWhereabouts(client, stopping.signal);
  const checking = followMembers(client, whereabouts, parts);
  const ticker = tick(client, context, parts);
  return {
    client,
    whereabouts,
    async stop() {
      stopping.abort();
      await ticker.stop();
      await checking[Symbol.asyncDispose]();
      await dispatcher.drain(DRAIN_MS);
      client.removeAllListeners(Events.ShardReconnecting);
      await client.destroy();
    },
  };
}

function followMembers(
  client: Client<true>,
  whereabouts: Whereabouts,
  { features: { departures }, log, sleepBetweenMembers: sleep = sleepFor }: BotParts,
): AsyncDisposable {
  return checkMembers(client, { departures, whereabouts, sleep, log });
}

function tick(client: Client<true>, context: BotContext, { now, log, sleep = sleepFor }: BotParts): Ticker {
  const { posts, clock } = context.features;
  const perform = createPerform(client, context);
  return startTicker({
    posts,
    run: (signal) => posts.runDue(perform, signal),
    mayRun: async () => (await clock.judge()).isPlausible,
    now,
    sleep,
    onError: (error) => log.error({ err: error }, 'could not look for planned posts'),
  });
}

async function deploy(client: Client<true>, { applicationId, guildId, commands, log, wait }: BotParts) {
  const definitions = definitionsOf(commands.values());
  const place = { rest: client.rest, applicationId, guildId, definitions };
  try {
    const { ids, hasWritten, refusal } = await tryAgain(async () => deployCommands(place), { log, wait });
    if (refusal === null) log.info({ commands: ids.size, hasWritten, guildId }, 'commands are registered');
    else log.warn({ err: refusal, commands: ids.size, guildId }, 'commands of an earlier version stay');
    return ids;
  } catch (error) {
    await client.destroy();
    throw error;
  }
}

/** A modal must be shown within three seconds, so this must not take long. */
const OVERRIDES_WITHIN_MS = 1500;

async function fetchOverrides({ rest, application }: Client<true>, guildId: string): Promise<unknown> {
  const route = Routes.guildApplicationCommandsPermissions(application.id, guildId);
  return rest.get(route, { signal: AbortSignal.timeout(OVERRIDES_WITHIN_MS) });
}

/** Events may have been missed before a new session. */
function follow(client: Client, overrides: KnownOverrides): void {
  client.on(Events.ApplicationCommandPermissionsUpdate, ({ guildId }) => overrides.forget(guildId));
  client.on(Events.GuildCreate, ({ id }) => overrides.forget(id));
  client.on(Events.ShardReady, () => overrides.forget());
}

/** discord.js reports survivable errors as events; an 'error' event without listener would end the process. */
function watch(client: Client, { log, onFatal }: BotParts): void {
  client.on(Events.Error, (error) => log.error({ err: error }, 'discord.js reported an error'));
  client.on(Events.Warn, () => log.warn({}, 'discord.js reported a warning'));
  client.on(Events.ShardError, (error) => log.warn({ err: error }, 'the connection to Discord failed'));
  client.on(Events.ShardReconnecting, () => log.info({}, 'reconnecting to Discord'));
  client.on(Events.ShardResume, () => log.info({}, 'connected to Discord again'));
  client.on(Events.ShardDisconnect, ({ code }) => {
    if (!client.isReady() && client.readyAt === null) return;
    onFatal(
      new UserError(FATAL_CLOSES.get(code) ?? `Discord closed the connection for good (code ${code}).`),
    );
  });
}
