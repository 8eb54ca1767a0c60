import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  type Client,
} from 'discord.js';

import { messageOf, UserError } from '../../errors.ts';

import type { Log } from '../command/command.ts';
import { tryAgain, type Wait } from './try-again.ts';

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
  wait,
}: {
  createClient: () => Client;
  token: string;
  log: Log;
  wait?: Wait | undefined;
}): Promise<Client> {
  return tryAgain(
    async () => {
      const client = createClient();
      try {
        await client.login(token);
        return client;
      } catch (error) {
        const words = wordsFor(error);
        if (words !== null) throw new UserError(words, { cause: error });
        throw error;
      }
    },
    { log, wait },
  );
}

function wordsFor(error: unknown): string | null {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return WRONG_TOKEN;
  if (error instanceof DiscordAPIError && error.status === 401) return WRONG_TOKEN;
  const message = messageOf(error);
  if (message === 'Authentication failed') return WRONG_TOKEN;
  return message === 'Used invalid intents' || message === 'Used disallowed intents' ? WRONG_INTENTS : null;
}
