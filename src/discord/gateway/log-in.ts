import { setTimeout as delay } from 'node:timers/promises';

import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
  type Client,
} from 'discord.js';

import { messageOf, UserError } from '../../errors.ts';

import type { Log } from '../command/command.ts';

/** Waits; tests replace it. */
export type Wait = (milliseconds: number) => Promise<unknown>;

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;

const WRONG_TOKEN =
  'Discord refuses the token. Copy it again from the Developer Portal (Bot, Reset Token) to DISCORD_TOKEN.';
const WRONG_INTENTS =
  'Discord refuses the intents that the bot asks for. Concordance needs Guilds, GuildMessages and DirectMessages, none of them privileged: check that its code is unchanged.';

/** Why the gateway will never accept this bot, by close code; all other codes are worth another try. */
export const FATAL_CLOSES: ReadonlyMap<number, string> = new Map([
  [GatewayCloseCodes.AuthenticationFailed, WRONG_TOKEN],
  [GatewayCloseCodes.InvalidIntents, WRONG_INTENTS],
  [GatewayCloseCodes.DisallowedIntents, WRONG_INTENTS],
]);

/**
 * Logs in, with a new client for each try, since discord.js destroys one whose login fails. Tries again as long as
 * Discord can't be reached or has an outage; a UserError says what the operator has to fix.
 */
export async function logIn({
  createClient,
  token,
  log,
  wait = delay,
}: {
  createClient: () => Client;
  token: string;
  log: Log;
  wait?: Wait;
}): Promise<Client> {
  for (let attempt = 0; ; attempt += 1) {
    const client = createClient();
    try {
      await client.login(token);
      return client;
    } catch (error) {
      const words = wordsFor(error);
      if (words !== null) throw new UserError(words, { cause: error });
      if (!isPassing(error)) throw error;
      const milliseconds = backoff(attempt);
      log.warn(
        { err: error, seconds: Math.round(milliseconds / 1000) },
        'Discord is not reachable; trying again',
      );
      await wait(milliseconds);
    }
  }
}

/** Doubles up to a minute, half of it random, so that many bots do not come back at once. */
function backoff(attempt: number): number {
  const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(attempt, 16));
  return longest * (0.5 + Math.random() / 2);
}

function wordsFor(error: unknown): string | null {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return WRONG_TOKEN;
  if (error instanceof DiscordAPIError && error.status === 401) return WRONG_TOKEN;
  const message = messageOf(error);
  if (message === 'Authentication failed') return WRONG_TOKEN;
  return message === 'Used invalid intents' || message === 'Used disallowed intents' ? WRONG_INTENTS : null;
}

/** Nothing listening, DNS failure, no network, a server error: all may pass. */
function isPassing(error: unknown): boolean {
  if (error instanceof HTTPError || error instanceof DiscordAPIError)
    return error.status >= 500 || error.status === 429;
  if (!(error instanceof Error)) return false;
  return (
    error.name === 'AbortError' ||
    /^(?:UND_ERR|E(?!RR_))/u.test(codeOf(error)) ||
    (error.cause !== undefined && isPassing(error.cause))
  );
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
